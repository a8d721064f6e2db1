import { diagramLimits, maxCoordinate } from '@/lib/diagram/limits';
import { componentTypes } from '@/lib/diagram/component-types';
import { parseJson } from '@/lib/shared/parse-json';
import { err, fail, ok, type Result } from '@/lib/shared/result';
import { toFailure } from '@/lib/shared/zod-failure';
import { type AttemptDocument, attemptDocumentSchema } from './document';
import { attemptLimits } from './limits';

/** A document, and what had to be bent to read it. */
export type ParsedAttempt = { document: AttemptDocument; warnings: { path: string; message: string }[] };

/**
 * Reads an `attempt/1` file. What the contract forgives is mended with a warning (an unknown component type, a
 * dangling arrow, a parent that is no region, a position off the map, an arrow without an id); anything else is one
 * error with its JSON path: `too_large`, `too_deep`, `not_json`, `invalid`, `duplicate_id`.
 */
export function parseAttemptFile(text: string): Result<ParsedAttempt> {
  const json = parseJson(text, { maxBytes: attemptLimits.fileBytes, maxDepth: attemptLimits.jsonDepth });
  return json.ok ? parseAttempt(json.value) : json;
}

/** The same for a value that is already parsed JSON. */
export function parseAttempt(value: unknown): Result<ParsedAttempt> {
  const warnings: ParsedAttempt['warnings'] = [];
  const parsed = attemptDocumentSchema.safeParse(mend(value, warnings));
  if (!parsed.success) return err(toFailure(parsed.error));
  const { nodes, edges } = parsed.data.diagram;
  const twice = findDuplicate(nodes.map(({ id }) => id));
  if (twice !== null)
    return fail('duplicate_id', 'Two components have the same id.', `$.diagram.nodes[${twice}].id`);
  const twiceEdge = findDuplicate(edges.map(({ id }) => id));
  if (twiceEdge !== null)
    return fail('duplicate_id', 'Two arrows have the same id.', `$.diagram.edges[${twiceEdge}].id`);
  return ok({ document: dropDangling(parsed.data, warnings), warnings });
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bends the raw value where the contract says to; leaves everything else for the schema to judge. */
function mend(value: unknown, warnings: ParsedAttempt['warnings']): unknown {
  if (!isObject(value) || !isObject(value.diagram)) return value;
  const { nodes, edges } = value.diagram;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return value;
  // Past the limit there is nothing to mend: the schema refuses it, and the work stays bounded.
  if (nodes.length > diagramLimits.nodes || edges.length > diagramLimits.edges) return value;
  const diagram = {
    ...value.diagram,
    nodes: nodes.map((node: unknown, index) => mendNode(node, `$.diagram.nodes[${index}]`, warnings)),
    edges: withEdgeIds(edges),
  };
  return { ...value, diagram };
}

const knownTypes: ReadonlySet<string> = new Set(componentTypes);

function mendNode(node: unknown, path: string, warnings: ParsedAttempt['warnings']): unknown {
  if (!isObject(node)) return node;
  const mended = { ...node };
  if (typeof node.type === 'string' && node.type.length <= 60 && !knownTypes.has(node.type)) {
    warnings.push({
      path: `${path}.type`,
      message: `Unknown component type "${node.type}", read as a service.`,
    });
    mended.type = 'service';
  }
  for (const axis of ['x', 'y'] as const) {
    const at = node[axis];
    if (typeof at === 'number' && Math.abs(at) > maxCoordinate) {
      warnings.push({ path: `${path}.${axis}`, message: 'The position is off the map and was pulled back.' });
      mended[axis] = Math.sign(at) * maxCoordinate;
    }
  }
  return mended;
}

/** Arrows may come without ids; each gets one that no other arrow has. */
function withEdgeIds(edges: readonly unknown[]): unknown[] {
  const taken = new Set(edges.map((edge) => (isObject(edge) ? edge.id : undefined)));
  let next = 1;
  return edges.map((edge) => {
    if (!isObject(edge) || edge.id !== undefined) return edge;
    while (taken.has(`e${next}`)) next++;
    return { ...edge, id: `e${next++}` };
  });
}

function findDuplicate(ids: readonly string[]): number | null {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) return index;
    seen.add(id);
  }
  return null;
}

function dropDangling(document: AttemptDocument, warnings: ParsedAttempt['warnings']): AttemptDocument {
  const { nodes, edges } = document.diagram;
  const ids = new Set(nodes.map(({ id }) => id));
  const regions = new Set(nodes.filter(({ type }) => type === 'region').map(({ id }) => id));
  const keptNodes = nodes.map((node, index) => {
    if (node.parent === undefined || (regions.has(node.parent) && node.type !== 'region')) return node;
    warnings.push({
      path: `$.diagram.nodes[${index}].parent`,
      message: 'The parent is no region here and was left out.',
    });
    const { parent: _, ...rest } = node;
    return rest;
  });
  const keptEdges = edges.filter((edge, index) => {
    if (ids.has(edge.source) && ids.has(edge.target)) return true;
    const missing = ids.has(edge.source) ? 'target' : 'source';
    warnings.push({
      path: `$.diagram.edges[${index}].${missing}`,
      message: 'The arrow leads to no component and was left out.',
    });
    return false;
  });
  return { ...document, diagram: { nodes: keptNodes, edges: keptEdges } };
}
