import { describe, expect, it } from 'vitest';
import { readLibraryQuery, selectPrompts, toLibraryAddress } from './library-query';

const row = (title: string, more: object = {}) => ({
  title,
  summary: 'Get messages through.',
  minutes: 45,
  defaultProfile: 'flow-state' as const,
  defaultDepth: 'standard' as const,
  keyMetric: { name: 'Seconds to the phone' },
  best: null as number | null,
  ...more,
});

const library = [
  row('Rides', { minutes: 60, best: 1.5, defaultProfile: 'nine-step' }),
  row('Alerts', { minutes: 30 }),
  row('Campaigns', { best: 3, defaultDepth: 'deep', summary: 'Send a million letters.' }),
];

const titlesFor = (parameters: Record<string, string | string[]>) =>
  selectPrompts(library, readLibraryQuery(parameters)).map(({ title }) => title);

describe('the library under an address', () => {
  it.each([
    ['nothing said: by title', {}, ['Alerts', 'Campaigns', 'Rides']],
    ['by title, backwards', { sort: '-title' }, ['Rides', 'Campaigns', 'Alerts']],
    ['shortest first', { sort: 'minutes' }, ['Alerts', 'Campaigns', 'Rides']],
    ['longest first', { sort: '-minutes' }, ['Rides', 'Campaigns', 'Alerts']],
    ['best first, untried last', { sort: '-best' }, ['Campaigns', 'Rides', 'Alerts']],
    ['weakest first, untried still last', { sort: 'best' }, ['Rides', 'Campaigns', 'Alerts']],
    ['an order of work', { profile: 'nine-step' }, ['Rides']],
    ['a depth', { depth: 'deep' }, ['Campaigns']],
    ['a word of the summary', { q: 'LETTERS' }, ['Campaigns']],
    ['a word of the metric', { q: 'phone' }, ['Alerts', 'Campaigns', 'Rides']],
    ['a word nobody wrote', { q: 'zebra' }, []],
    ['two things at once', { q: 'rides', depth: 'deep' }, []],
    [
      'nonsense counts as not said',
      { sort: 'constructor', profile: '__proto__', depth: 'x' },
      ['Alerts', 'Campaigns', 'Rides'],
    ],
    ['a repeated name: the first counts', { q: ['letters', 'zebra'] }, ['Campaigns']],
  ])('%s', (_, parameters, titles) => {
    expect(titlesFor(parameters)).toEqual(titles);
  });

  it('leaves the rows it was given in their order', () => {
    const before = library.map(({ title }) => title);
    titlesFor({ sort: '-best' });
    expect(library.map(({ title }) => title)).toEqual(before);
  });

  it('cuts an endless search', () => {
    expect(readLibraryQuery({ q: 'x'.repeat(5000) }).text).toHaveLength(100);
  });
});

describe('toLibraryAddress', () => {
  it.each([
    [{}, '/prompts'],
    [{ sort: 'title' }, '/prompts'],
    [{ sort: '-title' }, '/prompts?sort=-title'],
    [{ q: 'a b&c', depth: 'deep' }, '/prompts?q=a+b%26c&depth=deep'],
    [{ profile: 'nine-step', sort: '-best' }, '/prompts?profile=nine-step&sort=-best'],
  ])('writes %o back', (parameters: Record<string, string>, address) => {
    expect(toLibraryAddress(readLibraryQuery(parameters))).toBe(address);
  });

  it('changes what it is told to', () => {
    expect(toLibraryAddress(readLibraryQuery({ q: 'x' }), { depth: 'deep' })).toBe('/prompts?q=x&depth=deep');
  });
});
