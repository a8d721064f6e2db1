import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('alerts-on-signal', () => {
  it.each([
    ['with threshold', 'Page somebody when lag exceeds 60 s.', 'met'],
    ['signal only', 'We watch the error rate.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('alerts-on-signal', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
