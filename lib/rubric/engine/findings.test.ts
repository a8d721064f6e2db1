import { describe, expect, it } from 'vitest';
import { answerOf, documentOf, scoreOf } from '../testing/answers';
import { findContradictions } from './contradictions';
import { createEchoFinder } from './echo';
import { isCosmetic, isListOfTerms, isRestatedTask } from './empty-words';
import { findHarm, harmRules } from './harm';
import { findMismatch } from './mismatch';
import { findOversize } from './size';
import { findSentences } from './sentences';
import { findSqlSpans, readQuery } from './sql';
import { fillWords } from './words';

describe('harm', () => {
  it.each([
    ['secrets-in-plain-text', 'Passwords are kept in plain text.'],
    ['card-code-kept', 'users(id, name, card_cvv)'],
    ['money-records-deleted', 'Completed orders are deleted to save space, finished ones first.'],
    ['no-login', 'There is no login on these calls.'],
    ['price-from-the-caller', 'The price is sent by the app, so price is taken from the client.'],
    ['charged-again', 'A new charge goes out every 5 seconds until one succeeds.'],
    ['charged-again', 'We accept double charges and refund every one.'],
    ['same-thing-twice', 'When it is busy we assign the same driver to two rides.'],
    ['nobody-is-told', 'Alerts are switched off at night.'],
    ['no-way-back-for-data', 'Backups are not needed.'],
    ['everything-sent-again', 'On restart the whole campaign is sent again.'],
    ['consent-later', 'Unsubscribes are processed at the end of the month.'],
    ['results-unknown', 'Acknowledgements cost time, so we turned them off.'],
    ['charged-without-key', 'Payments are retried without an idempotency key.'],
    ['consent-ignored', 'We send promotions even if they have opted out of consent.'],
    ['protection-off', 'We turn encryption off inside.'],
    ['constraints-off', 'Under load we drop the constraints.'],
  ])('%s: %s', (id, text) => {
    expect(findHarm(answerOf({ reliability: text }).passages).map(({ rule }) => rule.id)).toContain(id);
  });

  it.each([
    'Passwords are never kept in plain text, only as hashes.',
    'We keep no card_cvv (the processor has it) and never store it.',
    'Completed orders are deleted after 7 years.',
    'A second charge carries the same key, so nobody pays twice.',
    'A failed charge is tried again with the ride id.',
    'We must not assign the same driver to two rides.',
    'Alerts wake somebody at night.',
    'Backups are taken daily.',
    'A worker that restarts skips what is already sent.',
    'Opt-outs take effect within 60 s.',
    'Security codes are sent regardless of quiet hours.',
    'A nightly job moves old rows.',
    'List every double charge of the last quarter.',
  ])('nothing wrong with: %s', (text) => {
    expect(findHarm(answerOf({ reliability: text }).passages)).toEqual([]);
  });

  it('names a message for every rule', () => {
    for (const { message } of harmRules) expect(message).toMatch(/\.$/);
  });
});

describe('contradictions', () => {
  it.each([
    ['There is no queue to run. The queue absorbs the peak.', 1],
    ['There are no retries. After 3 retries we stop.', 1],
    ['Strict global order is kept. Workers take jobs as they come.', 1],
    ['Nothing may be lost and none may be lost. Jobs are kept only in memory.', 1],
    ['We will not use a broker. At 500 a second we would use a queue.', 0],
    ['The queue absorbs the peak.', 0],
    ['There is no queue to run. If we grow, the queue absorbs the peak.', 0],
  ])('%s', (text, count) => {
    expect(findContradictions(answerOf({ architecture: text }).everything)).toHaveLength(count);
  });

  it('hold a step down and raise a flag', () => {
    const evaluation = scoreOf(
      documentOf({ reliability: 'There are no retries. After 3 retries at 1 s we stop.' }),
    );
    expect(evaluation.flags.map(({ id }) => id)).toContain('contradiction');
  });
});

describe('words against drawing', () => {
  const walk =
    'The gateway puts a job on a queue. A matcher takes it, asks the grid and answers over a WebSocket.';

  it.each([
    ['a drawing of something else', walk, ['shop:client -> basket:service -> parcels:database'], true],
    ['the same system', walk, ['gateway:gateway -> queue:queue -> matcher:worker -> grid:search'], false],
    ['refused and drawn', 'We do not use a queue.', ['a:client -> b:service -> peak:queue'], true],
    ['hardly a drawing', walk, ['a:client -> b:service'], false],
    ['words that name no part', 'It works.', ['a:client -> b:service -> c:database'], false],
  ])('%s', (_, architecture, drawing, isMismatch) => {
    expect(findMismatch(answerOf({ architecture }, drawing)) !== null).toBe(isMismatch);
  });
});

describe('size', () => {
  const heavy =
    'A service mesh joins eighteen microservices on two clouds. Three regions are active. Kubernetes scales pods. The log has 200 partitions and event sourcing.';

  it.each([
    ['small and heavy', `We send 1,000 notices a day. ${heavy}`, true],
    ['large and heavy', `We send 900 million notices a day. ${heavy}`, false],
    ['heavy for no stated reason', heavy, true],
    ['small and plain', 'We send 1,000 notices a day from one program.', false],
    ['small in words', `We send 2 thousand notices per day. ${heavy}`, true],
  ])('%s', (_, architecture, isOversize) => {
    expect(findOversize(answerOf({ architecture })) !== null).toBe(isOversize);
  });

  it('holds the whole down', () => {
    const evaluation = scoreOf(
      documentOf({ requirements: 'We send 1,000 notices a day.', architecture: heavy }),
    );
    expect(evaluation.overall.level).toBeLessThanOrEqual(1.4);
  });
});

describe('empty words', () => {
  it.each([
    ['Kafka, Redis, CQRS, saga, outbox, geohash.', true],
    ['99.9% 99.99% 99.999%.', true],
    ['Latency vs consistency, SQL vs NoSQL, sync vs async, build vs buy, push vs pull.', true],
    [
      'Velocity 42 points, 3 squads, 7 people, 96 story points, 14 tickets, 2 demos, 85% coverage, 4 environments.',
      true,
    ],
    ['riders(id, phone), drivers(id, name, car, state)', false],
    ['One line per message: person, kind, way, asked, handed over, result.', false],
    ['Ingest 3 weeks, router 2 weeks, workers 4 weeks, load test 1 week.', false],
    ['We retry after 1, 4 and 10 s, then use the second provider, then stop.', false],
    ['POST /rides {pickup, dropoff, key, a, b, c}', false],
    ['A queue.', false],
  ])('a row of terms? %s', (text, expected) => {
    expect(isListOfTerms(text)).toBe(expected);
  });

  it.each([
    ['Every choice has a gain and a cost.', true],
    ['The plan should have steps with durations.', true],
    ['The plan has three steps of two weeks.', false],
  ])('the task? %s', (text, expected) => {
    expect(isRestatedTask(text)).toBe(expected);
  });

  it.each([
    ['The icon fades and the button is blue.', true],
    ['Buttons, tabs and a drawer.', true],
    ['A pretty colour.', true],
    ['The screen says sent before it is sent.', false],
    ['The icon is served from a cache.', false],
  ])('only looks? %s', (text, expected) => {
    expect(isCosmetic(text)).toBe(expected);
  });

  it.each([
    ['the queue holds each message until a worker is free to take it', true],
    ['a queue holds jobs', false],
    ['our queue keeps work until somebody has time for it at last', false],
  ])('an echo? %s', (text, expected) => {
    const isEcho = createEchoFinder([
      'In short: the queue holds each message until a worker is free to take it on.',
    ]);
    expect(isEcho(text)).toBe(expected);
    expect(createEchoFinder([])(text)).toBe(false);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['About 1.5 s, e.g. at night. Then more.', ['About 1.5 s, e.g. at night.', 'Then more.']],
    ['a\n\n b \n', ['a', 'b']],
    ['He said “stop.” Then left.', ['He said “stop.', '” Then left.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('queries', () => {
  it.each([
    ['SELECT a FROM t WHERE x = 1;', { tables: ['t'], hasWhere: true, limited: false, joins: 0 }],
    ["SELECT * FROM a, b WHERE a.x = b.y AND s = 'it''s'", { isCrossJoin: false, selectsAll: true }],
    ['SELECT * FROM a, b', { isCrossJoin: true, hasWhere: false, filterColumns: [] }],
    [
      'SELECT a.x FROM a LEFT JOIN b ON a.id = b.id -- all\nORDER BY 1 LIMIT 5',
      { joins: 1, hasJoinCondition: true, limited: true },
    ],
    ['SELECT s, count(*) FROM t GROUP BY s FOR UPDATE', { grouped: true, aggregated: true, locked: true }],
  ])('%s', (sql, shape) => {
    expect(readQuery(sql)).toMatchObject(shape);
  });

  it('are found in prose, and only there', () => {
    const text =
      'First SELECT a FROM t WHERE b = 1; then SELECT c FROM u\n\nselect nothing. SELECT your seat.';
    expect(findSqlSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'SELECT a FROM t WHERE b = 1;',
      'SELECT c FROM u\n',
    ]);
    expect(readQuery('UPDATE t SET a = 1')).toBeNull();
  });
});

describe('words', () => {
  it.each([
    ['You wrote “{quote}”.', { quote: 'a' }, 'You wrote “a”.'],
    ['[You wrote “{quote}”. ]A strong answer.', {}, 'A strong answer.'],
    ['[in {node}]it [has {count}]', { node: '', count: 2 }, 'It has 2'],
    ['{gone} is left', {}, '… is left'],
  ])('%s', (words, data, expected) => {
    expect(fillWords(words, data)).toBe(expected);
  });
});
