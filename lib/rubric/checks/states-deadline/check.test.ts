import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('states-deadline', () => {
  it.each([
    ['time, bound and thing', 'A code must reach the phone within 10 seconds.', 'met'],
    ['only fast', 'It should be fast.', 'partly'],
    ['length of an experiment without bound', 'The colour was chosen.', 'missed'],
    ['a question', 'What would 3 seconds change?', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('states-deadline', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
