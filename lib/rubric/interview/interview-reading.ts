import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { evidenceSchema, verdictSchema } from '../evaluation';
import { panelRoleSchema } from './schema';

/** A place in a reply. Offsets are UTF-16 units into the reply; the quote is that slice. */
export const replyEvidenceSchema = z.object({
  kind: z.literal('reply'),
  question: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
});
export type ReplyEvidence = z.infer<typeof replyEvidenceSchema>;

/** Where a verdict of the interview rests: in the reply, or in the answer. */
export const interviewEvidenceSchema = z.union([replyEvidenceSchema, evidenceSchema]);
export type InterviewEvidence = z.infer<typeof interviewEvidenceSchema>;

const level = z.number().min(0).max(4);

export const replyVerdictSchema = z.object({
  /** E.g. `answers-the-question`, `ties-to-impact`, `defers-with-a-date`, `prioritises`, `not-drowning`, `quantified`, or a probe's own. */
  id: z.string(),
  title: z.string(),
  verdict: verdictSchema,
  evidence: z.array(interviewEvidenceSchema),
  /** What would raise it; what was found, in words, where it is met. */
  advice: z.string(),
});
export type ReplyVerdict = z.infer<typeof replyVerdictSchema>;

/** How a reply's length sits with about a minute and a half of speech. */
export const replyLengths = ['none', 'short', 'good', 'long'] as const;

export const replyReadingSchema = z.object({
  level,
  verdicts: z.array(replyVerdictSchema),
  words: z.int().min(0),
  /** At 150 words a minute. */
  spokenSeconds: z.int().min(0),
  /** At work on it, pauses left out; null where the log does not tell. */
  seconds: z.int().min(0).nullable(),
  length: z.enum(replyLengths),
});
export type ReplyReading = z.infer<typeof replyReadingSchema>;

/** A question of the panel, put to this answer. */
export const followUpSchema = z.object({
  id: z.string(),
  role: panelRoleSchema,
  dimension: stepIdSchema,
  /** With its slots filled. */
  question: z.string(),
  tests: z.string(),
  /** What of the answer made it worth asking. Empty: nowhere in the answer. */
  evidence: z.array(evidenceSchema),
});
export type FollowUp = z.infer<typeof followUpSchema>;

export const followUpReadingSchema = followUpSchema.extend({
  reply: z.string(),
  ...replyReadingSchema.shape,
});
export type FollowUpReading = z.infer<typeof followUpReadingSchema>;

/** What changed between the answer before the twist and after it. Evidence resolves in the later one. */
export const differenceSchema = z.object({
  nodesAdded: z.array(evidenceSchema),
  nodesChanged: z.array(evidenceSchema),
  /** Labels of boxes that are gone. */
  nodesRemoved: z.array(z.string()),
  edgesAdded: z.array(evidenceSchema),
  edgesChanged: z.array(evidenceSchema),
  edgesRemoved: z.int().min(0),
  /** Sentences and entries that were not there before. */
  saidAdded: z.array(evidenceSchema),
  /** Sentences and entries that are gone. */
  saidRemoved: z.array(z.string()),
});
export type Difference = z.infer<typeof differenceSchema>;

export const twistStances = ['changed', 'stays', 'nothing'] as const;

export const twistReadingSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: panelRoleSchema,
  story: z.string(),
  reply: z.string(),
  /** The answer was changed, was said to stand as it is, or nothing came. */
  stance: z.enum(twistStances),
  difference: differenceSchema,
  ...replyReadingSchema.shape,
});
export type TwistReading = z.infer<typeof twistReadingSchema>;

/**
 * The machine's reading of the interview around an answer. It stands beside `evaluation/1` and never changes it.
 * `level` is null where no question was put.
 */
export const interviewReadingSchema = z.object({
  format: z.literal('interview/1'),
  reader: z.string(),
  prompt: z.object({ slug: z.string(), version: z.int() }),
  level: level.nullable(),
  percent: z.int().min(0).max(100).nullable(),
  followUps: z.array(followUpReadingSchema),
  twist: twistReadingSchema.nullable(),
});
export type InterviewReading = z.infer<typeof interviewReadingSchema>;
