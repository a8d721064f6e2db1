import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('offers-in-turn', () => {
  it.each([
    ['a lease', 'The matcher leases one driver for 12 s.', 'met'],
    ['then the next', 'The skipper has 25 seconds, then the next boat is called.', 'met'],
    [
      'a guarded row',
      'The first accept flips the row where state is open; zero rows changed means too late.',
      'met',
    ],
    ['nearest', 'The nearest driver is told.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('offers-in-turn', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
