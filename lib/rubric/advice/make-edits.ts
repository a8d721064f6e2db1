import type { AttemptDocument } from '@/lib/attempt/document';
import { createGraph, type Graph } from '@/lib/diagram/index';
import { endpointSchema, ledgerEntrySchema, roadmapEntrySchema } from '@/lib/steps/schema';
import type { CriterionResult } from '../evaluation';
import { findByRole, playsRole, type RoleId } from '../engine/roles';
import type { Edit } from './edit-schema';
import type { ProposedEdit } from './proposal';
import { fillPersonally, fillPlainly, findPeak, findVocabulary, type Vocabulary } from './vocabulary';

/** What is known of an answer while edits are made for it. */
export type Draft = {
  document: AttemptDocument;
  graph: Graph;
  vocabulary: Vocabulary;
  /** The rate a second that the answer states or that follows from it. */
  peak: number | null;
};

export const createDraft = (document: AttemptDocument): Draft => ({
  document,
  graph: createGraph(document.diagram),
  vocabulary: findVocabulary(document),
  peak: findPeak(document),
});

/** What a proposal comes to in this answer, best first; nothing where it does not fit. */
export function makeEdits(proposed: ProposedEdit, criterion: CriterionResult, draft: Draft): Edit[] {
  switch (proposed.put) {
    case 'sentence':
      return sentences(proposed, draft);
    case 'completion':
      return completions(proposed, criterion, draft);
    case 'between':
      return between(proposed, criterion.id, draft);
    case 'part':
      return part(proposed, criterion.id, draft);
    case 'copies':
      return copies(proposed, draft);
    case 'sql':
      return (draft.document.steps.query?.sql ?? '').trim() === ''
        ? [{ kind: 'sql', text: proposed.text }]
        : [];
    case 'table':
      return [{ kind: 'table', at: null, set: proposed.table }];
    default:
      return entries(proposed, draft);
  }
}

/** In the candidate's words where the answer has them, and plainly in case those read badly. */
function fill(text: string, { vocabulary }: Draft): string[] {
  const personal = fillPersonally(text, vocabulary);
  const plain = fillPlainly(text);
  return personal === null || personal === plain ? [plain] : [personal, plain];
}

function sentences(proposed: Extract<ProposedEdit, { put: 'sentence' }>, draft: Draft): Edit[] {
  const { step, text, upTo } = proposed;
  if (upTo !== undefined && (draft.peak ?? 0) > upTo) return [];
  return fill(text, draft).map((filled) => ({
    kind: 'sentence',
    step,
    // A label at the front begins the sentence; a statement in code keeps its case.
    text: text.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled,
  }));
}

/** Whether a text is about one of the words. */
const isAbout = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word));

function completions(
  { to, addition }: Extract<ProposedEdit, { put: 'completion' }>,
  { verdict, evidence }: CriterionResult,
  draft: Draft,
): Edit[] {
  if (verdict !== 'partly') return [];
  return evidence.flatMap((item): Edit[] => {
    if (item.kind !== 'text' || /[?\n]/.test(item.quote) || !isAbout(item.quote, to)) return [];
    const { step, start, end, quote } = item;
    return fill(addition, draft).map((text) => ({
      kind: 'complete',
      step,
      start,
      end,
      quote,
      addition: text,
    }));
  });
}

/** An id that no box has yet, told by the criterion it serves. */
function createNodeId({ document }: Draft, criterionId: string): string {
  const base = `advice-${criterionId.replaceAll('.', '-')}`;
  const isTaken = (id: string): boolean => document.diagram.nodes.some((node) => node.id === id);
  let id = base;
  for (let next = 2; isTaken(id); next++) id = `${base}-${next}`;
  return id;
}

function between(
  proposed: Extract<ProposedEdit, { put: 'between' }>,
  criterionId: string,
  draft: Draft,
): Edit[] {
  const plays = (id: string, role: RoleId): boolean => {
    const node = draft.graph.nodes.get(id);
    return node !== undefined && playsRole(node, role);
  };
  const arrow = draft.graph.edges.find(
    ({ source, target, async }) =>
      async !== true &&
      plays(source, proposed.source) &&
      !plays(source, 'buffer') &&
      plays(target, proposed.target) &&
      !plays(target, 'buffer'),
  );
  if (!arrow) return [];
  const { type, label } = proposed;
  const { id: edge, source, target } = arrow;
  return [{ kind: 'between', id: createNodeId(draft, criterionId), type, label, edge, source, target }];
}

function part(proposed: Extract<ProposedEdit, { put: 'part' }>, criterionId: string, draft: Draft): Edit[] {
  const find = (roles: readonly RoleId[]): string[] =>
    roles.flatMap((role) => findByRole(draft.graph, role)[0]?.id ?? []);
  const from = [...new Set(find(proposed.from))];
  const to = [...new Set(find(proposed.to))].filter((id) => !from.includes(id));
  // A box on its own does nothing, and a way that ends nowhere does little.
  if (from.length + to.length === 0) return [];
  const { type, label } = proposed;
  return [{ kind: 'node', id: createNodeId(draft, criterionId), type, label, from, to }];
}

function copies({ role, replicas }: Extract<ProposedEdit, { put: 'copies' }>, { graph }: Draft): Edit[] {
  return findByRole(graph, role)
    .filter((node) => (node.replicas ?? 1) < replicas)
    .slice(0, 2)
    .map(({ id }) => ({ kind: 'replicas', node: id, replicas }));
}

type Entries = Extract<ProposedEdit, { put: 'ledger' | 'roadmap' | 'endpoint' }>;

/** Completes the first two entries that lack something, each by itself. */
function entries(proposed: Entries, { document: { steps }, vocabulary }: Draft): Edit[] {
  const set = Object.fromEntries(
    Object.entries(proposed.set).map(([field, value]) => [
      field,
      typeof value === 'string' ? (fillPersonally(value, vocabulary) ?? fillPlainly(value)) : value,
    ]),
  );
  const lists = {
    ledger: steps.tradeoffs?.ledger,
    roadmap: steps.plan?.roadmap,
    endpoint: steps.api?.endpoints,
  };
  return (lists[proposed.put] ?? [])
    .flatMap((entry, at): Edit[] => {
      if (proposed.to && !isAbout(Object.values(entry).join(' '), proposed.to)) return [];
      const missing = Object.fromEntries(
        Object.entries(set).filter(([field]) => isBlank(Reflect.get(entry, field))),
      );
      return Object.keys(missing).length === 0 ? [] : [toEntryEdit(proposed.put, at, missing)];
    })
    .slice(0, 2);
}

const isBlank = (value: unknown): boolean => value === undefined || value === '';

function toEntryEdit(put: Entries['put'], at: number, set: object): Edit {
  switch (put) {
    case 'ledger':
      return { kind: put, at, set: ledgerEntrySchema.partial().parse(set) };
    case 'roadmap':
      return { kind: put, at, set: roadmapEntrySchema.partial().parse(set) };
    case 'endpoint':
      return { kind: put, at, set: endpointSchema.partial().parse(set) };
  }
}
