import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('names-measure', () => {
  it.each([
    ['watched', 'We watch how many bookings are cancelled.', 'met'],
    ['a baseline', 'Today 9% of patients do not turn up.', 'met'],
    ['what looks like a refusal', 'A third of the applications are abandoned on page two.', 'met'],
    ['a quoted question', 'We took 6,400 calls last year, most of them “where is my bus?”.', 'met'],
    ['a share of whatever it is', 'One in eight arrives at the wrong ward.', 'met'],
    ['a mood', 'We track satisfaction.', 'partly'],
    ['praise', 'Everybody will be delighted.', 'missed'],
    ['the machine', 'CPU falls by 40%.', 'missed'],
    ['a boast', 'Loved by all, and 100% of the shops which use it grow.', 'missed'],
    ['a pledge', 'The 12% of guests who leave will not leave any more.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-measure', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
