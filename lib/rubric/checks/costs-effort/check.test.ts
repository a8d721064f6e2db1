import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('costs-effort', () => {
  it.each([
    ['lever and size', 'The priority queue costs three weeks of work.', 'met'],
    ['no lever', 'That is 3 weeks of effort.', 'partly'],
    ['length of storage', 'We keep it for 3 weeks.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('costs-effort', answerOf({ tradeoffs: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
