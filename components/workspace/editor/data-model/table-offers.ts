import { columnsInBody } from '@/lib/reading/tables/columns';
import { type DeclaredTable, findTables } from '@/lib/reading/tables';
import { type Column, parseColumn, type Table } from '@/lib/steps/column-line';
import { stepLimits } from '@/lib/steps/limits';

/** A table that the text describes and the rows lack, and where it stands. */
export type TableOffer = {
  table: Table;
  start: number;
  end: number;
  /** The row says every word of these lines, so that they can go from the text. */
  isWhole: boolean;
};

const nameMax = 120;
const storeMax = 60;

/** Tables written in the text (DDL, `rides(id, user_id -> users)`, lists) that are no rows yet. */
export function findTableOffers(text: string, rows: readonly Table[]): TableOffer[] {
  const known = new Set(rows.map(({ name }) => name.trim().toLowerCase()));
  return findTables(text)
    .filter(({ form, columns, name }) => form !== 'plain' && columns.length > 0 && !known.has(name))
    .map((declared) => toOffer(text, declared));
}

/** The text without the lines that the rows now say. */
export function cutOffers(text: string, offers: readonly TableOffer[]): string {
  const cut = offers
    .filter(({ isWhole }) => isWhole)
    .reduceRight((soFar, { start, end }) => soFar.slice(0, start) + soFar.slice(end), text);
  if (cut === text) return text;
  return cut
    .replace(/^[ \t]*(?:```|~~~)\w*[ \t]*\n\s*(?:```|~~~)[ \t]*(?:\n|$)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What somebody types or pastes to make tables of: one or several, in any of those forms, or a bare name. */
export function readTables(text: string): Table[] {
  const found = findTables(text).filter(({ form, columns }) => form !== 'plain' && columns.length > 0);
  if (found.length > 0) return found.map((declared) => toOffer(text, declared).table);
  const short = /^\s*["`]?([A-Za-z_]\w{0,62})["`]?\s*(?:\(([\s\S]*)\)?)?\s*;?\s*$/.exec(text);
  if (!short) return [];
  const body = (short[2] ?? '').replace(/\)\s*$/, '');
  return [
    {
      name: short[1] ?? '',
      columns: columnsInBody(body)
        .map((piece) => parseColumn(piece))
        .slice(0, stepLimits.columns),
    },
  ];
}

function toOffer(text: string, declared: DeclaredTable): TableOffer {
  const said = text.slice(declared.start, declared.end);
  const { start, end } = toLines(text, declared);
  const tail = text.slice(declared.end, end).trim();
  const store = storeWords.test(tail)
    ? (/^(?:in\s|kept in\s|[-–—:(]\s*)?([\w -]{2,60}?)\)?[.;]?$/.exec(tail)?.[1] ?? '')
    : '';
  const table: Table = {
    name: asWritten(said, declared.name).slice(0, nameMax),
    ...(declared.form === 'short' && store !== '' && { store: store.slice(0, storeMax) }),
    columns: toColumns(said, declared).slice(0, stepLimits.columns),
  };
  return { table, start, end, isWhole: holdsRules(declared) && saysAll(text.slice(start, end), table) };
}

const storeWords =
  /\b(?:relational|sql|nosql|postgres\w*|mysql|document|mongo\w*|key[- ]value|redis|wide[- ]column|cassandra|dynamo\w*|search|elastic\w*|object|s3|time[- ]series|graph|memory|cache)\b/i;

/** A row has no place for a rule over several columns, nor for one that holds for some rows only. */
const holdsRules = ({ indexes }: DeclaredTable): boolean =>
  indexes.every(({ columns, isUnique, isPartial }) => isUnique && !isPartial && columns.length === 1);

/** From the start of its first line to behind the line break of its last. */
function toLines(text: string, { start, end }: DeclaredTable): { start: number; end: number } {
  const newline = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline + 1 };
}

/** Names are read in lower case; the row keeps them as they were typed. */
const asWritten = (said: string, name: string): string => {
  const at = said.toLowerCase().indexOf(name);
  return at < 0 ? name : said.slice(at, at + name.length);
};

function toColumns(said: string, declared: DeclaredTable): Column[] {
  const open = said.indexOf('(');
  const body = declared.form === 'listed' || open < 0 ? said : said.slice(open + 1, said.lastIndexOf(')'));
  const pieces = columnsInBody(body).flatMap((piece) => [piece, ...piece.split(/\s+and\s+|:\s+/)]);
  const written = new Map<string, Column>();
  for (const piece of pieces.toReversed()) {
    const column = parseColumn(piece.replace(/^\d{1,2}[.)]\s*/, '').replaceAll('|', ' '));
    written.set(column.name.toLowerCase(), column);
  }
  const keys = new Set(declared.primaryKey);
  const unique = new Set(
    declared.indexes.flatMap(({ columns, isUnique, isPartial }) =>
      isUnique && !isPartial && columns.length === 1 ? columns : [],
    ),
  );
  return declared.columns.map((column): Column => {
    const {
      primaryKey: _,
      unique: __,
      ...own
    } = written.get(column.name) ?? {
      name: column.name,
      ...(column.type !== null && { type: column.type }),
    };
    const references = own.references ?? column.references;
    return {
      ...own,
      ...(keys.has(column.name) && { primaryKey: true }),
      ...(unique.has(column.name) && !keys.has(column.name) && { unique: true }),
      ...(references !== null && references !== undefined && { references }),
    };
  });
}

const syntax = new Set(
  'create table if not exists primary key pk fk foreign unique uniq references ref refs constraint column columns and with a the to in kept of sql'.split(
    ' ',
  ),
);

/** Whether a row holds every word of the lines that it was read from. */
function saysAll(lines: string, table: Table): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const columns = table.columns.flatMap(({ name, type, references }) => [name, type ?? '', references ?? '']);
  const said = new Set(words([table.name, table.store ?? '', ...columns].join(' ')));
  return words(lines).every((word) => said.has(word) || syntax.has(word));
}
