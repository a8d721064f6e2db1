import type { Diagram } from '@/lib/diagram/schema';
import type { Selection } from './types';

/** The selection without what is no longer in the drawing; the same object where nothing is gone. */
export function keepExisting(selection: Selection, diagram: Diagram): Selection {
  if (selection.nodeIds.length === 0 && selection.edgeIds.length === 0) return selection;
  const nodes = new Set(diagram.nodes.map(({ id }) => id));
  const edges = new Set(diagram.edges.map(({ id }) => id));
  const nodeIds = selection.nodeIds.filter((id) => nodes.has(id));
  const edgeIds = selection.edgeIds.filter((id) => edges.has(id));
  const whole = nodeIds.length === selection.nodeIds.length && edgeIds.length === selection.edgeIds.length;
  return whole ? selection : { nodeIds, edgeIds };
}
