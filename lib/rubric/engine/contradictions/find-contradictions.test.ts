import { describe, expect, it } from 'vitest';
import { answerOf, loadAnswers } from '../../testing/answers';
import { readAnswer } from '../answer';
import { clashing, living } from './cases';
import { findContradictions } from './find-contradictions';

const clashesIn = (one: string, other: string): string[] =>
  findContradictions(answerOf({ requirements: one, architecture: other }).everything).map(({ id }) => id);

describe('statements that clash', () => {
  it.each(clashing)('%s: %s / %s', (id, one, other) => {
    expect(clashesIn(one, other)).toContain(id);
    expect(clashesIn(other, one)).toContain(id);
  });
});

describe('statements that live together', () => {
  it.each(living)('%s / %s', (one, other) => {
    expect(clashesIn(one, other)).toEqual([]);
    expect(clashesIn(other, one)).toEqual([]);
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
