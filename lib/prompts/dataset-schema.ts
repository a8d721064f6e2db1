import { z } from 'zod';

const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .max(60);
const line = z.string().min(1).max(300);
const sql = z.string().min(1).max(4000);

const columnSchema = z.object({
  name,
  /** A PostgreSQL type. */
  type: z.string().min(1).max(60),
  isPrimaryKey: z.boolean().optional(),
  isRequired: z.boolean().optional(),
  /** `table.column`. */
  references: z.string().max(130).optional(),
});

const tableSchema = z.object({ name, about: line, columns: z.array(columnSchema).min(1).max(40) });
export type DatasetTable = z.infer<typeof tableSchema>;

/** Rows that come, or stay away, through one known mistake. */
const trapSchema = z.object({
  id: z.string().max(80),
  side: z.enum(['extra', 'missing']),
  /** Answers with such rows, in the columns of the reference. */
  sql,
  /** What is said when they are found; `{n}` is how many. */
  words: line,
});
export type DatasetTrap = z.infer<typeof trapSchema>;

const questionSchema = z.object({
  id: z.string().max(80),
  title: line,
  /** In product words: who wants to see what. */
  asks: line.or(z.string().max(600)),
  /** What is compared. More columns are welcome. */
  columns: z
    .array(z.object({ name, aliases: z.array(name).max(20), isKey: z.boolean() }))
    .min(1)
    .max(12),
  isOrdered: z.boolean(),
  /** One query that answers it; shown once it is solved or asked for. */
  reference: sql,
  /** Said with the reference: what it takes care of. */
  note: line.or(z.string().max(600)),
  traps: z.array(trapSchema).min(1).max(12),
});
export type DatasetQuestion = z.infer<typeof questionSchema>;

/** What a prompt's query lab works on: tables, rows made from a seed, and questions the product asks. */
export const datasetSchema = z.object({
  slug: z.string().max(80),
  tables: z.array(tableSchema).min(2).max(12),
  questions: z.array(questionSchema).min(3).max(6),
});

export type DatasetValue = string | number | boolean | null;
export type DatasetRows = Readonly<Record<string, readonly (readonly DatasetValue[])[]>>;

export type Dataset = Readonly<
  z.infer<typeof datasetSchema> & {
    /** Every table's rows, in the order of its columns. The same for the same time; times lie before `nowMs`. */
    makeRows: (nowMs: number) => DatasetRows;
  }
>;
