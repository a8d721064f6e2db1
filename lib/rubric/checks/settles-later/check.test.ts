import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('settles-later', () => {
  it.each([
    ['after', 'The card is charged after the ride.', 'met'],
    ['inside', 'The card is charged.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('settles-later', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
