// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { readRecent, rememberRecent } from './recent';

beforeEach(() => localStorage.clear());

it('keeps the last five, the latest first, each once', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) rememberRecent(id);
  expect(readRecent()).toEqual(['b', 'f', 'e', 'd', 'c']);
});

it.each(['', 'no json', '{"a":1}', '[1, null, "a"]'])('makes the best of %j', (kept) => {
  localStorage.setItem('loadbearing.recent-actions', kept);
  expect(readRecent()).toEqual(kept.includes('"a"]') ? ['a'] : []);
});

it('does without where the browser keeps nothing', () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('refused');
  });
  expect(() => rememberRecent('a')).not.toThrow();
  refuse.mockRestore();
  expect(readRecent()).toEqual([]);
});
