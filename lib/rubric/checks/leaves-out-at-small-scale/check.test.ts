import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const few = 'We send 1,500 notices a day.';
const many = 'We send 900,000 notices a day.';

const verdictOf = (requirements: string, architecture: string, part = 'queue'): string =>
  runCheck('leaves-out-at-small-scale', answerOf({ requirements, architecture }), { part }).verdict;

describe('leaves-out-at-small-scale', () => {
  it.each([
    [few, 'We will not run a broker: one table carries that.', 'queue', 'met'],
    [few, 'A queue is not needed, because one program is enough.', 'queue', 'met'],
    [few, 'We poll instead of web sockets, since four seconds are soon enough.', 'socket', 'met'],
    [few, 'There is no cache; 20 reads a minute leave the database bored.', 'cache', 'met'],
    [many, 'We will not run a broker: one table carries that.', 'queue', 'missed'],
    ['Volume is unknown.', 'We will not run a broker: one table carries that.', 'queue', 'missed'],
    [few, 'The queue holds what is due, so that nothing is lost.', 'queue', 'missed'],
    [few, 'We do not use a queue.', 'queue', 'missed'],
    [few, 'We will not shard, because one table is enough.', 'queue', 'missed'],
  ])('%s %s %s: %s', (requirements, architecture, part, verdict) => {
    expect(verdictOf(requirements, architecture, part)).toBe(verdict);
  });
});
