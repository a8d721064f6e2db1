import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

describe('moves-on', () => {
  it.each([
    ['10 s silence frees the bike, and the job is due again.', 'met'],
    ['A no or silence frees the hold and the next is tried.', 'met'],
    ['After 12 s without a yes the job comes back.', 'met'],
    ['If the driver declines, another search begins.', 'met'],
    ['Whoever does not answer loses the offer to the next nearest.', 'met'],
    ['The next driver is asked when the first refuses.', 'met'],
    ['The offer is up for 15 s, then the second best is asked.', 'met'],
    ['Drivers are asked one by one, 12 seconds each.', 'met'],
    ['The matcher leases one driver for 12 s.', 'partly'],
    ['The skipper has 25 seconds to answer.', 'partly'],
    ['The closest driver gets the ride.', 'missed'],
    ['If the card is refused we tell the rider.', 'missed'],
    ['If the driver declines we do not ask another driver.', 'missed'],
    ['There is no next driver when one says no.', 'missed'],
    ['The next version will have tips.', 'missed'],
    ['', 'missed'],
  ])('%s: %s', (text, verdict) => {
    const finding = runCheck('moves-on', answerOf({ architecture: text }), {});
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
