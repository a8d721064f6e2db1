import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

describe('ends-apart', () => {
  it.each([
    ['Drop-off raises an event for payment, freeing the driver at once.', 'met'],
    ['After landing the fare goes on a second pile for the card company.', 'met'],
    ['Completion puts a capture job on the payments queue.', 'met'],
    ['Ending the trip triggers payment in a separate worker.', 'met'],
    ['The clinic is invoiced monthly.', 'met'],
    ['The car is free before the bank has answered.', 'met'],
    ['The card is charged in the background when the guest is out.', 'met'],
    ['At the end the service calls the card processor and shows the receipt.', 'missed'],
    ['Rides end at the door.', 'missed'],
    ['The charge comes at the end.', 'partly'],
    ['', 'missed'],
  ])('%s: %s', (text, verdict) => {
    const finding = runCheck('ends-apart', answerOf({ architecture: text }), {});
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
