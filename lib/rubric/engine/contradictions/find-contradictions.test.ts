import { describe, expect, it } from 'vitest';
import { answerOf, loadAnswers } from '../../testing/answers';
import { readAnswer } from '../answer';
import { clashing } from './cases';
import { findContradictions } from './find-contradictions';
import { living } from './living-cases';
import { clashingMore, livingMore, torn, turnedRound } from './more-cases';

const clashesIn = (one: string, other: string): string[] =>
  findContradictions(answerOf({ requirements: one, architecture: other }).everything).map(({ id }) => id);

describe('statements that clash', () => {
  it.each([...clashing, ...clashingMore])('%s: %s / %s', (id, one, other) => {
    expect(clashesIn(one, other)).toContain(id);
    expect(clashesIn(other, one)).toContain(id);
  });
});

describe('statements that live together', () => {
  it.each([...living, ...livingMore])('%s / %s', (one, other) => {
    expect(clashesIn(one, other)).toEqual([]);
    expect(clashesIn(other, one)).toEqual([]);
  });
});

describe('one sentence', () => {
  it.each(torn)('%s', (scalability, expected) => {
    expect(findContradictions(answerOf({ scalability }).everything).map(({ id }) => id)).toEqual(expected);
  });
});

describe('choices taken both ways', () => {
  it.each(turnedRound)('%s %s', (tradeoffs, isTurned) => {
    const found = findContradictions(answerOf({ tradeoffs }).everything).map(({ id }) => id);
    expect(found).toEqual(isTurned ? ['both-ways'] : []);
  });

  it('are looked for where choices are made', () => {
    const plan = 'Polling over sockets: cheap. Sockets over polling: quick.';
    expect(findContradictions(answerOf({ plan }).everything)).toEqual([]);
  });
});

describe('a limit of somebody else', () => {
  const limit = 'The text company accepts 300 a second from us by contract.';
  const plan = 'With 20 senders at 50 a second we get 1,000 a second.';

  it.each([
    ['one way out', limit, plan, ['over-limit']],
    ['a wish, no plan', limit, 'With 20 senders we could get 1,000 a second.', []],
    ['a queue', limit, 'With a queue we send 1,000 a second at most for a moment.', []],
    ['a second way out', limit, `${plan} A second company takes 900.`, []],
    ['a larger contract', `${limit} The company raised it in May.`, plan, []],
    ['under the limit', limit, 'With 5 senders we get 250 a second.', []],
    ['hardly over it', limit, 'With 7 senders we get 350 a second.', []],
  ])('%s', (_, requirements, scalability, expected) => {
    expect(
      findContradictions(answerOf({ requirements, scalability }).everything).map(({ id }) => id),
    ).toEqual(expected);
  });
});

describe('whole answers', () => {
  const contradictory = ['ct-07', 'ns-05'];

  it.each(loadAnswers())('%s', (id, document) => {
    const found = findContradictions(readAnswer(document, []).everything);
    if (contradictory.includes(id)) expect(found.length).toBeGreaterThan(2);
    else expect(found).toEqual([]);
  });
});
