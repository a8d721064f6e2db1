import { makeOwnRows } from '@/lib/lab/own-rows';
import { type OwnTable, planOwnTables, toPlainName } from '@/lib/lab/own-tables';
import type { Say } from '@/lib/lab/words';
import { findTables } from '@/lib/reading/tables';
import type { Steps } from '@/lib/steps/schema';
import { type LabData, toLabData } from './lab-data';

/** The candidate's own tables: those entered as rows, then those that the text declares. */
export function toOwnData(step: Steps['dataModel'], t: Say, nowMs = Date.now()): LabData {
  const entered: readonly OwnTable[] = step?.tables ?? [];
  const names = new Set(entered.map(({ name }) => toPlainName(name)));
  const written = findTables(step?.text ?? '')
    // A record in everyday words has nobody's column names.
    .filter(({ form, name }) => form !== 'plain' && !names.has(toPlainName(name)))
    .map(
      ({ name, columns, primaryKey }): OwnTable => ({
        name,
        columns: columns.map((column) => ({
          name: column.name,
          type: column.type ?? undefined,
          primaryKey: column.isPrimaryKey || primaryKey.includes(column.name),
          unique: column.isUnique,
          references: column.references ?? undefined,
        })),
      }),
    );
  const { tables, declared, notes } = planOwnTables([...entered, ...written], t);
  const empty = declared.length === 0 ? [t('tables.none')] : [];
  return toLabData('own', declared, makeOwnRows(tables, nowMs), { notes: [...empty, ...notes] });
}
