import { findIndexes, type NamedIndex } from '@/lib/reading/indexes';
import { isKeyPart } from '@/lib/reading/tables/columns';
import { type DeclaredTable, findTables } from '@/lib/reading/tables';
import { isSameTable } from '@/lib/reading/sql/names';
import type { Evidence } from '../evaluation';
import type { Passage } from './passages';

/** A table of the answer with every place that declares it. */
export type WrittenTable = DeclaredTable & { evidence: readonly [Evidence, ...Evidence[]] };

/**
 * Tables of the answer: entered in the editor or written as DDL, as `rides(id, user_id -> users, status)`, as a list, or as a record
 * in plain words. What is entered is read in the words somebody would have typed, so both count alike. A table told twice is one
 * table that has what either telling says.
 */
export function findWrittenTables(passages: readonly Passage[]): WrittenTable[] {
  const tables: WrittenTable[] = [];
  for (const passage of passages)
    for (const table of tablesIn(passage)) {
      const at = tables.findIndex(({ name }) => isSameTable(name, table.name));
      const known = tables[at];
      if (known) tables[at] = merge(known, table, passage.evidence);
      else tables.push({ ...table, evidence: [passage.evidence] });
    }
  return tables;
}

function tablesIn({ kind, step, text, asserted }: Passage): DeclaredTable[] {
  if (kind !== 'table' && kind !== 'sentence') return [];
  const isDataModel = step === 'dataModel';
  // What a table says of itself (NOT NULL, "no longer active") denies nothing.
  return findTables(kind === 'table' ? text : asserted).filter(
    ({ form, columns }) => isDataModel || (form !== 'plain' && columns.some(({ name }) => isKeyPart(name))),
  );
}

function merge(known: WrittenTable, table: DeclaredTable, evidence: Evidence): WrittenTable {
  // The words of a record in plain language are nobody's column names.
  const [main, other] = known.form === 'plain' ? [table, known] : [known, table];
  const columns = new Map(main.columns.map((column) => [column.name, column]));
  for (const column of other.form === 'plain' && main.form !== 'plain' ? [] : other.columns) {
    const before = columns.get(column.name);
    columns.set(column.name, {
      name: column.name,
      type: before?.type ?? column.type,
      isPrimaryKey: before?.isPrimaryKey === true || column.isPrimaryKey,
      isUnique: before?.isUnique === true || column.isUnique,
      references: before?.references ?? column.references,
    });
  }
  return {
    ...main,
    columns: [...columns.values()],
    primaryKey: main.primaryKey.length >= other.primaryKey.length ? main.primaryKey : other.primaryKey,
    indexes: [...main.indexes, ...other.indexes],
    evidence: [...known.evidence, evidence],
  };
}

export type WrittenIndex = NamedIndex & { evidence: Evidence };

/** Indexes that the answer names anywhere, each with the passage that does. */
export const findWrittenIndexes = (passages: readonly Passage[]): WrittenIndex[] =>
  passages.flatMap(({ kind, text, asserted, evidence }) =>
    findIndexes(kind === 'table' ? text : asserted).map((index) => ({ ...index, evidence })),
  );

/** Whether rows are found by a key: one that is marked, or a column called `id`. */
export const hasKey = ({ primaryKey, columns }: DeclaredTable): boolean =>
  primaryKey.length > 0 || columns.some(({ name }) => name === 'id');

/** A unique column or constraint, or a key of several columns, which is one. */
export const hasRule = ({ primaryKey, indexes }: DeclaredTable): boolean =>
  primaryKey.length > 1 || indexes.some(({ isUnique }) => isUnique);

/** How many columns point to other tables. */
export const countLinks = ({ columns }: DeclaredTable): number =>
  columns.filter(({ references }) => references !== null).length;
