import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  narrateHop,
  parseWalks,
  printWalk,
  readNarration,
  renameInWalks,
  toWalkName,
  type WrittenWalk,
} from './walk-text';

const written = `Before it.

## Walk: Rider app → Rides store

1. Rider app → API gateway: asks for a ride
2. API gateway → Rides store

After it.`;
const names = {
  from: 'Rider app',
  to: 'Rides store',
  hops: [
    { source: 'Rider app', target: 'API gateway' },
    { source: 'API gateway', target: 'Rides store' },
  ],
};
const otherWay = {
  ...names,
  hops: [
    names.hops[0],
    { source: 'API gateway', target: 'Queue' },
    { source: 'Queue', target: 'Rides store' },
  ],
} as typeof names;

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(toWalkName),
  fc
    .constantFrom(
      'Cache: sessions',
      'C:\\',
      '\\',
      ':',
      '1. A',
      'a -> b',
      '## Walk',
      '- x',
      '“a: b”',
      '”',
      '":"',
    )
    .map(toWalkName),
);
const says = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('a: b', '→', ': ', '1. A → B: c', '## Walk: A → B', 'ends in \\', ''),
  )
  .map((line) => line.replace(/\s+/g, ' ').trim());
const walk: fc.Arbitrary<WrittenWalk> = fc.record({
  from: name,
  to: name,
  hops: fc.array(fc.record({ source: name, target: name, says }), { maxLength: 6 }),
});

describe('a walk in the text', () => {
  it('is read where it stands, and nothing else with it', () => {
    const [section, ...others] = parseWalks(written);
    expect(others).toEqual([]);
    expect(section?.walk).toEqual({
      from: 'Rider app',
      to: 'Rides store',
      hops: [
        { source: 'Rider app', target: 'API gateway', says: 'asks for a ride' },
        { source: 'API gateway', target: 'Rides store', says: '' },
      ],
    });
    expect(written.slice(section?.start, section?.end)).toBe(section && printWalk(section.walk));
  });

  it.each([
    ['typed by hand', 'walk: A -> B\n1) A -> B: goes', [['A', 'B', 'goes']]],
    [
      'a loose list, broken lines',
      '# Walk: A → C\n\n1. A → B: goes\n   on\n\n2. B → C',
      [
        ['A', 'B', 'goes on'],
        ['B', 'C', ''],
      ],
    ],
    ['Windows line ends', '## Walk: A → B\r\n\r\n1. A → B: x\r\n', [['A', 'B', 'x']]],
    ['no hop yet', '## Walk: A → B', []],
    ['a list of something else below', '## Walk: A → B\n\n1. First we think\n', []],
    ['a target without a name', '## Walk: A → B\n1. A → : x', []],
    ['an indented line before any hop', '## Walk: A → B\n   hm', []],
  ])('is read when it is %s', (_, text, hops) => {
    expect(
      parseWalks(text).map((section) => section.walk.hops.map((hop) => [hop.source, hop.target, hop.says])),
    ).toEqual([hops]);
  });

  it.each(['We walk: slowly', '## Walk: nowhere', '## Walk: → B', '## Walk: A →', 'Walked: A → B', ''])(
    'is not seen in %j',
    (text) => expect(parseWalks(text)).toEqual([]),
  );

  it('reads back exactly what was printed, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.array(walk, { maxLength: 4 }), (walks) => {
        const text = ['Intro.', ...walks.map((one) => `${printWalk(one)}\n\nBetween.`)].join('\n\n');
        const sections = parseWalks(text);
        expect(sections.map((section) => section.walk)).toEqual(walks);
        for (const [index, { start, end }] of sections.entries())
          expect(text.slice(start, end)).toBe(printWalk(walks[index] as WrittenWalk));
      }),
    );
  });
});

describe('narrating', () => {
  it('begins a section at the end, goes on in it, and takes it out once nothing is told', () => {
    const begun = narrateHop('Prose.\n', names, 0, ' asks\n for a ride ');
    expect(begun).toBe(
      'Prose.\n\n## Walk: Rider app → Rides store\n\n1. Rider app → API gateway: asks for a ride\n2. API gateway → Rides store',
    );
    expect(readNarration(begun, names)).toEqual(['asks for a ride', '']);
    const further = narrateHop(begun, names, 1, 'writes it');
    expect(readNarration(further, names)).toEqual(['asks for a ride', 'writes it']);
    expect(narrateHop(narrateHop(further, names, 0, ''), names, 1, '')).toBe('Prose.');
    expect(narrateHop('', names, 0, '')).toBe('');
    expect(narrateHop('', names, 0, 'x').startsWith('## Walk')).toBe(true);
  });

  it('leaves everything around as it was', () => {
    expect(narrateHop(written, names, 1, 'writes')).toBe(
      written.replace('API gateway → Rides store\n', 'API gateway → Rides store: writes\n'),
    );
    expect(narrateHop(written, names, 0, '')).toBe('Before it.\n\nAfter it.');
  });

  it('goes on in the same place when another way is taken and no word is lost', () => {
    const text = narrateHop(written, otherWay, 1, 'waits');
    expect(parseWalks(text)).toHaveLength(1);
    expect(readNarration(text, otherWay)).toEqual(['asks for a ride', 'waits', '']);
  });

  it('tells hops apart that are called the same', () => {
    const hop = { source: 'Unnamed', target: 'Unnamed' };
    const alike = { from: 'Unnamed', to: 'Unnamed', hops: [hop, hop, hop] };
    const text = narrateHop(narrateHop('', alike, 1, 'second'), alike, 2, 'third');
    expect(readNarration(text, alike)).toEqual(['', 'second', 'third']);
    expect(narrateHop(narrateHop(text, alike, 1, ''), alike, 2, '')).toBe('');
  });

  it('begins anew where going on would lose a word', () => {
    const told = narrateHop(written, names, 1, 'writes');
    const text = narrateHop(told, otherWay, 1, 'waits');
    expect(parseWalks(text)).toHaveLength(2);
    expect(readNarration(text, names)).toEqual(['asks for a ride', 'writes']);
    expect(readNarration(text, otherWay)).toEqual(['', 'waits', '']);
  });

  it('never changes what is around, and says back what was said', () => {
    fc.assert(
      fc.property(walk, says, fc.nat(5), (one, line, at) => {
        fc.pre(one.hops.length > 0 && line !== '');
        const index = at % one.hops.length;
        const told = narrateHop('Before.\n\nAfter.', one, index, line);
        expect(told.startsWith('Before.\n\nAfter.\n\n## Walk: ')).toBe(true);
        expect(readNarration(told, one)[index]).toBe(line);
      }),
    );
  });
});

describe('a box that is renamed', () => {
  it('is called by its new name in every walk, and nowhere else', () => {
    const text = `API gateway is busy.\n\n${written}\n\n## Walk: X → Y\n\n1. X → Y`;
    const renamed = renameInWalks(text, 'API gateway', 'Edge: EU');
    expect(renamed).toContain('API gateway is busy.');
    expect(renamed).toContain('1. Rider app → “Edge: EU”: asks for a ride\n2. “Edge: EU” → Rides store\n');
    expect(renamed.endsWith('## Walk: X → Y\n\n1. X → Y')).toBe(true);
    expect(renameInWalks(renamed, 'Edge: EU', 'API gateway')).toBe(text);
  });

  it('changes nothing where no walk passes it', () => {
    expect(renameInWalks(written, 'Before it.', 'x')).toBe(written);
    expect(renameInWalks(written, 'Rider', 'x')).toBe(written);
  });
});

it.each([
  ['  two\n lines ', 'two lines'],
  ['a → b', 'a -> b'],
  ['“quoted”', '"quoted"'],
  ['', 'Unnamed'],
])('%j is written as %j', (label, expected) => expect(toWalkName(label)).toBe(expected));
