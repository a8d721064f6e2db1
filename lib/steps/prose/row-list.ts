import { findSection, type Item, type Section } from './section';
import { toOneLine } from './lines';

/** How one kind of row stands in a step's text. */
export type RowForm<Row> = {
  /** The heading that is written, without its marks: "Must do". */
  heading: string;
  /** The headings under which rows are found, in small letters. */
  names: readonly string[];
  /** Null for an item that is none of these rows; it stays as it is. */
  parse(body: string, mark: string): Row | null;
  /** One line, or an empty text for a row that says nothing yet. */
  print(row: Row): string;
  /** The mark before a row, where its depth is part of what it says. */
  mark?(row: Row): string;
  /** Where the section begins if its text has none yet; at the end unless told otherwise. */
  before?: readonly string[];
};

/** A row where it stands in the text. */
export type PlacedRow<Row> = { row: Row; start: number; end: number };

export type ProseRows<Row> = {
  read(text: string): Row[];
  locate(text: string): PlacedRow<Row>[];
  /** The text with these rows in the place of its own. Whatever is no row, and every row that stays, keeps its bytes. */
  write(text: string, rows: readonly Row[]): string;
  /** Adds items as they were typed, unread. */
  append(text: string, bodies: readonly string[]): string;
};

/**
 * Rows as a second view of a text. Laws: `read(write(text, rows))` equals `rows` (as `parse` reads what `print` writes);
 * `write(text, read(text))` equals `text`; what is no row survives.
 */
export function createProseRows<Row>(form: RowForm<Row>): ProseRows<Row> {
  /** Rows are the same where they read the same. */
  const keyOf = (row: Row): string => `${form.mark?.(row) ?? ''}${form.print(row)}`;
  const find = (text: string): Found<Row> => {
    const section = findSection(text, form.names);
    const items = (section?.items ?? []).flatMap((item): ReadItem<Row>[] => {
      const row = form.parse(item.body, item.mark);
      return row === null ? [] : [{ ...item, row, key: keyOf(row) }];
    });
    return { section, items };
  };
  const place = (text: string, section: Section | null, entries: readonly Entry[]): string => {
    if (entries.length === 0) return text;
    if (section) return insertAfter(text, section, entries);
    return addSection(text, form, entries);
  };
  return {
    read: (text) => find(text).items.map(({ row }) => row),
    locate: (text) => find(text).items.map(({ row, start, end }) => ({ row, start, end })),
    append: (text, bodies) =>
      place(
        text,
        findSection(text, form.names),
        bodies.map((body) => ({ mark: '- ', body })),
      ),
    write: (text, rows) => {
      const { section, items } = find(text);
      const said = rows.flatMap((row): WantedRow[] => {
        const body = form.print(row);
        return body === '' ? [] : [{ key: keyOf(row), body, mark: form.mark?.(row) ?? null }];
      });
      if (items.length === 0) return place(text, section, said.map(toEntry));
      const next = applyEdits(text, planEdits(items, said));
      return said.length === 0 ? withoutEmptyHeading(next, form.names) : next;
    },
  };
}

type ReadItem<Row> = Item & { row: Row; key: string };
type Found<Row> = { section: Section | null; items: ReadItem<Row>[] };
type WantedRow = { key: string; body: string; mark: string | null };
type Entry = { mark: string; body: string };
type Edit = { start: number; end: number; insert: string };

const toEntry = ({ mark, body }: WantedRow): Entry => ({ mark: mark ?? '- ', body });
const toLine = ({ mark, body }: Entry): string => `${mark}${body}`;

/** Rows at the head and the tail that did not change keep their lines; only what lies between is written. */
function planEdits(items: readonly (Item & { key: string })[], rows: readonly WantedRow[]): Edit[] {
  const shorter = Math.min(items.length, rows.length);
  let head = 0;
  while (head < shorter && items[head]?.key === rows[head]?.key) head++;
  let tail = 0;
  while (tail < shorter - head && items.at(-1 - tail)?.key === rows.at(-1 - tail)?.key) tail++;
  const slots = items.slice(head, items.length - tail);
  const wanted = rows.slice(head, rows.length - tail);
  const unused = [...slots];
  /** A row that merely moved takes the words it was typed in along. */
  const bodyOf = (row: WantedRow): string => {
    const at = unused.findIndex(({ key }) => key === row.key);
    const [typed] = at < 0 ? [] : unused.splice(at, 1);
    return typed?.body ?? row.body;
  };
  const lines = wanted.map((row) => ({ mark: row.mark, body: bodyOf(row) }));
  const edits: Edit[] = slots.map(({ start, end, mark }, at): Edit => {
    const line = lines[at];
    if (!line) return { start, end: end + 1, insert: '' };
    return { start, end, insert: toLine({ mark: line.mark ?? mark, body: line.body }) };
  });
  const more = lines.slice(slots.length);
  if (more.length === 0) return edits;
  // After the last line that was taken; before everything where there is none.
  const above = items[head + slots.length - 1];
  const mark = above?.mark ?? items[0]?.mark ?? '- ';
  const block = more.map((line) => toLine({ mark: line.mark ?? mark, body: line.body })).join('\n');
  const first = items[0]?.start ?? 0;
  return [
    ...edits,
    above
      ? { start: above.end, end: above.end, insert: `\n${block}` }
      : { start: first, end: first, insert: `${block}\n` },
  ];
}

/** Edits are in the order of the text and do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (soFar, { start, end, insert }) => soFar.slice(0, start) + insert + soFar.slice(end),
    text,
  );
}

function insertAfter(text: string, section: Section, entries: readonly Entry[]): string {
  const at = section.items.at(-1)?.end ?? section.leadEnd;
  return `${text.slice(0, at)}\n${entries.map(toLine).join('\n')}${text.slice(at)}`;
}

function addSection<Row>(text: string, form: RowForm<Row>, entries: readonly Entry[]): string {
  const block = `## ${form.heading}\n${entries.map(toLine).join('\n')}`;
  const below = form.before ? findSection(text, form.before) : null;
  if (below) return `${text.slice(0, below.heading.start)}${block}\n\n${text.slice(below.heading.start)}`;
  return `${text}${gapAfter(text)}${block}`;
}

function gapAfter(text: string): string {
  if (text === '' || text.endsWith('\n\n')) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** A heading over nothing says nothing. */
function withoutEmptyHeading(text: string, names: readonly string[]): string {
  const section = findSection(text, names);
  if (!section || section.items.length > 0) return text;
  const below = text.slice(section.heading.end);
  const isEmpty = /^\s*$|^\s*\n\s*\n|^\n\s{0,3}#/.test(below);
  return isEmpty ? text.slice(0, section.heading.start) + below.replace(/^\s*\n|^\s+$/, '') : text;
}

/** Reads what `print` makes of a row: the form in which it comes back from the text. Null where it says nothing. */
export const toPrinted = <Row>(form: RowForm<Row>, row: Row): Row | null =>
  form.parse(toOneLine(form.print(row)), form.mark?.(row) ?? '- ');
