import { toCopyText, toScript } from '@/lib/lab/seed-text';
import type { DatasetQuestion, DatasetRows, DatasetTable } from '@/lib/prompts/dataset-schema';
import type { Seed } from './sandbox/messages';

export type LabTable = DatasetTable & { rows: number | null };

/** Tables, rows and questions as the lab takes them, wherever they come from. */
export type LabData = {
  source: 'prepared' | 'own';
  tables: readonly LabTable[];
  questions: readonly DatasetQuestion[];
  /** What had to be bent, or could not be made, a line each. */
  notes: readonly string[];
  seed: Seed;
};

export function toLabData(
  source: LabData['source'],
  tables: readonly DatasetTable[],
  rows: DatasetRows,
  extra: Readonly<{ questions?: readonly DatasetQuestion[]; notes?: readonly string[] }> = {},
): LabData {
  return {
    source,
    tables: tables.map((table) => ({ ...table, rows: null })),
    questions: extra.questions ?? [],
    notes: extra.notes ?? [],
    seed: {
      script: toScript(tables),
      copies: tables.map(({ name, columns }) => ({
        table: name,
        columns: columns.map((column) => column.name),
        text: toCopyText(rows[name] ?? []),
      })),
    },
  };
}
