import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('derives-value', () => {
  it.each([
    ['worked out', 'At 400,000 orders a month that is 3,200 more orders, about $77,000.', 'met'],
    ['nothing', 'Sales grow.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('derives-value', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
