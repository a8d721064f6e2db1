import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('guards-correctness', () => {
  it.each([
    ['never twice', 'Nobody is charged twice.', 'met'],
    ['guardrail with a figure', 'Complaints stay below 0.1%.', 'met'],
    ['an adjective', 'It must be reliable.', 'partly'],
    ['nothing', 'It runs in the city.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('guards-correctness', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
