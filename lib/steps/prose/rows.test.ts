import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionalForm, type FunctionalRow, functionalRows } from './functional';
import { toOutline, treeForm, treeRows, type TreeRow } from './impact-tree';
import { toHeadingName } from './lines';
import { qualityForm, type QualityRow, qualityRows } from './quality';
import { createProseRows, type RowForm, toPrinted } from './row-list';
import { storyForm, type StoryRow, storyRows } from './story';

/** Words people type, and marks that mean something to the forms. */
const word = fc.constantFrom(
  'rider',
  'under',
  '2 s',
  '99.95 %',
  'p95',
  '**bold**',
  '- dash',
  '## Must do',
  'because',
  'matters to',
  'critical:',
  '(critical)',
  '★',
  'Problem:',
  'went from',
  'to 5',
  'it took',
  'result:',
  '“quoted”',
  'tied to',
  ', so that',
  '1.',
  '```',
  'é🙂',
  ':',
  '; ',
  '  ',
);
const said = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

const functional: fc.Arbitrary<FunctionalRow> = fc.record({ what: said, critical: fc.boolean() });
const quality: fc.Arbitrary<QualityRow> = fc.record({
  quality: said,
  target: said,
  unit: said,
  who: said,
  why: said,
});
const tree = fc.record({
  depth: fc.constantFrom<TreeRow['depth']>(0, 1, 2),
  text: said,
  tie: said,
  measures: fc.array(fc.record({ text: said, tie: said }), { maxLength: 2 }),
});
const story: fc.Arbitrary<StoryRow> = fc.record({
  what: said,
  before: said,
  after: said,
  effort: said,
  result: said,
});

/** Text round the rows: paragraphs, lists and headings that are not ours. */
const around = fc
  .array(
    fc.constantFrom(
      'Who waits: the person at sign-in.',
      '',
      '- a list of its own',
      '## Left out',
      '**Load.** One billion a day.',
      '```',
      '  indented',
      'How well:',
      'é🙂',
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n'));

/** What a row becomes once it has been through the text: the form in which editing it again starts. */
const settle = <Row>(form: RowForm<Row>, row: Row): Row | null => {
  const once = toPrinted(form, row);
  const twice = once && toPrinted(form, once);
  return twice && toPrinted(form, twice);
};

function checkLaws<Row>(form: RowForm<Row>, row: fc.Arbitrary<Row>) {
  const rows = createProseRows(form);
  const settled = fc.array(row, { maxLength: 6 }).map((all) =>
    all.flatMap((one) => {
      const last = settle(form, one);
      return last && form.print(last) !== '' && same(toPrinted(form, last), last) ? [last] : [];
    }),
  );
  it('reads what it wrote, into an empty text and into any other', () => {
    fc.assert(
      fc.property(around, settled, (text, wanted) => {
        // Of two lists of the same name the second is read once the first is gone, and with its last row it goes.
        fc.pre(wanted.length > 0 || text.split(/how well/i).length < 3);
        expect(rows.read(rows.write('', wanted))).toEqual(wanted);
        const closed = `${text.replaceAll('```', '')}\n\n`;
        expect(rows.read(rows.write(closed, wanted))).toEqual(wanted);
      }),
    );
  });
  it('changes no byte where nothing changed', () => {
    fc.assert(
      fc.property(around, settled, around, (above, wanted, below) => {
        const text = `${above}\n${rows.write('', wanted)}\n${below}`;
        expect(rows.write(text, rows.read(text))).toBe(text);
      }),
    );
  });
  it('leaves every line that is no row where it was, in order', () => {
    fc.assert(
      fc.property(around, settled, settled, around, (above, before, after, below) => {
        // Of two lists of the same name the second is nobody's until the first is gone.
        fc.pre(!/how well/i.test(`${above}${below}`));
        const text = `${above}\n${rows.write('', before)}\n${below}`;
        const others = linesWithout(text, rows.locate(text));
        const next = rows.write(text, after);
        const left = linesWithout(next, rows.locate(next));
        expect(withoutOwn(left, form)).toEqual(withoutOwn(others, form));
      }),
    );
  });
  it('keeps every word of a row that is rewritten', () => {
    fc.assert(
      fc.property(row, (one) => {
        const printed = form.print(one);
        const read = toPrinted(form, one);
        const again = read === null ? '' : form.print(read);
        expect(wordsOf(again)).toEqual(expect.arrayContaining(wordsOf(printed)));
      }),
    );
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const linesWithout = (text: string, placed: readonly { start: number; end: number }[]): string[] => {
  const kept = placed.reduceRight((soFar, { start, end }) => soFar.slice(0, start) + soFar.slice(end), text);
  return kept.split('\n').filter((line) => line.trim() !== '');
};

/** Our own heading comes with the first row and goes with the last. */
const withoutOwn = (lines: readonly string[], { names }: { names: readonly string[] }): string[] =>
  lines.filter((line) => !names.includes(toHeadingName(line)));

/** Words that only join the parts of a row. */
const joints = new Set([
  'It',
  'it',
  'took',
  'went',
  'from',
  'to',
  'the',
  'result',
  'matters',
  'because',
  'tied',
  'so',
  'that',
  'and',
]);
const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].filter((one) => !joints.has(one)).sort();

describe('what it must do', () => checkLaws(functionalForm, functional));
describe('how well', () => checkLaws(qualityForm, quality));
describe('problem, levers and measures', () => checkLaws(treeForm, tree));
describe('the story in numbers', () => checkLaws(storyForm, story));

describe('rows as people type them', () => {
  it.each<[string, FunctionalRow[]]>([
    ['## Must do\n- Reserve a driver', [{ what: 'Reserve a driver', critical: false }]],
    [
      'Functional requirements:\n* **critical** Reserve a driver',
      [{ what: 'Reserve a driver', critical: true }],
    ],
    ['**Must do**\n1. Critical path: reserve', [{ what: 'reserve', critical: true }]],
    ['**Must do:**\n1) [critical] reserve', [{ what: 'reserve', critical: true }]],
    ['# Functional\n★ reserve', [{ what: 'reserve', critical: true }]],
    ['# Functional\n- ★ reserve', [{ what: 'reserve', critical: true }]],
    ['# Functional\n- reserve (critical path)', [{ what: 'reserve', critical: true }]],
    ['# Functional\n- reserve\n  without delay', [{ what: 'reserve without delay', critical: false }]],
    // An adjective is no mark.
    ['## Must do\n- Critical alerts go first', [{ what: 'Critical alerts go first', critical: false }]],
    // Nobody's list.
    ['## Ideas\n- Reserve a driver', []],
    ['Must do: reserve a driver', []],
    ['```\n## Must do\n- code\n```', []],
    // A list after a paragraph of its own is not ours.
    ['## Must do\n- a\n\nAnd then:\n- b', [{ what: 'a', critical: false }]],
  ])('%j', (text, expected) => {
    expect(functionalRows.read(text)).toEqual(expected);
  });

  it.each<[string, Partial<QualityRow>]>([
    ['- Match time: under 2 s at p95', { quality: 'Match time', target: 'under 2', unit: 's at p95' }],
    ['- p95 under 2 s', { quality: '', target: 'p95 under 2 s' }],
    [
      '- A match must take under 2 s, because riders leave.',
      { quality: 'A match', target: 'under 2', unit: 's', why: 'riders leave' },
    ],
    [
      '- Payments succeed 99.99 % of the time',
      { quality: 'Payments succeed', target: '99.99', unit: '% of the time' },
    ],
    [
      '- **Opt-out**: within 30 s; matters to legal, because it is the law',
      { quality: 'Opt-out', target: 'within 30', unit: 's', who: 'legal', why: 'it is the law' },
    ],
    ['- Offers in ≤ 5 s', { quality: 'Offers', target: '≤ 5', unit: 's' }],
    ['- It is calm', { quality: 'It is calm', target: '' }],
    ['- Never lost: at any hour', { quality: 'Never lost', target: 'at any hour', unit: '' }],
  ])('%j', (line, expected) => {
    expect(qualityRows.read(`## How well\n${line}`)).toEqual([
      { quality: '', target: '', unit: '', who: '', why: '', ...expected },
    ]);
  });

  it('takes the depth of a tree from its words, else from its indent', () => {
    const text =
      '## Impact tree\n- People wait\n  - A lane\n    - sign-ins; tied to “Code time”\n- KPI: opens\n\t- Lever: b';
    expect(treeRows.read(text)).toEqual([
      { depth: 0, text: 'People wait', tie: '' },
      { depth: 1, text: 'A lane', tie: '' },
      { depth: 2, text: 'sign-ins', tie: 'Code time' },
      { depth: 2, text: 'opens', tie: '' },
      { depth: 1, text: 'b', tie: '' },
    ]);
  });

  it('hangs a line at most one level below the one before it', () => {
    const row = (depth: TreeRow['depth']): TreeRow => ({ depth, text: 'x', tie: '' });
    expect(toOutline([row(2), row(2), row(2), row(0), row(2)]).map(({ depth }) => depth)).toEqual([
      0, 1, 2, 0, 1,
    ]);
  });

  it.each<[string, Partial<StoryRow>]>([
    ['- Latency fell from 420 ms to 310 ms', { what: 'Latency', before: '420 ms', after: '310 ms' }],
    [
      '- Latency went from 420 ms to 310 ms; it took 2 days; the result: revenue up 7 %.',
      { what: 'Latency', before: '420 ms', after: '310 ms', effort: '2 days', result: 'revenue up 7 %' },
    ],
    ['- Revenue rose to 7 million', { what: 'Revenue', after: '7 million' }],
    ['- We went home', { what: 'We went home' }],
  ])('%j', (line, expected) => {
    expect(storyRows.read(`## The story in numbers\n${line}`)).toEqual([
      { what: '', before: '', after: '', effort: '', result: '', ...expected },
    ]);
  });
});

describe('writing', () => {
  const row = (what: string, critical = false): FunctionalRow => ({ what, critical });
  const text = 'Intro.\n\n**Must do**\n1. one\nloose\n2. **critical** two\n3. three\n   goes on\n\nAfter.';

  it.each<[string, FunctionalRow[], string]>([
    [
      'a changed row',
      [row('one'), row('two', true), row('3')],
      'Intro.\n\n**Must do**\n1. one\nloose\n2. **critical** two\n3. 3\n\nAfter.',
    ],
    [
      'a row less',
      [row('one'), row('three goes on')],
      'Intro.\n\n**Must do**\n1. one\nloose\n3. three\n   goes on\n\nAfter.',
    ],
    [
      'rows that changed places',
      [row('two', true), row('one'), row('three goes on')],
      'Intro.\n\n**Must do**\n1. **critical** two\nloose\n2. one\n3. three\n   goes on\n\nAfter.',
    ],
    [
      'a row more at the end',
      [row('one'), row('two', true), row('three goes on'), row('four')],
      'Intro.\n\n**Must do**\n1. one\nloose\n2. **critical** two\n3. three\n   goes on\n3. four\n\nAfter.',
    ],
    [
      'a row more at the beginning',
      [row('zero'), row('one'), row('two', true), row('three goes on')],
      'Intro.\n\n**Must do**\n1. zero\n1. one\nloose\n2. **critical** two\n3. three\n   goes on\n\nAfter.',
    ],
    ['rows that say nothing', [row('one'), row(' '), row('two', true), row('three goes on')], text],
  ])('%s', (_, rows, expected) => {
    expect(functionalRows.write(text, rows)).toBe(expected);
  });

  it('takes the heading away with the last row, unless something stands under it', () => {
    expect(functionalRows.write('## Must do\n- a', [])).toBe('');
    expect(functionalRows.write('Intro.\n\n## Must do\n- a\n\nAfter.', [])).toBe('Intro.\n\nAfter.');
    expect(functionalRows.write('## Must do\nloose\n- a', [])).toBe('## Must do\nloose\n');
  });

  it('puts a new section before those that follow it in an answer, else at the end', () => {
    expect(functionalRows.write('Intro.', [row('a')])).toBe('Intro.\n\n## Must do\n- a');
    expect(functionalRows.write('Intro.\n', [row('a')])).toBe('Intro.\n\n## Must do\n- a');
    expect(functionalRows.write('## How well\n- b: 1 s', [row('a')])).toBe(
      '## Must do\n- a\n\n## How well\n- b: 1 s',
    );
    expect(functionalRows.write('## Must do\n\n## How well', [row('a')])).toBe(
      '## Must do\n- a\n\n## How well',
    );
  });

  it('adds lines as they were typed', () => {
    expect(functionalRows.append('## Must do\n- a\n\nEnd.', ['b **c**'])).toBe(
      '## Must do\n- a\n- b **c**\n\nEnd.',
    );
    expect(functionalRows.append('x', [])).toBe('x');
    expect(
      treeRows.write('', [
        { depth: 0, text: 'p', tie: '' },
        { depth: 1, text: 'l', tie: '' },
      ]),
    ).toBe('## Problems and levers\n- Problem: p\n  - Lever: l');
  });
});
