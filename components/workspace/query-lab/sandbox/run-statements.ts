import { type ParserOptions, type Results, type Transaction, types } from '@electric-sql/pglite';
import type * as z from 'zod';
import {
  type Cell,
  comparedRowsMax,
  compareResults,
  type ResultSet,
  type Trap,
} from '@/lib/lab/compare-results';
import type { Difference } from '@/lib/lab/difference';
import { isQuery } from '@/lib/lab/refuse-statement';
import { StatementFailure } from './describe-failure';
import { cellCharsMax, type expectationSchema, type LabResult, shownRowsMax } from './messages';

type Expectation = z.infer<typeof expectationSchema>;
type Table = {
  columns: LabResult['columns'];
  rows: Cell[][];
  count: number;
  isCounted: boolean;
  command: string;
};

/** Rows beyond those fetched are counted up to here. */
const countedRowsMax = 1_000_000;

/** Every value as the database prints it. */
const print = (value: string): string => value;
const typeIds = Object.values(types).filter((id) => typeof id === 'number');
const asPrinted: ParserOptions = Object.fromEntries(typeIds.map((id): [number, typeof print] => [id, print]));

/** Runs statements one after another; the last one that answers with rows is shown, and compared where that is asked for. */
export async function runStatements(
  trial: Transaction,
  statements: readonly string[],
  expectation: Expectation | null,
): Promise<{ result: LabResult; difference: Difference | null }> {
  const start = performance.now();
  let shown: Table | null = null;
  for (const [at, statement] of statements.entries()) {
    const table = await runOne(trial, statement, at);
    if (table.columns.length > 0 || !shown) shown = table;
  }
  const ms = performance.now() - start;
  if (!shown) throw new Error('There was no statement.');
  const isComparable = expectation !== null && shown.columns.length > 0;
  const difference = isComparable ? await compare(trial, shown, expectation) : null;
  return { result: toResult(shown, ms), difference };
}

async function runOne(trial: Transaction, statement: string, at: number): Promise<Table> {
  const before = 'declare lab_rows no scroll cursor for ';
  if (!isQuery(statement)) {
    try {
      return toTable(await trial.query(statement, [], { rowMode: 'array', parsers: asPrinted }));
    } catch (error) {
      throw new StatementFailure(at, error);
    }
  }
  try {
    await trial.exec(before + statement);
    const table = toTable(
      await trial.query(`fetch forward ${comparedRowsMax} from lab_rows`, [], {
        rowMode: 'array',
        parsers: asPrinted,
      }),
    );
    const counted = table.count < comparedRowsMax ? 0 : await countRest(trial);
    await trial.exec('close lab_rows');
    return {
      ...table,
      command: 'SELECT',
      count: table.count + counted,
      isCounted: counted < countedRowsMax,
    };
  } catch (error) {
    throw new StatementFailure(at, error, before.length);
  }
}

async function countRest(trial: Transaction): Promise<number> {
  const { rowCount, affectedRows } = await trial.query(`move forward ${countedRowsMax} in lab_rows`);
  return rowCount ?? affectedRows ?? 0;
}

const numberTypes: ReadonlySet<number> = new Set([20, 21, 23, 26, 700, 701, 790, 1700]);

function toTable(results: Results): Table {
  const rows = results.rows.map((row) => (Array.isArray(row) ? row.map(toCell) : []));
  return {
    columns: results.fields.map(({ name, dataTypeID }) => ({
      name: name.slice(0, 200),
      isNumber: numberTypes.has(dataTypeID),
    })),
    rows,
    count: results.fields.length > 0 ? rows.length : (results.rowCount ?? results.affectedRows ?? 0),
    isCounted: true,
    command: results.command ?? '',
  };
}

const toCell = (value: unknown): Cell =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

function toResult(table: Table, ms: number): LabResult {
  let isCut = false;
  const rows = table.rows.slice(0, shownRowsMax).map((row) =>
    row.map((cell) => {
      if (cell === null || cell.length <= cellCharsMax) return cell;
      isCut = true;
      return `${cell.slice(0, cellCharsMax)}…`;
    }),
  );
  const { columns, count, isCounted, command } = table;
  return { columns, rows, rowCount: count, isCounted, isCut, command, ms };
}

async function compare(trial: Transaction, table: Table, expectation: Expectation): Promise<Difference> {
  const read = async (sql: string): Promise<ResultSet['rows']> =>
    toTable(await trial.query(sql, [], { rowMode: 'array', parsers: asPrinted })).rows;
  const { reference, columns, isOrdered } = expectation;
  const rows = await read(reference);
  const names = table.columns.map(({ name }) => name);
  const judge = (traps: readonly Trap[]) =>
    compareResults({ columns: names, rows: table.rows }, { columns, rows, isOrdered, traps }, table.count);
  const difference = judge([]);
  // Known mistakes are looked for only where rows of their kind are in question.
  const traps: Trap[] = [];
  for (const { id, side, sql } of expectation.traps)
    if (difference[side] > 0) traps.push({ id, side, rows: await read(sql) });
  return traps.length === 0 ? difference : judge(traps);
}
