import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('guards-outcome', () => {
  it.each([
    ['a rule', 'Complaints must not rise above 4 in 10,000.', 'met'],
    ['its name', 'Guardrail: the share of rides that drivers cancel.', 'met'],
    ['as today', 'No more patients than today should wait at the door.', 'met'],
    ['a level held', 'Refunds stay below 1%.', 'met'],
    ['a gain', 'Refunds fall by half.', 'missed'],
    ['the machine', 'Memory stays below 70%.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('guards-outcome', answerOf({ impact: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
