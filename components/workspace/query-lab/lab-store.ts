import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Difference } from '@/lib/lab/difference';
import type { Plan } from '@/lib/lab/plan';
import { isQuery, refuseStatement } from '@/lib/lab/refuse-statement';
import type { IndexTrial } from '@/lib/lab/tell-index';
import type { DatasetQuestion } from '@/lib/prompts/dataset-schema';
import type { LabData, LabTable } from './lab-data';
import { openSandbox, type Outcome, type Sandbox } from './sandbox-client';
import type { LabResult } from './sandbox/messages';

export type LabPhase = 'opening' | 'ready' | 'running' | 'broken';

/** What the last run came to. */
export type LabOutcome =
  | {
      kind: 'result';
      statement: string;
      result: LabResult;
      difference: Difference | null;
      question: DatasetQuestion | null;
    }
  | { kind: 'failed'; statement: string; message: string; hint: string | null; position: number | null }
  | { kind: 'refused'; message: string }
  | { kind: 'stopped'; message: string };

type Aside<T> =
  | { kind: 'none' }
  | { kind: 'working' }
  | { kind: 'here'; value: T }
  | { kind: 'problem'; message: string };

export type LabState = {
  phase: LabPhase;
  problem: string | null;
  data: LabData | null;
  tables: readonly LabTable[];
  questionId: string | null;
  solved: ReadonlySet<string>;
  outcome: LabOutcome | null;
  plan: Aside<Plan>;
  trial: Aside<IndexTrial>;
  /** From now until `close` the sandbox may run. */
  open: () => void;
  /** Fills the database with these tables. */
  use: (data: LabData) => Promise<void>;
  choose: (questionId: string | null) => void;
  run: (statements: readonly string[], hasHelp: boolean) => Promise<void>;
  explain: () => Promise<void>;
  tryIndex: (table: string, columns: readonly string[]) => Promise<void>;
  close: () => void;
};

export type LabStore = StoreApi<LabState>;

/** One open lab: its sandbox, what is in it, and what the last run came to. Nothing of it belongs to the attempt. */
export function createLabStore(say: (line: string) => void, create: () => Sandbox = openSandbox): LabStore {
  let sandbox: Sandbox | null = null;
  let isOpen = false;
  /** Only the answer to the latest wish counts. */
  let turn = 0;
  return createStore<LabState>()((set, get) => {
    const lastQuery = (): string | null => {
      const { outcome } = get();
      return outcome?.kind === 'result' && isQuery(outcome.statement) ? outcome.statement : null;
    };
    return {
      phase: 'opening',
      problem: null,
      data: null,
      tables: [],
      questionId: null,
      solved: new Set(),
      outcome: null,
      plan: { kind: 'none' },
      trial: { kind: 'none' },
      open: () => {
        isOpen = true;
      },
      use: async (data) => {
        // The step may have been left while the data was on its way.
        if (!isOpen) return;
        turn += 1;
        const mine = turn;
        sandbox ??= create();
        set({ phase: 'opening', problem: null, data, tables: data.tables, ...nothing, questionId: null });
        const answer = await sandbox.seed(data.seed);
        if (mine !== turn) return;
        if (answer.kind !== 'seeded') return set({ phase: 'broken', problem: problemOf(answer) });
        const rows = new Map(answer.tables.map(({ name, rows: count }) => [name, count]));
        set({
          phase: 'ready',
          tables: data.tables.map((table) => ({ ...table, rows: rows.get(table.name) ?? 0 })),
        });
      },
      choose: (questionId) => set({ questionId, ...nothing }),
      run: async (statements, hasHelp) => {
        const { data, questionId, phase, solved } = get();
        if (phase !== 'ready' || !sandbox) return;
        const refusal = statements.length === 0 ? noStatement : firstRefusal(statements);
        if (refusal !== null) {
          say(refusal);
          return set({ ...nothing, outcome: { kind: 'refused', message: refusal } });
        }
        const question = hasHelp ? (data?.questions.find(({ id }) => id === questionId) ?? null) : null;
        turn += 1;
        const mine = turn;
        set({ phase: 'running' });
        const answer = await sandbox.perform({
          kind: 'run',
          statements: [...statements],
          expectation: question && toExpectation(question),
        });
        if (mine !== turn) return;
        const outcome = toOutcome(answer, statements, question);
        set({ phase: 'ready', ...nothing, outcome });
        if (outcome.kind === 'result' && question && outcome.difference && isAnswer(outcome.difference))
          set({ solved: new Set([...solved, question.id]) });
        say(wordsOf(outcome));
      },
      explain: async () => {
        const statement = lastQuery();
        if (statement === null || !sandbox || get().plan.kind === 'working') return;
        const mine = turn;
        set({ plan: { kind: 'working' } });
        const answer = await sandbox.perform({ kind: 'plan', statement });
        if (mine !== turn) return;
        set({
          plan:
            answer.kind === 'planned'
              ? { kind: 'here', value: answer.plan }
              : { kind: 'problem', message: problemOf(answer) },
        });
      },
      tryIndex: async (table, columns) => {
        const statement = lastQuery();
        if (statement === null || !sandbox) return;
        const mine = turn;
        set({ trial: { kind: 'working' } });
        const answer = await sandbox.perform({ kind: 'index', statement, table, columns: [...columns] });
        if (mine !== turn) return;
        if (answer.kind !== 'indexed') return set({ trial: { kind: 'problem', message: problemOf(answer) } });
        const { before, after, indexBytes } = answer;
        set({ trial: { kind: 'here', value: { table, columns, before, after, indexBytes } } });
      },
      close: () => {
        turn += 1;
        isOpen = false;
        sandbox?.close();
        sandbox = null;
      },
    };
  });
}

const nothing = { outcome: null, plan: { kind: 'none' }, trial: { kind: 'none' } } as const;
const noStatement = 'There is no query to run yet. Write one, or put the cursor into it.';

const firstRefusal = (statements: readonly string[]): string | null =>
  statements.map(refuseStatement).find((line) => line !== null) ?? null;

const toExpectation = ({ reference, columns, isOrdered, traps }: DatasetQuestion) => ({
  reference,
  columns,
  isOrdered,
  traps: traps.map(({ id, side, sql }) => ({ id, side, sql })),
});

const isAnswer = ({ isTooLarge, extra, missing, order, missingColumns }: Difference): boolean =>
  !isTooLarge && extra + missing + missingColumns.length === 0 && (order === 'right' || order === 'any');

const stoppedLines = {
  time: 'Stopped after 5 seconds. The data is being laid out afresh; nothing you wrote is lost.',
  crash: 'The database stopped and is being laid out afresh; nothing you wrote is lost.',
} as const;

function problemOf(answer: Outcome): string {
  if (answer.kind === 'failed' || answer.kind === 'gone') return answer.message;
  return answer.kind === 'stopped'
    ? stoppedLines[answer.reason]
    : 'The database gave an answer that fits nothing.';
}

function toOutcome(
  answer: Outcome,
  statements: readonly string[],
  question: DatasetQuestion | null,
): LabOutcome {
  if (answer.kind === 'ran') {
    const statement = statements.findLast(isQuery) ?? statements.at(-1) ?? '';
    return { kind: 'result', statement, result: answer.result, difference: answer.difference, question };
  }
  if (answer.kind === 'failed') {
    const { message, hint, position } = answer;
    return { kind: 'failed', statement: statements[answer.statement] ?? '', message, hint, position };
  }
  return { kind: 'stopped', message: problemOf(answer) };
}

function wordsOf(outcome: LabOutcome): string {
  if (outcome.kind !== 'result') return outcome.message;
  const { rowCount } = outcome.result;
  return rowCount === 1 ? '1 row.' : `${rowCount} rows.`;
}
