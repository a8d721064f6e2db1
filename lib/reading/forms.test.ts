import { describe, expect, test } from 'vitest';
import { readDetails, readText } from './read';
import type { ConceptId } from './types';

describe('the form does not matter', () => {
  test.each<[string, string, ConceptId]>([
    ['lower case', 'we put every job in a queue and workers take it when free', 'queue'],
    ['broken English', 'If provider not answer we try again after 5 second and then 30 second', 'retry'],
    ['a bullet', '* Cache: opt-outs, 60 s in each worker', 'cache'],
    ['a numbered bullet', '3) shards by customer id over 8 nodes', 'sharding'],
    ['a heading', '## Rate limit: 10 requests a minute per rider', 'rate_limit'],
    ['a table row', '| Queue | jobs wait here until a worker is free |', 'queue'],
    ['British spelling', 'We prioritise codes over newsletters that are waiting.', 'priority'],
    ['American spelling', 'We prioritize codes over newsletters that are waiting.', 'priority'],
    ['curly quotes', 'We don’t skip the dead‑letter step: a dead-letter queue keeps what fails.', 'dlq'],
    ['after a code block', '```\nretry()\n```\nJobs wait on a durable queue.', 'queue'],
    ['beside another script', '我们使用队列。 Jobs wait on a durable queue.', 'queue'],
    ['an initial', 'J. Smith keeps the queue, and workers take jobs from the queue.', 'queue'],
  ])('%s', (_, text, concept) => {
    expect(readText(text).concepts).toContain(concept);
  });

  test.each([
    '```\ncache.get(key)\n```',
    '通知系统需要缓存',
    'مرحبا',
    '👍👍👍',
    '---',
    '| --- | --- |',
    '\u0000',
  ])('%s claims nothing', (text) => {
    expect(readText(text).concepts).toEqual([]);
  });
});

describe('numbers that measure and numbers that name', () => {
  test.each([
    'Nobody gets more than three of these letters in a day.',
    'Three nines of uptime for the booking API.',
    'Reads outnumber writes by 50 to 1.',
    'Read traffic is roughly ten times the write traffic.',
    'Calls to support drop by a fifth.',
    'Two thirds of the riders book from a phone.',
    'Each ward receives at most four pages an hour.',
    'Ten thousand people open the app at the same moment.',
  ])('quantified: %s', (text) => {
    expect(readText(text).quantified).toBe(true);
  });

  test.each([
    'It must be 100% reliable.',
    'The document has 12 pages.',
    'We split the users into quarters.',
    'We had the third attempt in mind.',
    'It will be ten times better than before.',
    "The server's address is 10.0.4.17.",
  ])('not quantified: %s', (text) => {
    expect(readText(text).quantified).toBe(false);
  });
});

describe('lists of terms in disguise', () => {
  test.each([
    'We have a cache. We have a queue. We have a CDN. We have failover.',
    'Step 1 queue. Step 2 priority. Step 3 rate limit. Step 4 rollout.',
    'Reliability: retries, failover, DLQ. Performance: cache, CDN. Scale: sharding, autoscaling.',
    'We need scalability, reliability, availability, consistency, security and performance.',
    'The solution leverages sharding, replication, failover, autoscaling, caching and a CDN to be available.',
  ])('%s', (text) => {
    expect(readText(text)).toMatchObject({ stuffing: true, concepts: [] });
  });

  test.each([
    'Quiet hours 22-7 local, codes exempt.',
    'Codes: SMS. News: push. Receipts: mail.',
    'Step 1 put the job on a queue. Step 2 a worker takes it.',
    'Postgres for rides, Redis for positions (5 s TTL).',
  ])('honest and short: %s', (text) => {
    expect(readText(text).stuffing).toBe(false);
  });
});

describe('sides of a trade-off', () => {
  test.each([
    ['Everything will be fast and cheap.', 0],
    ['There is a balance between cost and reliability.', 1],
    ['E-mail is cheap whereas phone calls are noticed.', 1],
    ['We drop strict ordering for higher throughput; events can arrive out of order.', 2],
    ['I choose one vendor: the contract is cheap, but an outage silences us.', 2],
    ['We keep scores for ten minutes, which spares the database, yet no score is lost.', 1],
    [
      'Retrying charges rescues 2% of payments but may double-charge; an idempotency key per ride removes that risk.',
      3,
    ],
    [
      'Synchronous writes to the standby add 3 ms to each booking yet no booking is lost; with a budget of 300 ms that is nothing.',
      3,
    ],
  ])('%s is level %i', (text, level) => {
    expect(readText(text).tradeoffLevel).toBe(level);
  });
});

describe('what people gain', () => {
  test.each([
    'A faster search lets each driver fit in one more paid trip per shift.',
    'Repeating failed pages brings nurses to the bed 40 seconds earlier.',
    'A second provider avoids an estimated 600 failed sign-ups per outage.',
  ])('%s', (text) => {
    expect(readText(text).impact).toBe(true);
  });

  test('time alone that only machines save is no impact', () => {
    expect(readText('The index makes the lookup 40 milliseconds faster than before.').impact).toBe(false);
  });

  test.each([
    'A parking table for failed pages is an afternoon for one engineer.',
    'Moving contacts eats a whole quarter of a four-person team.',
    'For the outbox I plan eight days.',
  ])('effort: %s', (text) => {
    expect(readDetails(text).efforts).toHaveLength(1);
  });
});
