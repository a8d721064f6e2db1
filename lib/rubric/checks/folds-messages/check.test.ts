import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

describe('folds-messages', () => {
  it.each([
    ['A digest job folds social events into one message per user per 30 min.', 'met'],
    ["A day's ordinary results become a single note.", 'met'],
    ['Somebody with four parcels at one door gets one note.', 'met'],
    ["Briefing folds the day's followed authors into one push.", 'met'],
    [
      'What can wait is gathered and sent as one mail in the evening, so families read one letter instead of nine.',
      'met',
    ],
    ['Likes are bundled into a summary.', 'met'],
    ['Five comments within an hour make one notification.', 'met'],
    ['Nobody gets more than that: at most 3 pushes a day.', 'met'],
    ['Each member has a limit of 4 a week for news.', 'met'],
    ['There is a digest.', 'partly'],
    ['A cutter takes the zone apart into trays of 500 phones.', 'missed'],
    ['Workers send mails in batches of 500.', 'missed'],
    ['Delivery receipts arrive on a webhook and are folded into the attempts table.', 'missed'],
    ['Every user gets a message.', 'missed'],
    ['We do not fold messages into one digest.', 'missed'],
    ['', 'missed'],
  ])('%s: %s', (text, verdict) => {
    const finding = runCheck('folds-messages', answerOf({ architecture: text }), {});
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
