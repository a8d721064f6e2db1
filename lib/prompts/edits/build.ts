import type { Lead, ProposedEdit, Proposals } from '@/lib/rubric/advice/proposal';

type Put<Kind extends ProposedEdit['put']> = Extract<ProposedEdit, { put: Kind }>;

export const say = (step: Put<'sentence'>['step'], text: string): ProposedEdit => ({
  put: 'sentence',
  step,
  text,
});

export const complete = (addition: string): ProposedEdit => ({ put: 'completion', addition });

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

export const ledger = (set: Put<'ledger'>['set']): ProposedEdit => ({ put: 'ledger', set });
export const roadmap = (set: Put<'roadmap'>['set']): ProposedEdit => ({ put: 'roadmap', set });
export const endpoint = (set: Put<'endpoint'>['set']): ProposedEdit => ({ put: 'endpoint', set });
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
