import * as z from 'zod';
import { differenceSchema } from '@/lib/lab/difference';
import { planSchema } from '@/lib/lab/plan';

/** Every message between the page, the sandboxed frame and the worker in it. All three parse what they are given. */
const id = z.int().nonnegative();
const sql = z.string().min(1).max(40_000);
const name = z.string().min(1).max(200);
const bytes = z.instanceof(ArrayBuffer);

/** A run is ended when it has taken this long. */
export const runMsMax = 5000;
/** Rows that are shown; the rest is counted. */
export const shownRowsMax = 1000;
export const cellCharsMax = 2000;

export const seedSchema = z.object({
  /** Tables and keys, in the order they can be made. */
  script: z.string().max(200_000),
  /** Rows in PostgreSQL's text format for COPY. */
  copies: z
    .array(z.object({ table: name, columns: z.array(name).max(200), text: z.string().max(20_000_000) }))
    .max(100),
});
export type Seed = z.infer<typeof seedSchema>;

const trapSchema = z.object({ id: z.string().max(80), side: z.enum(['extra', 'missing']), sql });
export const expectationSchema = z.object({
  reference: sql,
  columns: z.array(z.object({ name, aliases: z.array(name).max(20), isKey: z.boolean() })).max(20),
  isOrdered: z.boolean(),
  traps: z.array(trapSchema).max(20),
});

export const taskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seed'), id, seed: seedSchema }),
  z.object({
    kind: z.literal('run'),
    id,
    statements: z.array(sql).min(1).max(100),
    expectation: expectationSchema.nullable(),
  }),
  z.object({ kind: z.literal('plan'), id, statement: sql }),
  z.object({
    kind: z.literal('index'),
    id,
    statement: sql,
    table: name,
    columns: z.array(name).min(1).max(8),
  }),
]);
export type Task = z.infer<typeof taskSchema>;

/** What the worker needs to start; the frame compiles the module once and keeps it. */
export const startSchema = z.object({
  kind: z.literal('start'),
  compiled: z.instanceof(WebAssembly.Module),
  files: bytes,
  cluster: bytes,
});

export const toWorkerSchema = z.union([startSchema, taskSchema]);

/** From the page to the frame: first what it is made of, then tasks. */
export const toFrameSchema = z.union([
  z.object({
    kind: z.literal('open'),
    worker: z.string().max(8_000_000),
    wasm: bytes,
    files: bytes,
    cluster: bytes,
  }),
  taskSchema,
]);
export type ToFrame = z.infer<typeof toFrameSchema>;

const cell = z
  .string()
  .max(cellCharsMax + 20)
  .nullable();
export const resultSchema = z.object({
  columns: z.array(z.object({ name: z.string().max(200), isNumber: z.boolean() })).max(1700),
  rows: z.array(z.array(cell).max(1700)).max(shownRowsMax),
  /** Rows there really are; with `isCounted` false at least so many. */
  rowCount: z.int().nonnegative(),
  isCounted: z.boolean(),
  /** Cells were cut short. */
  isCut: z.boolean(),
  /** What was done, in PostgreSQL's word: SELECT, INSERT. */
  command: z.string().max(100),
  ms: z.number().nonnegative(),
});
export type LabResult = z.infer<typeof resultSchema>;

const line = z.string().max(4000);
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('seeded'),
    id,
    tables: z.array(z.object({ name, rows: z.int().nonnegative() })),
  }),
  z.object({
    kind: z.literal('ran'),
    id,
    result: resultSchema,
    difference: differenceSchema.nullable(),
  }),
  z.object({ kind: z.literal('planned'), id, plan: planSchema }),
  z.object({
    kind: z.literal('indexed'),
    id,
    before: planSchema,
    after: planSchema,
    indexBytes: z.int().nonnegative(),
  }),
  z.object({
    kind: z.literal('failed'),
    id,
    message: line,
    hint: line.nullable(),
    /** UTF-16 offset into the statement, from 0, where the database points at it. */
    position: z.int().nonnegative().nullable(),
    /** Which of the statements. */
    statement: z.int().nonnegative(),
    /** The database itself is no longer to be trusted: the worker is replaced. */
    isFatal: z.boolean(),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** From the frame to the page. */
export const fromFrameSchema = z.union([
  z.object({ kind: z.literal('hello'), origin: z.string().max(100) }),
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('broken'), message: line }),
  /** A run was ended by ending its worker; a fresh one is being filled again. */
  z.object({ kind: z.literal('stopped'), id, reason: z.enum(['time', 'crash']) }),
  answerSchema,
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;

/** From the worker to the frame. */
export const fromWorkerSchema = z.union([z.object({ kind: z.literal('started') }), answerSchema]);
