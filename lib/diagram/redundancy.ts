import { type Graph, getNeighbours, getReplicas } from './index';
import type { NodePredicate } from './reachability';
import type { ComponentType, DiagramNode } from './schema';

/** Kinds of box that are many by nature: people's devices, and networks of edge servers. */
const manyByNature: ReadonlySet<ComponentType> = new Set(['client', 'cdn']);

/** Words by which a label or note says that somebody keeps a stand-in running. */
const standInWords =
  /\b(managed|serverless|multi-?az|multi-?region|cluster(ed)?|replicated|fail-?over|(hot|warm)? ?standby|primary (and|\+|\/) (standby|replica)|redundant|auto-?scal(ed|ing))\b/i;

/** A label that takes it back, such as "no failover" or "single-node cluster". */
const deniedWords =
  /\b(no|not|without|un|single|one)[ -]?(\w+[ -])?(managed|cluster(ed)?|fail-?over|standby|replicated|redundant)\b/i;

/**
 * Whether a box keeps working when one copy of it fails: it runs at least two copies, is many by nature, says that
 * it has a stand-in, or is a data store with a replica joined to it.
 */
export function hasStandIn(graph: Graph, node: Readonly<DiagramNode>): boolean {
  if (node.replicas === 0) return false;
  if (getReplicas(node) >= 2 || manyByNature.has(node.type)) return true;
  const words = `${node.label}\n${node.notes ?? ''}`;
  if (standInWords.test(words) && !deniedWords.test(words)) return true;
  if (node.type !== 'database' && node.type !== 'replica') return false;
  const partner: ComponentType = node.type === 'database' ? 'replica' : 'database';
  return getNeighbours(graph, node.id).some(({ type }) => type === partner);
}

/** `hasStandIn` as the predicate that `findCuts` takes. */
export const createSurvives =
  (graph: Graph): NodePredicate =>
  (node) =>
    hasStandIn(graph, node);
