import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import type { Answer } from '../../engine/answer';
import type { Passage } from '../../engine/passages';
import type { Evidence } from '../../evaluation';
import type { Difference } from '../interview-reading';

/** What of a box says something; where it stands and how large it is says nothing. */
const meaningOf = ({ type, label, replicas, capacityPerSecond, parent, notes }: DiagramNode): string =>
  JSON.stringify([type, label.trim(), replicas ?? 1, capacityPerSecond ?? null, parent ?? null, notes ?? '']);

const keyOfEdge = ({ source, target }: DiagramEdge): string => JSON.stringify([source, target]);
const keyOfSaying = ({ text }: Passage): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What changed from one answer to another. Boxes moved about are no change, nor are sentences in another order. */
export function findDifference(before: Answer, after: Answer): Difference {
  const [old, now] = [before.document.diagram, after.document.diagram];
  const oldNodes = new Map(old.nodes.map((node) => [node.id, node]));
  const nowIds = new Set(now.nodes.map(({ id }) => id));
  const oldEdges = new Map(old.edges.map((edge) => [keyOfEdge(edge), edge]));
  const nowEdges = new Set(now.edges.map(keyOfEdge));
  const isSaidStill = new Set(after.everything.map(keyOfSaying));
  return {
    nodesAdded: now.nodes.filter(({ id }) => !oldNodes.has(id)).map(toNode),
    nodesChanged: now.nodes.filter((node) => isOtherNode(oldNodes.get(node.id), node)).map(toNode),
    nodesRemoved: old.nodes.filter(({ id }) => !nowIds.has(id)).map(({ label }) => label),
    edgesAdded: now.edges.filter((edge) => !oldEdges.has(keyOfEdge(edge))).map(toEdge),
    edgesChanged: now.edges.filter((edge) => isOtherEdge(oldEdges.get(keyOfEdge(edge)), edge)).map(toEdge),
    edgesRemoved: old.edges.filter((edge) => !nowEdges.has(keyOfEdge(edge))).length,
    saidAdded: findAdded(before, after).map(({ evidence }) => evidence),
    saidRemoved: before.everything
      .filter((each) => !isSaidStill.has(keyOfSaying(each)))
      .map(({ text }) => text),
  };
}

/** What an answer says that an earlier one did not. */
export function findAdded(before: Answer, after: Answer): Passage[] {
  const wasSaid = new Set(before.everything.map(keyOfSaying));
  return after.everything.filter((passage) => !wasSaid.has(keyOfSaying(passage)));
}

const toNode = ({ id }: DiagramNode): Evidence => ({ kind: 'node', id });
const toEdge = ({ source, target }: DiagramEdge): Evidence => ({ kind: 'edge', source, target });

const isOtherNode = (old: DiagramNode | undefined, now: DiagramNode): boolean =>
  old !== undefined && meaningOf(old) !== meaningOf(now);

const isOtherEdge = (old: DiagramEdge | undefined, now: DiagramEdge): boolean =>
  old !== undefined &&
  ((old.async ?? false) !== (now.async ?? false) || (old.label ?? '') !== (now.label ?? ''));

/** Whether anything of the answer says something else than before. */
export const isDifferent = (difference: Difference): boolean =>
  Object.values(difference).some((part) => (typeof part === 'number' ? part > 0 : part.length > 0));
