import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('limits-callers', () => {
  it.each([
    ['figure and caller', 'Each team may push 50 a second.', 'met'],
    ['the word', 'There is throttling.', 'partly'],
    ['nothing', 'It answers.', 'missed'],
    ['in plain words', 'No more than five calls a minute from one phone.', 'met'],
    ['turned away', 'More than 100 letters a minute are turned away.', 'met'],
    ['a status', 'Too fast gets 429.', 'met'],
    ['a quota without a figure', 'Partners have quotas.', 'partly'],
    ['a rate of something else', 'We expect 300 orders a minute in town.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('limits-callers', answerOf({ api: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
