import fc from 'fast-check';
import { componentTypes, type DiagramEdge, type DiagramNode } from '@/lib/diagram/schema';
import { stepIds } from '@/lib/steps/schema';
import type { AttemptDocument } from '../document';
import type { AttemptEvent, EdgePatch, NodePatch } from '../events';

/** Few ids, so that events meet: the same box added twice, changed after it is gone, framed by a region. */
const nodeId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'r1', 'r2');
const edgeId = fc.constantFrom('e1', 'e2', 'e3', 'e4');

/** Text with accents, emoji of several units, and line breaks. */
export const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const coordinate = fc.integer({ min: -1000, max: 1000 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T; // Keys only go.

export const node: fc.Arbitrary<DiagramNode> = fc
  .record({
    id: nodeId,
    type: fc.oneof(fc.constantFrom(...componentTypes), fc.constant('region' as const)),
    label: text,
    replicas: optional(fc.nat(9)),
    parent: optional(nodeId),
    x: optional(coordinate),
    y: optional(coordinate),
    notes: optional(text),
    locked: optional(fc.boolean()),
    marked: optional(fc.boolean()),
  })
  .map((value) => defined(value) as DiagramNode);

const edge: fc.Arbitrary<DiagramEdge> = fc
  .record({
    id: edgeId,
    source: nodeId,
    target: nodeId,
    label: optional(text),
    async: optional(fc.boolean()),
  })
  .map((value) => defined(value) as DiagramEdge);

const clearable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const nodePatch: fc.Arbitrary<NodePatch> = fc.record(
  {
    type: fc.constantFrom(...componentTypes),
    label: text,
    replicas: clearable(fc.nat(9)),
    capacityPerSecond: clearable(fc.integer({ min: 1, max: 9 })),
    parent: clearable(nodeId),
    width: clearable(fc.integer({ min: 40, max: 400 })),
    notes: clearable(text),
    locked: clearable(fc.boolean()),
    marked: clearable(fc.boolean()),
  },
  { requiredKeys: [] },
);

const edgePatch: fc.Arbitrary<EdgePatch> = fc.record(
  { source: nodeId, target: nodeId, label: clearable(text), async: fc.boolean() },
  { requiredKeys: [] },
);

const step = fc.constantFrom(...stepIds);

const document: fc.Arbitrary<AttemptDocument> = fc
  .record({ node, texts: fc.dictionary(step, fc.record({ text }), { maxKeys: 2 }) })
  .map(({ node: { parent: _, ...only }, texts }) => ({
    format: 'attempt/1' as const,
    prompt: 'another-prompt',
    durationSeconds: 12,
    steps: { ...texts },
    diagram: { nodes: [only], edges: [] },
  }));

/** Any event of the log, more often of the kinds that people make most. */
export const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
  { weight: 6, arbitrary: node.map((added): AttemptEvent => ({ type: 'nodeAdded', node: added })) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('nodeChanged'), id: nodeId, patch: nodePatch }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('nodesMoved'),
      moves: fc.array(fc.record({ id: nodeId, x: coordinate, y: coordinate }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('nodesRemoved'),
      ids: fc.array(nodeId, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 6, arbitrary: edge.map((added): AttemptEvent => ({ type: 'edgeAdded', edge: added })) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('edgeChanged'), id: edgeId, patch: edgePatch }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('edgesRemoved'), ids: fc.array(edgeId, { minLength: 1 }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('textSpliced'),
      step,
      field: fc.constantFrom('text', 'text', 'sql'),
      start: fc.nat(30),
      deleteCount: fc.nat(5),
      insert: text,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(text, { maxLength: 2 }).map(
      (names): AttemptEvent => ({
        type: 'tablesSet',
        tables: names.map((name) => ({ name, columns: [] })),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(text, { maxLength: 2 }).map(
      (paths): AttemptEvent => ({
        type: 'endpointsSet',
        endpoints: paths.map((path) => ({ method: 'GET', path })),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(text, { maxLength: 2 })
      .map((choices): AttemptEvent => ({ type: 'ledgerSet', ledger: choices.map((choice) => ({ choice })) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(text, { maxLength: 2 })
      .map(
        (actions): AttemptEvent => ({ type: 'roadmapSet', roadmap: actions.map((action) => ({ action })) }),
      ),
  },
  { weight: 1, arbitrary: text.map((title): AttemptEvent => ({ type: 'titleSet', title })) },
  {
    weight: 1,
    arbitrary: document.map((imported): AttemptEvent => ({ type: 'documentReplaced', document: imported })),
  },
  { weight: 1, arbitrary: step.map((entered): AttemptEvent => ({ type: 'stepEntered', step: entered })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('n1', 'n2').map((id): AttemptEvent => ({ type: 'numberRevealed', id })),
  },
  { weight: 1, arbitrary: fc.constantFrom<AttemptEvent>({ type: 'clockPaused' }, { type: 'clockResumed' }) },
  { weight: 2, arbitrary: fc.oneof(...interviewEvents()) },
);

function interviewEvents(): fc.Arbitrary<AttemptEvent>[] {
  const question = fc.constantFrom('q1', 'q2', 't1');
  return [
    fc.record({ type: fc.constant('hintTaken'), step, rung: fc.integer({ min: 1, max: 3 }) }),
    fc.constant({ type: 'readingAsked' }),
    fc.record({ type: fc.constant('questionAsked'), id: question }),
    fc.record({
      type: fc.constant('replySpliced'),
      question,
      start: fc.nat(20),
      deleteCount: fc.nat(5),
      insert: text,
    }),
    fc.record({ type: fc.constant('replyFinished'), question }),
    fc.constant({ type: 'twistRevealed', id: 't1' }),
    fc.record({ type: fc.constant('versionNamed'), name: fc.constantFrom('first', 'before the twist') }),
  ];
}

/** What a document says, whatever the order of its boxes and arrows and however "nothing" is written down. */
export function toMeaning(value: AttemptDocument): unknown {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const steps = Object.entries<object | undefined>(value.steps)
    .map(
      ([id, part]) =>
        [
          id,
          Object.entries(part ?? {})
            .filter(([, field]) => !isBlank(field))
            .sort(),
        ] as const,
    )
    .filter(([, part]) => part.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...value,
    title: value.title ?? '',
    steps,
    diagram: { nodes: [...value.diagram.nodes].sort(byId), edges: [...value.diagram.edges].sort(byId) },
  };
}

const isBlank = (field: unknown): boolean =>
  field === undefined || field === '' || (Array.isArray(field) && field.length === 0);
