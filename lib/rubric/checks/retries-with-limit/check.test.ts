import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('retries-with-limit', () => {
  it.each([
    ['with delays', 'We retry after 2, 10 and 60 s.', 'met'],
    ['bare', 'Failed jobs are retried.', 'partly'],
    ['a person presses a button', 'It is blue.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('retries-with-limit', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
