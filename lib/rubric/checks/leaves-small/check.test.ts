import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('leaves-small', () => {
  it.each([
    ['enough', '20 orders a minute is nothing for one server.', 'met'],
    ['not due', 'No broker below 5 messages a second.', 'met'],
    ['no figure', 'One machine is plenty.', 'partly'],
    ['boundless', 'Capacity is unlimited, 3 clouds are plenty.', 'missed'],
    ['nothing', 'We add servers.', 'missed'],
    ['a part carries far more', '2 M rows a year: one primary copes with ten times that.', 'met'],
    ['room for years', '8 writes a second, so a single primary serves for years.', 'met'],
    ['a time of day', 'Nothing is sent between 21:00 and 7:00.', 'missed'],
    ['a way to lock', 'The poller takes 50 rows with SKIP LOCKED.', 'missed'],
    ['enough of many', 'With 420 a second, 10 servers of 50 each are enough.', 'missed'],
    ['more, not less', 'It is three times that when the slots open at 8.', 'missed'],
    ['refused mail', 'At 5% refused mails the gate goes to half.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('leaves-small', answerOf({ scalability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
