import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../testing/answers';
import { isAnecdote } from './anecdotes';

describe('anecdotes', () => {
  it.each([
    'In my last position I experienced an outage of two days.',
    'At a previous company the database was down for an hour and customers heard nothing.',
    'I have often seen that a queue goes down and everybody waits.',
    'I would bring the team together each week to go through what went wrong, and improve step by step.',
    'With an open culture a failure is followed by a better day.',
    'With such a mindset incidents become rarer.',
  ])('%s', (text) => {
    expect(isAnecdote(text)).toBe(true);
    for (const id of ['survives-failures', 'degrades-visibly'])
      expect(runCheck(id, answerOf({ reliability: text })).verdict).not.toBe('met');
  });

  it.each([
    'If the last provider is down as well, messages wait and the app says so.',
    'In the last sale the broker was down for 20 minutes, so a second one stands by.',
    'When a worker dies its lease runs out after 30 s and another takes the job.',
    'The team on call is paged after two minutes.',
    'Last summer three boats raced when we called everybody.',
  ])('of this product: %s', (text) => {
    expect(isAnecdote(text)).toBe(false);
  });
});
