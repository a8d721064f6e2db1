import { z } from 'zod';
import { storableText } from '@/lib/shared/text';
import { type ComponentType, componentTypes } from './component-types';
import { diagramLimits, maxCoordinate, maxReplicas, minFrameSide } from './limits';

export { type ComponentType, componentTypes };

export const componentTypeSchema = z.enum(componentTypes);

const idSchema = storableText(diagramLimits.idChars).min(1, 'is empty');
const coordinate = z.number().min(-maxCoordinate).max(maxCoordinate);
const frameSide = z.number().min(minFrameSide).max(maxCoordinate);

/** One box. `x`/`y` are pixels from the drawing's origin, absolute even inside a region; `width`/`height` are for regions. */
export const diagramNodeSchema = z.object({
  id: idSchema,
  type: componentTypeSchema,
  label: storableText(diagramLimits.labelChars),
  replicas: z.int().min(0).max(maxReplicas).optional(),
  capacityPerSecond: z.number().positive().optional(),
  parent: idSchema.optional(),
  x: coordinate.optional(),
  y: coordinate.optional(),
  width: frameSide.optional(),
  height: frameSide.optional(),
  notes: storableText(diagramLimits.notesChars).optional(),
  /** Stays where it is until it is unlocked. */
  locked: z.boolean().optional(),
  /** Highlighted by the candidate, to talk about. */
  marked: z.boolean().optional(),
});
export type DiagramNode = z.infer<typeof diagramNodeSchema>;

/** One arrow. `async`: the source goes on without waiting for the target. */
export const diagramEdgeSchema = z.object({
  id: idSchema,
  source: idSchema,
  target: idSchema,
  label: storableText(diagramLimits.labelChars).optional(),
  async: z.boolean().optional(),
});
export type DiagramEdge = z.infer<typeof diagramEdgeSchema>;

export const diagramSchema = z.object({
  nodes: z.array(diagramNodeSchema).max(diagramLimits.nodes),
  edges: z.array(diagramEdgeSchema).max(diagramLimits.edges),
});
export type Diagram = z.infer<typeof diagramSchema>;
