import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('guards-correctness', () => {
  it.each([
    ['never twice', 'Nobody is charged twice.', 'met'],
    ['two for one', 'A seat is never sold to two people.', 'met'],
    ['once', 'Each insulin order is packed exactly once.', 'met'],
    ['loss', 'No donation may go missing on the way.', 'met'],
    ['guardrail with a figure', 'Complaints stay below 0.1%.', 'met'],
    ['guardrail against today', 'Bounces must not get worse than today.', 'met'],
    ['consent', 'An unsubscribe takes effect at once.', 'met'],
    ['a cap', 'No member gets more than 2 texts a week.', 'met'],
    ['everybody', 'The evacuation notice must reach every guest.', 'met'],
    ['an adjective', 'It must be reliable.', 'partly'],
    ['five nines', 'Availability is 99.999%.', 'partly'],
    ['nothing', 'It runs in the city.', 'missed'],
    ['one at a time', 'One trip at a time per moto.', 'met'],
    ['debited once', 'Each fare is debited once.', 'met'],
    ['how often', 'Each member hears from us once a week.', 'missed'],
    [
      'a row of ideals',
      'We want five nines of availability, exactly-once, zero data loss, future-proof growth and under 50 ms worldwide.',
      'partly',
    ],
    ['a row of aims', 'Raise conversion (12%), lower latency and protect deliverability.', 'partly'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('guards-correctness', answerOf({ requirements: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
