import { z } from 'zod';
import { componentTypeSchema } from '@/lib/diagram/schema';
import {
  endpointSchema,
  ledgerEntrySchema,
  roadmapEntrySchema,
  stepIdSchema,
  tableSchema,
} from '@/lib/steps/schema';

const nodeId = z.string().min(1);
const edgeId = z.string().min(1);
/** Place in a list of the step; null adds an entry at the end. */
const place = z.int().min(0).nullable();

/** A sentence that stands in a step's text: UTF-16 offsets, as in evidence, and the slice itself. */
const spanShape = { step: stepIdSchema, start: z.int().min(0), end: z.int().min(0), quote: z.string() };

/** One small change to an answer. `applyEdit` says what each does. */
export const editSchema = z.discriminatedUnion('kind', [
  /** A sentence on a line of its own at the end of a step. */
  z.object({ kind: z.literal('sentence'), step: stepIdSchema, text: z.string().min(1) }),
  /** The candidate's own sentence, completed before its full stop. */
  z.object({ kind: z.literal('complete'), ...spanShape, addition: z.string().min(1) }),
  /** A sentence taken back. */
  z.object({ kind: z.literal('remove'), ...spanShape }),
  /** A box joined to boxes that stand already. */
  z.object({
    kind: z.literal('node'),
    id: nodeId,
    type: componentTypeSchema,
    label: z.string().min(1),
    replicas: z.int().min(1).optional(),
    from: z.array(nodeId),
    to: z.array(nodeId),
  }),
  /** A box put on an arrow: the arrow then leads through it. */
  z.object({
    kind: z.literal('between'),
    id: nodeId,
    type: componentTypeSchema,
    label: z.string().min(1),
    edge: edgeId,
    source: nodeId,
    target: nodeId,
  }),
  z.object({ kind: z.literal('edge'), id: edgeId, source: nodeId, target: nodeId }),
  z.object({ kind: z.literal('replicas'), node: nodeId, replicas: z.int().min(1) }),
  z.object({ kind: z.literal('ledger'), at: place, set: ledgerEntrySchema.partial() }),
  z.object({ kind: z.literal('roadmap'), at: place, set: roadmapEntrySchema.partial() }),
  z.object({ kind: z.literal('endpoint'), at: place, set: endpointSchema.partial() }),
  z.object({ kind: z.literal('table'), at: place, set: tableSchema.partial() }),
  /** The query as a whole. */
  z.object({ kind: z.literal('sql'), text: z.string().min(1) }),
  /** An entry of a structured part taken out. */
  z.object({
    kind: z.literal('drop'),
    list: z.enum(['ledger', 'roadmap', 'endpoints', 'tables']),
    at: z.int().min(0),
  }),
]);
export type Edit = z.infer<typeof editSchema>;
