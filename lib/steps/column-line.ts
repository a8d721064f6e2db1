import type { z } from 'zod';
import { stepLimits } from './limits';
import type { tableSchema } from './schema';

export type Table = z.infer<typeof tableSchema>;
export type Column = Table['columns'][number];

export const columnLimits = { name: 120, type: 60, references: 240 } as const;

/** `user_id uuid unique -> users.id`. */
export const formatColumn = ({ name, type, primaryKey, unique, references }: Readonly<Column>): string =>
  [
    /[\s:,(]/.test(name) ? `"${name}"` : name,
    type,
    primaryKey && 'pk',
    unique && 'unique',
    references && `-> ${references}`,
  ]
    .filter(Boolean)
    .join(' ');

/** One column a line. */
export const formatColumns = (columns: readonly Readonly<Column>[]): string =>
  columns.map(formatColumn).join('\n');

/** Reads what `formatColumns` writes, and the ways people write it by hand. */
export const parseColumns = (text: string): Column[] =>
  text
    .split('\n')
    .map((line) => parseColumn(line))
    .filter(({ name }) => name !== '')
    .slice(0, stepLimits.columns);

const lead = /^[\s•*–-]*(?:(pk|fk)\b\s*:?\s+(?=[\p{L}_"`]))?/iu;
const nameAt = /^(?:["`]([^"`]+)["`]|([^\s:,(]+?))(?=\s|[:,(]|->|→|=>|$)/u;
const arrow =
  /\s*(?:->|→|⇒|=>|\breferences\b|\brefs?\b(?:\s+to)?(?=\s)|\b(?:fk|foreign\s+key)\b(?=[\s:(]+["`\p{L}_])(?:\s+to\b|\s*(?:->|→)|\s*:)?)\s*/iu;
const primary = /(^|[\s(,])(?:pk|primary(?:\s+key)?)(?=$|[\s),])/i;
const unique = /(^|[\s(,])uniq(?:ue)?(?=$|[\s),])/i;
const foreign = /(^|[\s(,])(?:fk|foreign\s+key)(?=$|[\s),])/i;
/** What a database is told of a reference besides its target. */
const clauses = /\s+(?:on\s+(?:delete|update)\b.*|not\s+null\b.*|deferrable\b.*)$/i;

/**
 * One column in any of the ways people write it: `id uuid pk`, `user_id uuid fk users.id`, `status: text not null`.
 * `tables` are the names a bare `fk` may point at.
 */
export function parseColumn(line: string, tables: readonly string[] = []): Column {
  const mark = lead.exec(line);
  const whole = line.slice(mark?.[0].length ?? 0).replace(/[\s,;]+$/, '');
  const named = nameAt.exec(whole);
  const name = named?.[1] ?? named?.[2] ?? '';
  const rest = whole.slice(named?.[0].length ?? 0).replace(/^\s*:\s*/, ' ');
  const pointed = arrow.exec(rest);
  const described = pointed ? rest.slice(0, pointed.index).replace(/\($/, '') : rest;
  const behind = pointed ? rest.slice(pointed.index + pointed[0].length) : '';
  const isForeign = mark?.[1]?.toLowerCase() === 'fk' || foreign.test(described);
  const target = pointed ? toReference(behind) : isForeign ? guessTarget(name, tables) : '';
  const type = tidy(target === '' ? described : described.replace(foreign, '$1'));
  const flags = `${described} ${behind}`;
  return {
    name: name.slice(0, columnLimits.name),
    ...(type !== '' && { type: type.slice(0, columnLimits.type) }),
    ...((primary.test(flags) || mark?.[1]?.toLowerCase() === 'pk') && { primaryKey: true }),
    ...(unique.test(flags) && { unique: true }),
    ...(target !== '' && { references: target.slice(0, columnLimits.references) }),
  };
}

/** Whether a line says more than a name: what makes it worth reading as a column. */
export const saysMore = ({ name: _, ...rest }: Readonly<Column>): boolean => Object.keys(rest).length > 0;

const tidy = (type: string): string =>
  type
    .replace(primary, '$1')
    .replace(unique, '$1')
    .replace(/\(\s*,?\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `users(id) on delete cascade` and `(users.id)` become `users.id`. */
function toReference(said: string): string {
  const plain = said
    .replace(primary, '$1')
    .replace(unique, '$1')
    .replace(clauses, '')
    .replace(/["`]/g, '')
    .trim();
  const bare = /^\((.*)\)$/.exec(plain)?.[1]?.trim() ?? plain;
  const called = /^([^\s(.]+)\s*\(\s*([^\s(),]+)\s*\)$/.exec(bare);
  // "(fk users)": the bracket opened before the arrow.
  return called ? `${called[1]}.${called[2]}` : bare.replace(/^([^(]*)\)$/, '$1');
}

/** `user_id fk` beside a table `users` means `users.id`. */
function guessTarget(column: string, tables: readonly string[]): string {
  const stem = column.toLowerCase().replace(/_?id$/, '');
  const found = tables.find((table) => stem !== '' && sameThing(table, stem));
  return found === undefined ? '' : `${found}.id`;
}

/** `user`, `Users` and `users` name the same thing. */
export const sameThing = (a: string, b: string): boolean => singular(a) === singular(b);

const singular = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/(?<!s)s$/, '');
