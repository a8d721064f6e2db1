import type { Translate } from '@/lib/messages/translate';
import { type Column, sameThing, type Table } from './column-line';
import { type Lane, placeEntities } from './entity-layout';

/** A table as it is drawn. `index` is its place among the rows. */
export type Entity = {
  index: number;
  name: string;
  store: string;
  columns: readonly EntityColumn[];
  /** Columns that are not drawn one by one. */
  more: number;
  x: number;
  y: number;
  width: number;
  height: number;
};

export type EntityColumn = {
  name: string;
  type: string;
  isKey: boolean;
  isUnique: boolean;
  isReference: boolean;
};

/** From the column that refers to the table (and column) it refers to; columns by their place, null where none is named. */
export type Relation = {
  from: number;
  fromColumn: number;
  to: number;
  toColumn: number | null;
  /** Many rows may refer to one: false where the column that refers is a key of its own. */
  isMany: boolean;
  /** The gaps that it passes between other tables, from left to right. */
  lanes: readonly Lane[];
};

export type EntityDiagram = {
  entities: readonly Entity[];
  relations: readonly Relation[];
  /** References to what is no table here. */
  unresolved: readonly { table: string; column: string; reference: string }[];
};

/** Sizes of what is drawn, in pixels. */
export const entitySizes = { width: 184, head: 36, column: 22, foot: 6 } as const;
const columnsShown = 14;

/** Tables and their references as a drawing: placed left to right, what is referred to first. */
export function toEntityDiagram(tables: readonly Table[]): EntityDiagram {
  const drawn = tables.flatMap((table, index) => (isBlank(table) ? [] : [{ table, index }]));
  const found: Omit<Relation, 'lanes'>[] = [];
  const unresolved: EntityDiagram['unresolved'][number][] = [];
  for (const { table, index } of drawn)
    for (const [fromColumn, column] of table.columns.entries()) {
      if (column.references === undefined || column.references.trim() === '') continue;
      const target = findTarget(tables, column.references);
      if (target) found.push({ from: index, fromColumn, ...target, isMany: isMany(table, column) });
      else unresolved.push({ table: table.name, column: column.name, reference: column.references });
    }
  const sizes = drawn.map(({ table, index }) => ({ index, ...sizeOf(table) }));
  const { places, lanes } = placeEntities(sizes, found);
  const relations = found.map((relation, at): Relation => ({ ...relation, lanes: lanes.get(at) ?? [] }));
  const entities = drawn.map(
    ({ table, index }): Entity => ({
      index,
      name: table.name,
      store: table.store ?? '',
      columns: table.columns.slice(0, columnsShown).map(toEntityColumn),
      more: Math.max(0, table.columns.length - columnsShown),
      ...sizeOf(table),
      ...(places.get(index) ?? { x: 0, y: 0 }),
    }),
  );
  return { entities, relations, unresolved };
}

/** The drawing in words, a line a table: what a screen reader hears, and what can be read aloud. */
export function tellTables(tables: readonly Table[], t: Say): string[] {
  return tables
    .filter((table) => !isBlank(table))
    .map((table) => {
      const columns = table.columns.filter(({ name }) => name !== '').map((column) => tellColumn(column, t));
      const head = `${table.name || t('entities.nameless')}${table.store ? ` (${table.store})` : ''}`;
      return `${head}: ${columns.length > 0 ? columns.join(', ') : t('entities.noColumns')}.`;
    });
}

type Say = Translate<'editorParts'>;

const tellColumn = ({ name, primaryKey, unique, references }: Column, t: Say): string => {
  const traits = [
    primaryKey && t('entities.traits.key'),
    unique && t('entities.traits.unique'),
    references && t('entities.traits.refersTo', { reference: references }),
  ].filter(Boolean);
  return traits.length > 0 ? `${name} (${traits.join(', ')})` : name;
};

const isBlank = ({ name, columns }: Table): boolean => name.trim() === '' && columns.length === 0;

const sizeOf = ({ columns }: Table): { width: number; height: number } => {
  const lines = Math.min(columns.length, columnsShown) + (columns.length > columnsShown ? 1 : 0);
  const { width, head, column, foot } = entitySizes;
  return { width, height: head + (lines > 0 ? lines * column + foot : 0) };
};

const toEntityColumn = ({ name, type, primaryKey, unique, references }: Column): EntityColumn => ({
  name,
  type: type ?? '',
  isKey: primaryKey ?? false,
  isUnique: unique ?? false,
  isReference: (references ?? '') !== '',
});

/** `users.id`, `users` or `User`: the table by its name, its column by name, else its only key. */
export function findTarget(
  tables: readonly Table[],
  reference: string,
): { to: number; toColumn: number | null } | null {
  const whole = reference.trim().toLowerCase();
  const cut = whole.lastIndexOf('.');
  const [name, column] = cut < 0 ? [whole, ''] : [whole.slice(0, cut).trim(), whole.slice(cut + 1).trim()];
  const exact = tables.findIndex((table) => table.name.trim().toLowerCase() === name);
  const to =
    exact >= 0 ? exact : tables.findIndex((table) => table.name !== '' && sameThing(table.name, name));
  const target = tables[to];
  if (!target || name === '') return null;
  const named = target.columns.findIndex((one) => one.name.toLowerCase() === column);
  const keys = target.columns.flatMap((one, at) => (one.primaryKey ? [at] : []));
  const toColumn = named >= 0 ? named : column === '' && keys.length === 1 ? (keys[0] ?? null) : null;
  return { to, toColumn: toColumn !== null && toColumn < columnsShown ? toColumn : null };
}

/** One to one where the column is unique, or is the whole key. */
function isMany(table: Table, column: Column): boolean {
  if (column.unique) return false;
  return !(column.primaryKey && table.columns.filter(({ primaryKey }) => primaryKey).length === 1);
}
