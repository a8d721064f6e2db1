import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

describe('names-parts', () => {
  it.each([
    ['stock parts', 'We use an API gateway, Kafka and a cache.', 'met'],
    ['one word, three things', 'A user service, a message service and a payment service.', 'met'],
    ['plain words', 'A runner takes slips from the tray, and a helper has the book.', 'met'],
    ['over several sentences', 'There is a queue. Workers empty it. The provider answers.', 'met'],
    ['one part', 'The server sends the message.', 'partly'],
    ['the same part again', 'The queue is long. The queue is short. A queue is a queue.', 'partly'],
    ['what a section ought to hold', 'The architecture should show the main components.', 'missed'],
    ['people', 'Members want to hear of it.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('names-parts', answerOf({ architecture: text }), {});
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
