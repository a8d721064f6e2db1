import type { Lead, ProposedEdit, Proposals } from '@/lib/rubric/advice/proposal';

type Put<Kind extends ProposedEdit['put']> = Extract<ProposedEdit, { put: Kind }>;

export const say = (step: Put<'sentence'>['step'], text: string): ProposedEdit => ({
  put: 'sentence',
  step,
  text,
});

/** The same, where no rate above a limit is stated. */
export const sayUpTo = (upTo: number, step: Put<'sentence'>['step'], text: string): ProposedEdit => ({
  put: 'sentence',
  step,
  text,
  upTo,
});

/** Words for a speed that cannot be tested. */
export const fastWords = ['fast', 'quick', 'immediate', 'real time', 'real-time', 'instant'];

export const complete = (to: readonly string[], addition: string): ProposedEdit => ({
  put: 'completion',
  to,
  addition,
});

export const between = (
  source: Put<'between'>['source'],
  target: Put<'between'>['target'],
  type: Put<'between'>['type'],
  label: string,
): ProposedEdit => ({ put: 'between', source, target, type, label });

export const draw = (
  type: Put<'part'>['type'],
  label: string,
  { from = [], to = [] }: Partial<Pick<Put<'part'>, 'from' | 'to'>>,
): ProposedEdit => ({ put: 'part', type, label, from, to });

export const copies = (role: Put<'copies'>['role'], replicas: number): ProposedEdit => ({
  put: 'copies',
  role,
  replicas,
});

export const ledger = (set: Put<'ledger'>['set'], to?: readonly string[]): ProposedEdit => ({
  put: 'ledger',
  set,
  ...(to === undefined ? {} : { to }),
});
export const roadmap = (set: Put<'roadmap'>['set']): ProposedEdit => ({ put: 'roadmap', set });
export const endpoint = (set: Put<'endpoint'>['set'], to?: readonly string[]): ProposedEdit => ({
  put: 'endpoint',
  set,
  ...(to === undefined ? {} : { to }),
});
/** True of most choices that add something, so that any entry may be completed with it. */
export const anySides = ledger({
  gain: 'a slow part holds up nobody else',
  giveUp: 'one more part to run and to watch',
});
export const anyCondition = ledger({
  condition: 'fine while one team can run it; if it takes more than a day a week, we would turn it round',
});

export const table = (declared: Put<'table'>['table']): ProposedEdit => ({ put: 'table', table: declared });
export const sql = (text: string): ProposedEdit => ({ put: 'sql', text });

export type EditsByCriterion = Readonly<Record<string, readonly ProposedEdit[]>>;

/** Whoever has hardly begun should first put something there before leaving something out or ranking it. */
const refinements: ReadonlySet<string> = new Set([
  'architecture.refusals',
  'architecture.judgement',
  'scalability.refusal',
  'tradeoffs.ranked',
]);

/** Joins edits with what is said before them. A criterion without a lead of its own is introduced by the edit alone. */
export const withLeads = (edits: EditsByCriterion, leads: Readonly<Record<string, Lead>>): Proposals =>
  Object.fromEntries(
    Object.entries(edits).map(([criterion, list]) => [
      criterion,
      {
        lead: leads[criterion] ?? { partly: '', missed: '' },
        edits: list,
        ...(refinements.has(criterion) ? { from: 1 } : {}),
      },
    ]),
  );
