import { describe, expect, it } from 'vitest';
import { answerOf, documentOf, scoreOf } from '../testing/answers';
import { deniesPrice, isCommonplace, isProcessTalk } from './commonplaces';
import { findFindings } from './findings';

describe('commonplaces', () => {
  it.each([
    'Microservices are more complex than a monolith, but they scale independently.',
    'Kafka is harder to run than RabbitMQ, but has more throughput.',
    'SQL is consistent, while NoSQL is more scalable.',
    'Cassandra over Postgres; gain write scalability; give up joins',
    'Serverless is cheaper to operate, but slower.',
    'A cache makes reads faster, yet consistency gets harder.',
    'We choose eventual consistency because availability is more important.',
    'Consistency vs availability: CAP theorem says choose two, we choose AP.',
    'Caching improves latency but introduces staleness.',
    'Sharding improves scalability but makes queries harder.',
    'A queue adds latency but decouples producers and consumers.',
    'Using the cloud is more expensive than own servers but more elastic.',
    'Event-driven architecture gives decoupling and costs simplicity.',
    'The cloud-native approach is more expensive but future-proof.',
  ])('%s', (text) => {
    expect(isCommonplace(text)).toBe(true);
  });

  it.each([
    'One queue for all campaigns is simpler, but a large blast blocks the small shops.',
    'SQL is harder to scale but a double booking is impossible.',
    'Push is cheap, but a nurse without a signal hears nothing.',
    'Kafka is harder to run than RabbitMQ, but gives 40% more throughput.',
    'A monolith is simpler, and our four engineers can run it.',
    'Eventual consistency: the map lags behind.',
    'Polling instead of sockets: easier to run, but the driver is seen late.',
    'Fast but dear.',
    'A queue adds latency, but a burst at nine no longer hits the gateways.',
    'Caching profiles saves reads, but a block is seen late.',
    '`send_log` is slower than the cache but durable.',
  ])('of this product: %s', (text) => {
    expect(isCommonplace(text)).toBe(false);
  });
});

describe('talking about a decision', () => {
  it.each([
    "I'd sit together with the architects and go through each of these dimensions.",
    'We would score the options on a scale from one to ten.',
    'A balanced approach between the extremes is best.',
    'Nothing is carved in stone.',
    'A decision that was right in one quarter may be the wrong one in the next.',
    "Today's right answer can be wrong tomorrow.",
    'In a workshop of two days we would weigh them.',
    'We would find a compromise that everybody could live with.',
  ])('%s', (text) => {
    expect(isProcessTalk(text)).toBe(true);
  });

  it.each([
    'We keep the queue, since losing a ticket costs more than three minutes.',
    'The right answer for 400 rides a day is one server.',
    'Riders pull their own list; that is cheap.',
    'The scale of a city does not ask for shards.',
  ])('a decision: %s', (text) => {
    expect(isProcessTalk(text)).toBe(false);
  });
});

describe('prices denied', () => {
  it.each([
    'No real downside of many regions, as the cloud makes it simple.',
    'Overall the benefits outweigh the drawbacks.',
    'The advantages clearly outweigh all the costs.',
    'Cost was not considered a constraint, since quality comes first.',
    'Money is no object here.',
    'There are no compromises in this design.',
    'Nothing has to be given up by anybody.',
    'We get speed without any drawback.',
  ])('%s', (tradeoffs) => {
    expect(findFindings(answerOf({ tradeoffs })).costless).toHaveLength(1);
    expect(findFindings(answerOf({ impact: tradeoffs })).costless).toEqual([]);
  });

  it.each([
    'The drawback is a map that is two seconds late.',
    'Three minutes are given up for each sale.',
    'The cost of a second provider, 400 a month, is less than one lost Friday.',
    'It has a downside: no report during the sale.',
    'Cost is the constraint of this year.',
    'No price is shown to riders before the pick-up.',
  ])('named: %s', (tradeoffs) => {
    expect(answerOf({ tradeoffs }).passages.some(deniesPrice)).toBe(false);
  });

  it('keeps the step from more than a beginning', () => {
    const weighed = 'Letters rather than text messages: 2 cents cheaper, but two days later.';
    const levelOf = (text: string): number =>
      scoreOf(documentOf({ tradeoffs: text })).dimensions.find(({ id }) => id === 'tradeoffs')?.level ?? 0;
    expect(levelOf(`${weighed} There is no downside.`)).toBeLessThanOrEqual(1.4);
    expect(levelOf(weighed)).toBeGreaterThan(1.4);
  });
});
