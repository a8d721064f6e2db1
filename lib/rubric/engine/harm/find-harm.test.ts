import { describe, expect, it } from 'vitest';
import { answerOf } from '../../testing/answers';
import { harmCases } from './cases';
import { findHarm, harmIdeas } from './find-harm';

const harmIn = (text: string): string[] =>
  findHarm(answerOf({ reliability: text }).passages).map(({ idea }) => idea.id);

describe.each(Object.entries(harmCases))('%s', (_, { found, notFound }) => {
  it.each(found)('%s: %s', (id, text) => {
    expect(harmIn(text)).toContain(id);
  });

  it.each(notFound)('nothing wrong with: %s', (text) => {
    expect(harmIn(text)).toEqual([]);
  });
});

it('has a case and a message for every idea', () => {
  const shown = new Set(Object.values(harmCases).flatMap(({ found }) => found.map(([id]) => id)));
  expect(harmIdeas.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  for (const { message } of harmIdeas) expect(message).toMatch(/\.$/);
});
