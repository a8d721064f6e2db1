import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDetails, readText } from './read';
import type { ConceptId } from './types';

const adopted: readonly [string, ConceptId][] = [
  ['Not only do we retry three times, we also tell the sender.', 'retry'],
  ['Without a dead-letter queue we would lose messages, so there is one.', 'dlq'],
  ['Never would I accept a charge without an idempotency key.', 'idempotency'],
  ['We must not forget the idempotency key on the charge call.', 'idempotency'],
  ['No call is accepted without a token.', 'auth'],
  ['We cannot do without a cache for the opt-outs.', 'cache'],
  ['It would be wrong to skip the rate limiter.', 'rate_limit'],
  ['There is no reason not to use a circuit breaker.', 'circuit_breaker'],
  ['We cannot afford not to use a hot standby.', 'redundancy'],
  ['Instead of MongoDB I use Postgres, since payments need constraints.', 'sql_choice'],
  ['Do we need a broker? Yes, because providers fail for hours.', 'queue'],
  ['A slow vendor cannot block the queue.', 'queue'],
  ['Dropping the retry was suggested; I keep it.', 'retry'],
  ['We will not ship before the split test has shown a gain.', 'ab_test'],
  ["We can't live without a load balancer.", 'load_balancer'],
  ['we put job in queue and worker take it', 'queue'],
  ['Uber has none, but we use a circuit breaker.', 'circuit_breaker'],
  ['Is a queue overkill; no: jobs wait on a durable queue until a worker is free.', 'queue'],
  ['If we ever had a million cars we might shard, but today a cache is enough.', 'cache'],
  ['Letters nobody can deliver end on a shelf that a person checks.', 'dlq'],
  ['- Rate limit: 10 requests a minute per rider', 'rate_limit'],
  ['The data centre cache is honoured for 60 s', 'cache'],
];

const notAdopted: readonly [string, ConceptId][] = [
  ['We do not use a cache, a queue or shards.', 'sharding'],
  ['Idempotency keys? Overkill here.', 'idempotency'],
  ['A queue would only add a moving part here.', 'queue'],
  ['A cache might be interesting once traffic grows.', 'cache'],
  ['Autoscaling is left off on purpose.', 'autoscale'],
  ['Should one node ever fill up, we would shard by city.', 'sharding'],
  ['Uber shards its trips by city.', 'sharding'],
  ['The event log was in the first draft. I removed it.', 'ordered_log'],
  ['A relational schema would fight the payloads, so I take a document store instead.', 'sql_choice'],
  ['I would rather have Postgres than Mongo because money needs transactions.', 'nosql_choice'],
  ['Should we add a CDN?', 'cdn'],
  ['A CDN: is it needed?', 'cdn'],
  ['Jobs wait on a queue: if it fills up, do we need a CDN?', 'cdn'],
  ['Customers asked whether we run in several regions. The answer is no.', 'geo_region'],
  ['Nobody watches this and no alerts exist.', 'monitoring'],
  ['A second vendor can be added in the next version.', 'multi_provider'],
  ['We use Postgres.', 'sql_choice'],
  ['Autoscaling, for now, is left off.', 'autoscale'],
  ['If we ever had a million cars, a geohash might help; today we scan the list.', 'geo_index'],
  ['Other companies have a circuit breaker, but we do without.', 'circuit_breaker'],
  ['A cache? No.', 'cache'],
  ['A cache? Later.', 'cache'],
  ['Sharding: not yet.', 'sharding'],
  ['The question asks about a CDN, and we have none.', 'cdn'],
  ['The retry was an option. I decided against it.', 'retry'],
  ['We stop short of a circuit breaker.', 'circuit_breaker'],
  ['No load balancer, CDN, or cache is needed.', 'load_balancer'],
  ['No load balancer, CDN, or cache is needed.', 'cdn'],
  ['No load balancer, CDN, or cache is needed.', 'cache'],
  ['```\nqueue.push(job)\n```', 'queue'],
];

describe('stance', () => {
  test.each(adopted)('%s adopts %s', (text, concept) => {
    expect(readText(text).concepts).toContain(concept);
  });

  test.each(notAdopted)('%s does not adopt %s', (text, concept) => {
    expect(readText(text).concepts).not.toContain(concept);
  });

  test('can differ inside one sentence', () => {
    const { units } = readText(
      'I stay with Postgres because bookings need joins, instead of a document store.',
    );
    expect(units.map(({ stance, concepts }) => ({ stance, concepts }))).toEqual([
      { stance: 'adopt', concepts: ['sql_choice'] },
      { stance: 'reject', concepts: ['nosql_choice'] },
    ]);
  });

  test('a question after a semicolon leaves what was said before it', () => {
    const { units } = readText('Jobs wait on a queue; is a CDN needed?');
    expect(units.map(({ stance, concepts }) => ({ stance, concepts }))).toEqual([
      { stance: 'adopt', concepts: ['queue'] },
      { stance: 'question', concepts: ['cdn'] },
    ]);
  });

  test('what is kept for later is still for later', () => {
    const { units, concepts } = readText('Caching comes later; we keep it.');
    expect(units[0]).toMatchObject({ stance: 'defer', concepts: ['cache'] });
    expect(concepts).toEqual([]);
  });

  test.each([
    ['We leave caching for later.', 'defer'],
    ['Is a cache needed?', 'question'],
    ['Netflix caches everything.', 'aware'],
    ['We avoid a cache.', 'reject'],
    ['We use a cache.', 'adopt'],
  ])('%s has the stance %s', (text, stance) => {
    expect(readText(text).units.map((unit) => unit.stance)).toContain(stance);
  });
});

describe('a reading', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'queue',
          'not',
          'we',
          'never',
          '5',
          'a',
          'second',
          '.',
          ',',
          '\n',
          '- ',
          '|',
          '```',
          'instead of',
          "don't",
          '通知',
          '👍',
          '%',
          '$',
          'half',
          'million',
          '(',
          ':',
          '#',
          '2,000',
          'GET /x',
          '{',
          'select * from t',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  test('quotes exactly what it points at and repeats itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readDetails(text);
        for (const unit of reading.units) {
          expect(text.slice(unit.start, unit.end)).toBe(unit.quote);
          for (const quantity of unit.quantities) expect(quantity.end).toBeLessThanOrEqual(text.length);
        }
        const spans = [
          ...reading.tradeoffs,
          ...reading.impacts,
          ...reading.efforts,
          ...reading.endpoints,
          ...reading.tables,
          ...reading.sql,
        ];
        for (const span of spans)
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
        expect(readDetails(text)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  test('survives other scripts, curly quotes and odd whitespace', () => {
    expect(readText('使用队列。Мы используем очередь.').concepts).toEqual([]);
    expect(readText('We don’t use a queue.').concepts).toEqual([]);
    expect(readText('\u00a0\ufeff\r\n').units).toEqual([]);
    expect(readText('constructor __proto__ toString hasOwnProperty').concepts).toEqual([]);
  });

  test('takes British and American spelling alike', () => {
    expect(readText('We prioritise urgent messages over news in a priority queue.').concepts).toEqual(
      readText('We prioritize urgent messages over news in a priority queue.').concepts,
    );
  });
});

describe('hostile text', () => {
  const fill = (piece: string, length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const pieces = [
    'queue ',
    'not without ',
    '1 ',
    '5 a second ',
    'half a million of a quarter ',
    'no,',
    '. ',
    '- queue\n',
    'a',
    '```\n',
    '通知',
    'Cache. ',
    '(',
    'GET /a ',
    '. a(',
    'select ',
    'we retry the charge ',
    '| a ',
  ];

  /** Processor time and the best of three runs: other work on the machine only ever adds. */
  function leastMs(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run += 1) {
      const started = process.cpuUsage();
      readDetails(text);
      const { user, system } = process.cpuUsage(started);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  }

  test.each(pieces)('costs time in proportion to its length: %j', (piece) => {
    readDetails(fill(piece, 10_000));
    const small = leastMs(fill(piece, 10_000));
    const large = leastMs(fill(piece, 40_000));
    // Four times the text; a quadratic reader would take sixteen times as long.
    expect(large).toBeLessThan(Math.max(small, 8) * 12);
  });
});
