import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('polls-on-purpose', () => {
  it.each([
    ['interval', 'Tablets poll every 4 seconds.', 'met'],
    ['open line', "The offer goes down an open connection to the driver's phone.", 'met'],
    ['polls', 'Tablets poll.', 'partly'],
    ['nothing', 'It runs.', 'missed'],
    ['loaded again', 'The tablets load the open orders each half minute.', 'met'],
    ['over a socket', 'The guest hears of it over a socket.', 'met'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('polls-on-purpose', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
