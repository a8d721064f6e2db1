import { z } from 'zod';
import { type DiagramNode, diagramNodeSchema } from '../schema';
import type { OwnData } from './sketch';

/** The name under which our writers leave what a format has no word for. */
export const ownKey = 'loadbearing';

const schema = diagramNodeSchema.pick({
  type: true,
  replicas: true,
  capacityPerSecond: true,
  notes: true,
  locked: true,
  marked: true,
});

const edgeSchema = z.object({ async: z.boolean().optional() });

/** What a writer of ours left at a shape; undefined where there is nothing, or nothing that can be trusted. */
export function readOwnData(value: unknown): OwnData | undefined {
  const parsed = schema.safeParse(value);
  // Only the keys that are there: an absent one is not the same as an undefined one.
  return parsed.success ? (JSON.parse(JSON.stringify(parsed.data)) as OwnData) : undefined;
}

/** Whether an arrow of ours waits: undefined where the file does not say. */
export function readOwnEdge(value: unknown): { async?: boolean } | undefined {
  const parsed = edgeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  return parsed.data.async === undefined ? {} : { async: parsed.data.async };
}

/** The part of a node that our writers leave. */
export const toOwnData = (
  node: Readonly<
    Pick<DiagramNode, 'type' | 'replicas' | 'capacityPerSecond' | 'notes' | 'locked' | 'marked'>
  >,
): OwnData => ({
  type: node.type,
  ...(node.replicas !== undefined && { replicas: node.replicas }),
  ...(node.capacityPerSecond !== undefined && { capacityPerSecond: node.capacityPerSecond }),
  ...(node.notes !== undefined && { notes: node.notes }),
  ...(node.locked !== undefined && { locked: node.locked }),
  ...(node.marked !== undefined && { marked: node.marked }),
});
