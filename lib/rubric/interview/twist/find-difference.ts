import type { AttemptDocument } from '@/lib/attempt/document';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { readAnswer } from '../../engine/answer';
import type { Evidence } from '../../evaluation';
import type { Passage } from '../../engine/passages';
import type { Difference } from '../interview-reading';

/** What of a box says something; where it stands and how large it is says nothing. */
const meaningOf = ({ type, label, replicas, capacityPerSecond, parent, notes }: DiagramNode): string =>
  JSON.stringify([
    type,
    label.trim(),
    replicas ?? null,
    capacityPerSecond ?? null,
    parent ?? null,
    notes ?? '',
  ]);
const edgeKey = ({ source, target }: DiagramEdge): string => JSON.stringify([source, target]);
const saidKey = ({ text }: Passage): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What changed from one answer to another; moving boxes about is no change. */
export function findDifference(before: AttemptDocument, after: AttemptDocument): Difference {
  const [old, now] = [before.diagram, after.diagram];
  const oldNodes = new Map(old.nodes.map((node) => [node.id, node]));
  const nowIds = new Set(now.nodes.map(({ id }) => id));
  const oldEdges = new Map(old.edges.map((edge) => [edgeKey(edge), edge]));
  const nowEdges = new Set(now.edges.map(edgeKey));
  const edges = now.edges.filter(({ source, target }) => nowIds.has(source) && nowIds.has(target));
  const [wasSaid, isSaid] = [readAnswer(before, []).everything, readAnswer(after, []).everything];
  const [oldSaid, nowSaid] = [new Set(wasSaid.map(saidKey)), new Set(isSaid.map(saidKey))];
  return {
    nodesAdded: now.nodes.filter(({ id }) => !oldNodes.has(id)).map(toNode),
    nodesChanged: now.nodes.filter((node) => isChanged(oldNodes.get(node.id), node)).map(toNode),
    nodesRemoved: old.nodes.filter(({ id }) => !nowIds.has(id)).map(({ label }) => label),
    edgesAdded: edges.filter((edge) => !oldEdges.has(edgeKey(edge))).map(toEdge),
    edgesChanged: edges.filter((edge) => isOtherEdge(oldEdges.get(edgeKey(edge)), edge)).map(toEdge),
    edgesRemoved: old.edges.filter((edge) => !nowEdges.has(edgeKey(edge))).length,
    saidAdded: isSaid.filter((passage) => !oldSaid.has(saidKey(passage))).map(({ evidence }) => evidence),
    saidRemoved: wasSaid.filter((passage) => !nowSaid.has(saidKey(passage))).map(({ text }) => text),
  };
}

const toNode = ({ id }: DiagramNode): Evidence => ({ kind: 'node', id });
const toEdge = ({ source, target }: DiagramEdge): Evidence => ({ kind: 'edge', source, target });

const isChanged = (old: DiagramNode | undefined, now: DiagramNode): boolean =>
  old !== undefined && meaningOf(old) !== meaningOf(now);

const isOtherEdge = (old: DiagramEdge | undefined, now: DiagramEdge): boolean =>
  old !== undefined &&
  ((old.async ?? false) !== (now.async ?? false) || (old.label ?? '') !== (now.label ?? ''));

/** Whether anything of the answer says something else than before. */
export const isDifferent = (difference: Difference): boolean =>
  Object.values(difference).some((part) => (typeof part === 'number' ? part > 0 : part.length > 0));
