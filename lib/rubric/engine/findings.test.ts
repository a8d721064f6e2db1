import { describe, expect, it } from 'vitest';
import { answerOf, documentOf, scoreOf } from '../testing/answers';
import { findContradictions } from './contradictions/find-contradictions';
import { createEchoFinder } from './echo';
import { isCosmetic, isListOfTerms, isRestatedTask } from './empty-words';
import { findMismatch } from './mismatch/find-mismatch';
import { findBoundless, findOverbuilt, findOversize, findPeakPerSecond, isSmall } from './size';
import { findSentences } from './sentences';
import { fillWords } from './words';

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

describe('claims that would do damage', () => {
  const levelOf = (answer: Parameters<typeof documentOf>[0], id: string) =>
    scoreOf(documentOf(answer)).dimensions.find((dimension) => dimension.id === id)?.level ?? -1;
  const calls =
    'POST /v1/rides {pickup, request_id} -> 201 {ride_id}; a repeated request_id returns the first ride, 409 while one is open. GET /v1/rides/{id} -> 200 {state}. Each rider has a token and sees only her own rides, 30 calls a minute.';

  it('count a sentence that is wrong in two ways once where it merely stands', () => {
    const sold =
      'The exact path of each driver, off-duty hours included, is open to the public, which insurers pay for.';
    expect(levelOf({ api: `${calls} ${sold}` }, 'api')).toBe(1.4);
    expect(levelOf({ api: calls }, 'api')).toBeGreaterThan(2.5);
  });

  it('count each where they are at home, and leave nothing of an open door', () => {
    const flood =
      'A text is sent again every minute until a receipt comes. Error alarms go to a mailbox that we read on Mondays.';
    expect(levelOf({ reliability: flood }, 'reliability')).toBeLessThanOrEqual(0.4);
    expect(levelOf({ api: `${calls} There is no login on these calls.` }, 'api')).toBe(0.4);
  });

  it('hold impact down where many meet', () => {
    const bad =
      'STOP is counted but has no effect. We sell the click history to venues. Riders with a low battery pay more.';
    const impact =
      'Today 9% of 400,000 sign-ins fail as codes are late; at 5 s we expect 6%, which is 12,000 more orders a month at 20 each.';
    expect(levelOf({ impact, architecture: bad }, 'impact')).toBeLessThanOrEqual(2.4);
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
    [
      'small, with a dream',
      `Nine cars make 130 trips a day. We target one billion trips a day. ${heavy}`,
      true,
    ],
    [
      'small, with growth',
      `Today it is 15,000 trips a day. We target 2 million trips a day. ${heavy}`,
      false,
    ],
    ['only an aim', `We aim for 5 million trips a day. ${heavy}`, false],
    [
      'an aim below the load',
      `It makes 900,000 trips a day. We aim for 500,000 trips a day. ${heavy}`,
      false,
    ],
    ['two aims', `We aim for 5,000 trips a day, and we are ready for 9,000 trips a day. ${heavy}`, true],
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

describe('the load', () => {
  it.each([
    ['At the worst minute we see 400 requests a second, and 90 requests a second as a rule.', 400],
    ['A worker can take 900 requests a second.', null],
    ['The provider takes 3 MB a second.', null],
    ['It is for a library.', null],
  ])('%s', (scalability, expected) => {
    expect(findPeakPerSecond(answerOf({ scalability }))).toBe(expected);
  });

  it.each([
    ['We send 1,000 notices a day.', true],
    ['We send 9 million notices a day.', false],
    ['We send 900 notices a second.', false],
    ['We send notices.', false],
  ])('small? %s', (requirements, expected) => {
    expect(isSmall(answerOf({ requirements }))).toBe(expected);
  });
});

describe('built for another load', () => {
  it.each([
    [
      'The load is 50 requests per second at most. With this we can handle 5 million requests per second.',
      true,
    ],
    ['250 million mails a month are 96 a second. We design for 100,000 a second.', true],
    ['There are 9,000 notices a day. The system is designed for 400,000 notices a second.', true],
    ['The load is 50 requests per second. The system is designed for 500 requests per second.', false],
    ['The load is 50 requests per second. One Redis node handles 100,000 reads a second.', false],
    [
      'The load is 50 requests per second. If we grew, we would be ready for 900,000 requests per second.',
      false,
    ],
    ['We are ready for 900,000 requests per second.', false],
    ['It is 50 MB a second, and we are built for 90 requests per minute.', false],
  ])('%s', (scalability, isBeyond) => {
    expect(findOverbuilt(answerOf({ scalability })) !== null).toBe(isBeyond);
  });
});

describe('claims of no limit', () => {
  it.each([
    ['Scale is unlimited by construction and does not have to be calculated.', 1],
    ['Capacity is practically infinite, so no estimate is needed.', 1],
    ['We never have to think about capacity again.', 1],
    ['As it is elastic by nature there is no bottleneck to speak of.', 1],
    ['The group scales automatically above 70% CPU; the database is the first limit.', 0],
    ['Nothing is unlimited: the provider takes 300 a second.', 0],
    ['We have to think about capacity at 2,000 a second.', 0],
  ])('%s', (scalability, count) => {
    expect(findBoundless(answerOf({ scalability }))).toHaveLength(count);
    expect(findBoundless(answerOf({ tradeoffs: scalability }))).toEqual([]);
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
