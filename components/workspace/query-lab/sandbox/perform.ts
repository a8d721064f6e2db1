import type { PGlite, Transaction } from '@electric-sql/pglite';
import { readPlan, type Plan } from '@/lib/lab/plan';
import { StatementFailure } from './describe-failure';
import type { Answer, Seed, Task } from './messages';
import { runStatements } from './run-statements';

/** Does one task. Every run is a transaction that is rolled back, under a role that owns the tables and nothing else. */
export async function perform(database: PGlite, task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'seed':
      return { kind: 'seeded', id: task.id, tables: await fill(database, task.seed) };
    case 'run':
      return inTrial(database, async (trial) => ({
        kind: 'ran',
        id: task.id,
        ...(await runStatements(trial, task.statements, task.expectation)),
      }));
    case 'plan':
      return inTrial(database, async (trial) => ({
        kind: 'planned',
        id: task.id,
        plan: await explain(trial, task.statement),
      }));
    case 'index':
      return inTrial(database, async (trial) => {
        // The first reading warms everything up, so that the second is compared like with like.
        await explain(trial, task.statement);
        const before = await explain(trial, task.statement);
        const columns = task.columns.map(quote).join(', ');
        await trial.exec(
          `create index lab_trial on ${quote(task.table)} (${columns}); analyze ${quote(task.table)}`,
        );
        await explain(trial, task.statement);
        const after = await explain(trial, task.statement);
        const size = await trial.query<{ bytes: number }>(
          `select pg_relation_size('lab_trial')::int as bytes`,
        );
        return { kind: 'indexed', id: task.id, before, after, indexBytes: size.rows[0]?.bytes ?? 0 };
      });
  }
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function fill(database: PGlite, { script, copies }: Seed): Promise<{ name: string; rows: number }[]> {
  const schema = 'drop schema public cascade; create schema public authorization candidate;';
  await database.exec(`${schema} set role candidate; ${script}; reset role`);
  // The rows are ours and their references hold; checking each would take longer than writing it.
  await database.exec('set session_replication_role = replica');
  for (const { table, columns, text } of copies)
    await database.query(`copy ${quote(table)} (${columns.map(quote).join(', ')}) from '/dev/blob'`, [], {
      blob: new Blob([text]),
    });
  await database.exec('set session_replication_role = default; analyze');
  const found: { name: string; rows: number }[] = [];
  for (const { table } of copies) {
    const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from ${quote(table)}`);
    found.push({ name: table, rows: rows[0]?.n ?? 0 });
  }
  return found;
}

async function inTrial(database: PGlite, work: (trial: Transaction) => Promise<Answer>): Promise<Answer> {
  const end = new RolledBack();
  let answer: Answer | null = null;
  try {
    await database.transaction(async (trial) => {
      await trial.exec('set local role candidate');
      answer = await work(trial);
      throw end;
    });
  } catch (error) {
    if (error !== end) throw error;
  }
  if (!answer) throw new Error('A trial ended without an answer.');
  return answer;
}

class RolledBack extends Error {}

async function explain(trial: Transaction, statement: string): Promise<Plan> {
  const before = 'explain (analyze, format json) ';
  try {
    const { rows } = await trial.query<{ 'QUERY PLAN': unknown }>(before + statement);
    const plan = readPlan(rows[0]?.['QUERY PLAN']);
    if (!plan) throw new Error('The plan could not be read.');
    return plan;
  } catch (error) {
    throw new StatementFailure(0, error, before.length);
  }
}
