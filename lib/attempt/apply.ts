import { diagramLimits } from '@/lib/diagram/limits';
import type { Diagram, DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { assertNever } from '@/lib/shared/assert';
import { fail, ok, type Result } from '@/lib/shared/result';
import { stepLimits } from '@/lib/steps/limits';
import type { StepId, Steps } from '@/lib/steps/schema';
import { applyInterviewEvent } from './apply-interview';
import type { AttemptEvent, EdgePatch, NodePatch } from './events';
import type { AttemptState } from './state';

/**
 * The one reducer. Returns the next state, or `limit_reached` with the JSON path where the event would take the
 * document past what the contract allows. An event about something that is no longer there (two writers) changes
 * nothing and is no error: what one deleted, the other's late edit cannot bring back.
 */
export function applyEvent(state: AttemptState, event: AttemptEvent): Result<AttemptState> {
  switch (event.type) {
    case 'nodeAdded':
      return addNode(state, event.node);
    case 'nodeChanged':
      return ok(withDiagram(state, changeNode(state.document.diagram, event.id, event.patch)));
    case 'nodesMoved':
      return ok(withDiagram(state, moveNodes(state.document.diagram, event.moves)));
    case 'nodesRemoved':
      return ok(withDiagram(state, removeNodes(state.document.diagram, event.ids)));
    case 'edgeAdded':
      return addEdge(state, event.edge);
    case 'edgeChanged':
      return ok(withDiagram(state, changeEdge(state.document.diagram, event.id, event.patch)));
    case 'edgesRemoved':
      return ok(withDiagram(state, removeEdges(state.document.diagram, event.ids)));
    case 'textSpliced':
      return spliceText(state, event);
    case 'tablesSet':
      return ok(withStep(state, 'dataModel', { tables: event.tables }));
    case 'endpointsSet':
      return ok(withStep(state, 'api', { endpoints: event.endpoints }));
    case 'ledgerSet':
      return ok(withStep(state, 'tradeoffs', { ledger: event.ledger }));
    case 'roadmapSet':
      return ok(withStep(state, 'plan', { roadmap: event.roadmap }));
    case 'titleSet':
      return ok(setTitle(state, event.title));
    case 'documentReplaced':
      // An attempt stays an answer to its own prompt, whatever file is read into it.
      return ok({ ...state, document: { ...event.document, prompt: state.document.prompt } });
    case 'stepEntered':
      return ok({ ...state, activeStep: event.step });
    case 'numberRevealed':
      return ok(
        state.revealed.includes(event.id) ? state : { ...state, revealed: [...state.revealed, event.id] },
      );
    case 'clockPaused':
      return ok({ ...state, paused: true });
    case 'clockResumed':
      return ok({ ...state, paused: false });
    case 'hintTaken':
    case 'readingAsked':
    case 'questionAsked':
    case 'replySpliced':
    case 'replyFinished':
    case 'twistRevealed':
    case 'versionNamed':
      return applyInterviewEvent(state, event);
    default:
      return assertNever(event);
  }
}

function addNode(state: AttemptState, node: DiagramNode): Result<AttemptState> {
  const { nodes, edges } = state.document.diagram;
  if (nodes.some(({ id }) => id === node.id)) return ok(state);
  if (nodes.length >= diagramLimits.nodes)
    return fail(
      'limit_reached',
      `A drawing holds at most ${diagramLimits.nodes} components.`,
      '$.diagram.nodes',
    );
  return ok(withDiagram(state, { nodes: [...nodes, withKnownParent(nodes, node)], edges }));
}

function addEdge(state: AttemptState, edge: DiagramEdge): Result<AttemptState> {
  const { nodes, edges } = state.document.diagram;
  if (edges.some(({ id }) => id === edge.id) || !hasNode(nodes, edge.source) || !hasNode(nodes, edge.target))
    return ok(state);
  if (edges.length >= diagramLimits.edges)
    return fail('limit_reached', `A drawing holds at most ${diagramLimits.edges} arrows.`, '$.diagram.edges');
  return ok(withDiagram(state, { nodes, edges: [...edges, edge] }));
}

function changeNode(diagram: Diagram, id: string, patch: NodePatch): Diagram {
  const nodes = diagram.nodes.map((node) => (node.id === id ? applyPatch(node, patch) : node));
  // A second pass: what stops being a region lets go of what it framed.
  return { ...diagram, nodes: nodes.map((node) => withKnownParent(nodes, node)) };
}

function moveNodes(diagram: Diagram, moves: readonly { id: string; x: number; y: number }[]): Diagram {
  const targets = new Map(moves.map((move) => [move.id, move]));
  const nodes = diagram.nodes.map((node) => {
    const target = targets.get(node.id);
    return target ? { ...node, x: target.x, y: target.y } : node;
  });
  return { ...diagram, nodes };
}

function removeNodes(diagram: Diagram, ids: readonly string[]): Diagram {
  const gone = new Set(ids);
  const nodes = diagram.nodes
    .filter(({ id }) => !gone.has(id))
    .map((node) => (node.parent !== undefined && gone.has(node.parent) ? withoutParent(node) : node));
  const edges = diagram.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  return { nodes, edges };
}

function changeEdge(diagram: Diagram, id: string, patch: EdgePatch): Diagram {
  const ends = [patch.source, patch.target].filter((end) => end !== undefined);
  if (!ends.every((end) => hasNode(diagram.nodes, end))) return diagram;
  return {
    ...diagram,
    edges: diagram.edges.map((edge) => (edge.id === id ? applyPatch(edge, patch) : edge)),
  };
}

function removeEdges(diagram: Diagram, ids: readonly string[]): Diagram {
  const gone = new Set(ids);
  return { ...diagram, edges: diagram.edges.filter(({ id }) => !gone.has(id)) };
}

function spliceText(
  state: AttemptState,
  event: Extract<AttemptEvent, { type: 'textSpliced' }>,
): Result<AttemptState> {
  if (event.field === 'sql' && event.step !== 'query') return ok(state);
  const current = readText(state.document.steps, event.step, event.field);
  const start = Math.min(event.start, current.length);
  const end = Math.min(start + event.deleteCount, current.length);
  const text = (current.slice(0, start) + event.insert + current.slice(end)).toWellFormed();
  const limit = event.field === 'sql' ? stepLimits.sqlChars : stepLimits.textChars;
  if (text.length > limit && text.length > current.length)
    return fail(
      'limit_reached',
      `A step holds at most ${limit.toLocaleString('en-GB')} characters.`,
      `$.steps.${event.step}.${event.field}`,
    );
  return ok(withStep(state, event.step, { [event.field]: text }));
}

/** The text of a step, or its SQL; an unanswered step reads as empty. */
export function readText(steps: Steps, step: StepId, field: 'text' | 'sql'): string {
  if (field === 'sql') return steps.query?.sql ?? '';
  return steps[step]?.text ?? '';
}

const hasNode = (nodes: readonly DiagramNode[], id: string): boolean => nodes.some((node) => node.id === id);

/** Drops a parent that is no region of this drawing, or that is the node itself. */
function withKnownParent(nodes: readonly DiagramNode[], node: DiagramNode): DiagramNode {
  if (node.parent === undefined) return node;
  const known =
    nodes.some(({ id, type }) => id === node.parent && type === 'region') && node.type !== 'region';
  return known ? node : withoutParent(node);
}

function withoutParent(node: DiagramNode): DiagramNode {
  const { parent: _, ...rest } = node;
  return rest;
}

/** Sets the named fields; `null` removes one, so that "no replicas given" and "given" stay apart. */
function applyPatch<T extends object>(value: T, patch: Readonly<Record<string, unknown>>): T {
  const next = { ...value } as Record<string, unknown>;
  for (const [key, field] of Object.entries(patch)) {
    if (field === null) delete next[key];
    else if (field !== undefined) next[key] = field;
  }
  return next as T; // The patch schemas hold only fields of T, with T's own types.
}

const withDiagram = (state: AttemptState, diagram: Diagram): AttemptState => ({
  ...state,
  document: { ...state.document, diagram },
});

/** An emptied part leaves no trace: a step nobody answers reads the same as one taken back. */
function withStep(state: AttemptState, step: StepId, part: object): AttemptState {
  const filled = Object.entries({ ...state.document.steps[step], ...part }).filter(
    ([, value]) => !isEmpty(value),
  );
  const { [step]: _, ...others } = state.document.steps;
  const steps = filled.length > 0 ? { ...others, [step]: Object.fromEntries(filled) } : others;
  return { ...state, document: { ...state.document, steps } };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function setTitle(state: AttemptState, title: string): AttemptState {
  const { title: _, ...document } = state.document;
  return { ...state, document: title === '' ? document : { ...document, title } };
}
