import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '@/lib/lab/plan';
import { isQuery } from '@/lib/lab/refuse-statement';
import type { IndexTrial } from '@/lib/lab/tell-index';
import type { Say } from '@/lib/lab/words';
import type { LabData, LabTable } from './lab-data';
import {
  firstRefusal,
  isAnswer,
  type LabOutcome,
  problemOf,
  toExpectation,
  toOutcome,
  wordsOf,
} from './lab-outcome';
import { openSandbox, type Sandbox } from './sandbox-client';

export type LabPhase = 'opening' | 'ready' | 'running' | 'broken';

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
  load: (data: LabData) => Promise<void>;
  choose: (questionId: string | null) => void;
  run: (statements: readonly string[], hasHelp: boolean) => Promise<void>;
  explain: () => Promise<void>;
  tryIndex: (table: string, columns: readonly string[]) => Promise<void>;
  close: () => void;
};

export type LabStore = StoreApi<LabState>;

type LabContext = {
  set: LabStore['setState'];
  get: LabStore['getState'];
  say: (line: string) => void;
  t: Say;
  create: () => Sandbox;
  /** Null while nothing runs. */
  sandbox: Sandbox | null;
  isOpen: boolean;
  /** Only the answer to the latest wish counts. */
  turn: number;
};

/** One open lab: its sandbox, what is in it, and what the last run came to. Nothing of it belongs to the attempt. */
export function createLabStore(
  say: (line: string) => void,
  t: Say,
  create: () => Sandbox = openSandbox,
): LabStore {
  return createStore<LabState>()((set, get) => {
    const context: LabContext = { set, get, say, t, create, sandbox: null, isOpen: false, turn: 0 };
    return {
      phase: 'opening',
      problem: null,
      data: null,
      tables: [],
      questionId: null,
      solved: new Set(),
      ...nothing,
      open: () => {
        context.isOpen = true;
      },
      load: (data) => fill(context, data),
      choose: (questionId) => set({ questionId, ...nothing }),
      run: (statements, hasHelp) => run(context, statements, hasHelp),
      explain: () => explain(context),
      tryIndex: (table, columns) => tryIndex(context, table, columns),
      close: () => {
        context.turn += 1;
        context.isOpen = false;
        context.sandbox?.close();
        context.sandbox = null;
      },
    };
  });
}

const nothing = { outcome: null, plan: { kind: 'none' }, trial: { kind: 'none' } } as const;

async function fill(context: LabContext, data: LabData): Promise<void> {
  // The step may have been left while the data was on its way.
  if (!context.isOpen) return;
  const { set, t } = context;
  const mine = ++context.turn;
  context.sandbox ??= context.create();
  set({ phase: 'opening', problem: null, data, tables: data.tables, ...nothing, questionId: null });
  const answer = await context.sandbox.seed(data.seed);
  if (mine !== context.turn) return;
  if (answer.kind !== 'seeded') return set({ phase: 'broken', problem: problemOf(answer, t) });
  const rows = new Map(answer.tables.map(({ name, rows: count }) => [name, count]));
  const tables = data.tables.map((table) => ({ ...table, rows: rows.get(table.name) ?? 0 }));
  set({ phase: 'ready', tables });
}

async function run(context: LabContext, statements: readonly string[], hasHelp: boolean): Promise<void> {
  const { set, get, say, t, sandbox } = context;
  const { data, questionId, phase, solved } = get();
  if (phase !== 'ready' || !sandbox) return;
  const refusal = statements.length === 0 ? t('outcome.noStatement') : firstRefusal(statements, t);
  if (refusal !== null) {
    say(refusal);
    return set({ ...nothing, outcome: { kind: 'refused', message: refusal } });
  }
  const question = hasHelp ? (data?.questions.find(({ id }) => id === questionId) ?? null) : null;
  const mine = ++context.turn;
  set({ phase: 'running' });
  const expectation = question && toExpectation(question);
  const answer = await sandbox.perform({ kind: 'run', statements: [...statements], expectation });
  if (mine !== context.turn) return;
  const outcome = toOutcome(answer, statements, question, t);
  set({ phase: 'ready', ...nothing, outcome });
  if (outcome.kind === 'result' && question && outcome.difference && isAnswer(outcome.difference))
    set({ solved: new Set([...solved, question.id]) });
  say(wordsOf(outcome, t));
}

/** The query whose rows are shown. */
function lastQuery({ get }: LabContext): string | null {
  const { outcome } = get();
  return outcome?.kind === 'result' && isQuery(outcome.statement) ? outcome.statement : null;
}

async function explain(context: LabContext): Promise<void> {
  const { set, get, t, sandbox, turn } = context;
  const statement = lastQuery(context);
  const { kind } = get().plan;
  if (statement === null || !sandbox || kind === 'working' || kind === 'here') return;
  set({ plan: { kind: 'working' } });
  const answer = await sandbox.perform({ kind: 'plan', statement });
  if (turn !== context.turn) return;
  if (answer.kind === 'planned') return set({ plan: { kind: 'here', value: answer.plan } });
  set({ plan: { kind: 'problem', message: problemOf(answer, t) } });
}

async function tryIndex(context: LabContext, table: string, columns: readonly string[]): Promise<void> {
  const { set, t, sandbox, turn } = context;
  const statement = lastQuery(context);
  if (statement === null || !sandbox) return;
  set({ trial: { kind: 'working' } });
  const answer = await sandbox.perform({ kind: 'index', statement, table, columns: [...columns] });
  if (turn !== context.turn) return;
  if (answer.kind !== 'indexed') return set({ trial: { kind: 'problem', message: problemOf(answer, t) } });
  const { before, after, indexBytes } = answer;
  set({ trial: { kind: 'here', value: { table, columns, before, after, indexBytes } } });
}
