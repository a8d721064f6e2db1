import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = { min: 2 };

describe('survives-failures', () => {
  it.each([
    [
      'two cases',
      'If a worker dies its job returns to the queue. When the primary is lost the standby takes over.',
      'met',
    ],
    [
      'colons and no verb of condition',
      'Label printer jams: the next bench prints. Scanner offline: staff type the number by hand.',
      'met',
    ],
    [
      'two in one sentence',
      'If the ward tablet is silent for a minute its order goes back to the list; if the server is gone the spare takes over.',
      'met',
    ],
    [
      'plain words',
      "If the baker's phone gives no answer, the order goes to the next bakery. When the power is cut, the list on paper is used.",
      'met',
    ],
    ['one case', 'If a worker dies its job returns to the queue.', 'partly'],
    [
      'nobody in particular',
      'If a component fails, another one takes over. If something breaks, it restarts.',
      'missed',
    ],
    ['good intentions', 'In the event of an incident a clear escalation path keeps trust intact.', 'missed'],
    ['none', 'It is reliable.', 'missed'],
    ['silence', '', 'missed'],
    [
      'two heads with a colon',
      'Wallet silent: 5 tries over 12 h, then the tray. Maps lost: air distance, labelled.',
      'met',
    ],
    [
      'two ladders',
      'Retries after 10 s, 1 and 5 minutes, next provider B. Fares: tried again after 2 and 20 minutes, then the clerk.',
      'met',
    ],
    ['a part without a verb', 'Database: standby in the other hall, promoted in 40 s.', 'partly'],
    ['heads that are no failures', 'Queue: holds four hours of work. Alert: lag above 20 s.', 'missed'],
    ['lost reception', 'If a driver loses reception, the app keeps the trip and sends it later.', 'partly'],
    ['left to the user', 'If the app crashes the rider can simply restart it.', 'missed'],
    ['left to another day', 'If the server dies we restart it on the next working day.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('survives-failures', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
