import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('polls-on-purpose', () => {
  it.each([
    ['interval', 'Tablets poll every 4 seconds.', 'met'],
    ['open line', "The offer goes down an open connection to the driver's phone.", 'met'],
    ['polls', 'Tablets poll.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('polls-on-purpose', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
