import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

describe('adapts-pace', () => {
  it.each([
    ['Receipts feed the dashboard and slow the bucket when deferrals rise.', 'met'],
    ['Provider callbacks slow the sender when the mail host of a university defers.', 'met'],
    ['Each mailbox company has a valve; its deferrals halve the valve for five minutes.', 'met'],
    ['When the company answers “too fast”, the gate goes to half and climbs again.', 'met'],
    ['If bounces pass 2%, the rate for that domain is lowered until they fall.', 'met'],
    ['As soon as a carrier pushes back we send less to it.', 'met'],
    ['The pace to a host drops as its complaints rise.', 'met'],
    ['We look at deferrals.', 'partly'],
    ['A token bucket paces each mailbox domain.', 'missed'],
    ['Once a domain defers us, traffic moves to the next domain and the old one is paused.', 'missed'],
    ['The rate is never lowered.', 'missed'],
    ['Workers slow down at night.', 'missed'],
    ['', 'missed'],
  ])('%s: %s', (text, verdict) => {
    const finding = runCheck('adapts-pace', answerOf({ architecture: text }), {});
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
