import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankStoreChoice, storeChoiceForm, type StoreChoiceRow, storeChoiceRows } from './store-choice';
import { toPrinted } from './row-list';

const rides: StoreChoiceRow = {
  data: 'Rides and payments',
  kind: 'relational (Postgres)',
  because: 'a fare must never be charged twice',
  gains: 'one transaction for ride and fare',
  givesUp: 'writes on more than one machine',
};
const line =
  'Rides and payments: relational (Postgres), because a fare must never be charged twice. We gain one transaction for ride and fare. We give up writes on more than one machine.';

describe('where the data lives', () => {
  it('is a sentence or three in the text', () => {
    expect(storeChoiceForm.print(rides)).toBe(line);
    expect(storeChoiceRows.write('Tables first.', [rides])).toBe(
      `Tables first.\n\n## Where it lives\n- ${line}`,
    );
    expect(storeChoiceRows.read(`## Where it lives\n- ${line}`)).toEqual([rides]);
  });

  it.each<[string, Partial<StoreChoiceRow>]>([
    ['Rides: relational', { data: 'Rides', kind: 'relational' }],
    ['Positions live in a key-value store', { data: 'Positions', kind: 'key-value store' }],
    [
      '**Events** are kept in an object store since nobody edits them; at the cost of quick lookups.',
      { data: 'Events', kind: 'object store', because: 'nobody edits them', givesUp: 'quick lookups' },
    ],
    [
      'Chats: document, because fields differ; this gives us freedom, but we give up joins',
      { data: 'Chats', kind: 'document', because: 'fields differ', gains: 'freedom', givesUp: 'joins' },
    ],
    [
      'Logs: time series. Gain: cheap sums. Price: no joins',
      { data: 'Logs', kind: 'time series', gains: 'cheap sums', givesUp: 'no joins' },
    ],
    // What only looks like a part.
    ['The gainful: relational', { data: 'The gainful', kind: 'relational' }],
    ['Rides', { data: 'Rides' }],
  ])('reads %j', (body, row) => {
    expect(storeChoiceForm.parse(body, '- ')).toEqual({ ...blankStoreChoice, ...row });
  });

  it('says nothing for a row that says nothing, and only what is said otherwise', () => {
    expect(storeChoiceForm.print(blankStoreChoice)).toBe('');
    expect(storeChoiceForm.print({ ...blankStoreChoice, gains: 'speed' })).toBe('We gain speed.');
    expect(storeChoiceForm.print({ ...blankStoreChoice, kind: 'graph', because: 'of friends' })).toBe(
      'graph, because of friends.',
    );
  });

  const word = fc.constantFrom(
    'ride',
    'because',
    'We gain',
    'give up',
    'at the cost of',
    'Postgres',
    ': ',
    '.',
    '**b**',
    'lives in',
    '🙂',
    '  ',
  );
  const said = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const row = fc.record({ data: said, kind: said, because: said, gains: said, givesUp: said });

  it('reads what it wrote, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom('', 'Words above.\n\n'), (rows, above) => {
        // A form that no longer changes when it goes through the text: editing starts from it.
        const settled = rows.flatMap((one) => {
          let now: StoreChoiceRow | null = one;
          for (let round = 0; round < 6 && now; round++) now = toPrinted(storeChoiceForm, now);
          return now && storeChoiceForm.print(now) !== '' ? [now] : [];
        });
        expect(storeChoiceRows.read(storeChoiceRows.write(above, settled))).toEqual(settled);
      }),
    );
  });
});
