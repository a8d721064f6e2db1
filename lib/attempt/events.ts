import { z } from 'zod';
import { diagramLimits } from '@/lib/diagram/limits';
import { diagramEdgeSchema, diagramNodeSchema } from '@/lib/diagram/schema';
import { stepLimits } from '@/lib/steps/limits';
import {
  endpointSchema,
  ledgerEntrySchema,
  roadmapEntrySchema,
  stepIdSchema,
  tableSchema,
} from '@/lib/steps/schema';
import { storableText } from '@/lib/shared/text';
import { attemptDocumentSchema } from './document';
import { attemptLimits, batchLimits, interviewLimits } from './limits';

const idSchema = diagramNodeSchema.shape.id;
const offset = z.int().min(0).max(stepLimits.textChars);

/** A change of one field; `null` clears it. */
const clearable = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]).optional();

const node = diagramNodeSchema.shape;
const nodePatchSchema = z.object({
  type: node.type.optional(),
  label: node.label.optional(),
  replicas: clearable(node.replicas.unwrap()),
  capacityPerSecond: clearable(node.capacityPerSecond.unwrap()),
  parent: clearable(idSchema),
  width: clearable(node.width.unwrap()),
  height: clearable(node.height.unwrap()),
  notes: clearable(node.notes.unwrap()),
  locked: clearable(node.locked.unwrap()),
  marked: clearable(node.marked.unwrap()),
});
export type NodePatch = z.infer<typeof nodePatchSchema>;

const edge = diagramEdgeSchema.shape;
const edgePatchSchema = z.object({
  source: idSchema.optional(),
  target: idSchema.optional(),
  label: clearable(edge.label.unwrap()),
  async: z.boolean().optional(),
});
export type EdgePatch = z.infer<typeof edgePatchSchema>;

const coordinate = node.x.unwrap();
const questionId = z.string().min(1).max(80);

/**
 * Everything that can happen to an attempt. Facts, in the past tense; never edited once released: a new shape is a
 * new type, and `migrate` turns the old one into it. Ephemeral things (a hover, a drag under way) are not events.
 */
export const attemptEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('nodeAdded'), node: diagramNodeSchema }),
  z.object({ type: z.literal('nodeChanged'), id: idSchema, patch: nodePatchSchema }),
  z.object({
    type: z.literal('nodesMoved'),
    moves: z
      .array(z.object({ id: idSchema, x: coordinate, y: coordinate }))
      .min(1)
      .max(diagramLimits.nodes),
  }),
  /** Removes boxes together with the arrows at them; what was framed by a removed region stays, unframed. */
  z.object({ type: z.literal('nodesRemoved'), ids: z.array(idSchema).min(1).max(diagramLimits.nodes) }),
  z.object({ type: z.literal('edgeAdded'), edge: diagramEdgeSchema }),
  z.object({ type: z.literal('edgeChanged'), id: idSchema, patch: edgePatchSchema }),
  z.object({ type: z.literal('edgesRemoved'), ids: z.array(idSchema).min(1).max(diagramLimits.edges) }),
  /** Replaces `deleteCount` UTF-16 units at `start` of a step's text (or of its SQL) by `insert`. */
  z.object({
    type: z.literal('textSpliced'),
    step: stepIdSchema,
    field: z.enum(['text', 'sql']),
    start: offset,
    deleteCount: offset,
    insert: storableText(stepLimits.textChars),
  }),
  z.object({ type: z.literal('tablesSet'), tables: z.array(tableSchema).max(stepLimits.tables) }),
  z.object({ type: z.literal('endpointsSet'), endpoints: z.array(endpointSchema).max(stepLimits.endpoints) }),
  z.object({ type: z.literal('ledgerSet'), ledger: z.array(ledgerEntrySchema).max(stepLimits.ledger) }),
  z.object({ type: z.literal('roadmapSet'), roadmap: z.array(roadmapEntrySchema).max(stepLimits.roadmap) }),
  z.object({ type: z.literal('titleSet'), title: storableText(attemptLimits.titleChars) }),
  /** An imported file took the place of everything. */
  z.object({ type: z.literal('documentReplaced'), document: attemptDocumentSchema }),
  z.object({ type: z.literal('stepEntered'), step: stepIdSchema }),
  /** A number card was turned over: the candidate asked for it. */
  z.object({ type: z.literal('numberRevealed'), id: z.string().min(1).max(80) }),
  z.object({ type: z.literal('clockPaused') }),
  z.object({ type: z.literal('clockResumed') }),
  /** The next hint of a step's ladder was taken: help that the log remembers. */
  z.object({
    type: z.literal('hintTaken'),
    step: stepIdSchema,
    rung: z.int().min(1).max(interviewLimits.hints),
  }),
  /** The machine's reading was asked for before submission. */
  z.object({ type: z.literal('readingAsked') }),
  /** The panel put a follow-up question. */
  z.object({ type: z.literal('questionAsked'), id: questionId }),
  /** Changes the reply to a question that was put, as `textSpliced` does a step's text. */
  z.object({
    type: z.literal('replySpliced'),
    question: questionId,
    start: offset,
    deleteCount: offset,
    insert: storableText(interviewLimits.replyChars),
  }),
  z.object({ type: z.literal('replyFinished'), question: questionId }),
  /** The conditions changed. The document as it stood is kept, and the twist is a question to reply to. */
  z.object({ type: z.literal('twistRevealed'), id: questionId }),
  /** The answer as it stands was given a name to come back to. */
  z.object({
    type: z.literal('versionNamed'),
    name: storableText(interviewLimits.versionNameChars).min(1, 'is empty'),
  }),
]);
export type AttemptEvent = z.infer<typeof attemptEventSchema>;

/**
 * One line of the log. `seq` counts from 1 for each writer; `atMs` is the writer's own reading of the milliseconds
 * since the attempt began: good for pace and replay, never for a deadline.
 */
export const logEntrySchema = z.object({
  seq: z.int().min(1).max(1_000_000),
  atMs: z
    .int()
    .min(0)
    .max(1000 * 60 * 60 * 24 * 366),
  event: attemptEventSchema,
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** What the browser posts: consecutive entries of one writer. */
export const eventBatchSchema = z
  .object({
    writerId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'is not a writer id'),
    entries: z.array(logEntrySchema).min(1).max(batchLimits.events),
  })
  .refine(({ entries }) => entries.every(({ seq }, index) => seq - index === entries[0]?.seq), {
    message: 'must be numbered without gaps',
    path: ['entries'],
  });
export type EventBatch = z.infer<typeof eventBatchSchema>;
