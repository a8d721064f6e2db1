import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { checkUseSchema, requirementSchema } from '../schema';

const line = z.string().min(1).max(300);
const paragraph = z.string().min(1).max(2000);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const sources = z.array(z.string().regex(/^[ABC]\d{1,2}$/)).max(10);

/** Who asks: roles on the panel, nobody in particular. */
export const panelRoles = ['productManager', 'secondProductManager', 'engineer'] as const;
export const panelRoleSchema = z.enum(panelRoles);
export type PanelRole = z.infer<typeof panelRoleSchema>;

/** A check of the answer and the outcomes that count; `met` where none is named. */
const conditionSchema = checkUseSchema.extend({
  is: z
    .array(z.enum(['met', 'partly', 'missed', 'cannotTell']))
    .min(1)
    .max(4)
    .optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** What makes a question worth asking of this answer. All of `all`, one of `any`, none of `none`. */
const triggerSchema = z
  .object({
    all: z.array(conditionSchema).max(6).optional(),
    any: z.array(conditionSchema).max(6).optional(),
    none: z.array(conditionSchema).max(6).optional(),
  })
  .refine(({ all, any, none }) => (all ?? any ?? none ?? []).length > 0, 'names no check');
export type Trigger = z.infer<typeof triggerSchema>;

/** One thing a strong reply does, as checks on the reply; the words are shown beside what was found. */
const expectationSchema = z.object({
  id: slug,
  title: line,
  weight: z.number().positive().max(10),
  requires: requirementSchema,
  words: z.object({ met: line, partly: line, missed: line }),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What every reply can be asked for; each probe says which of them it is after. */
export const replyDemands = ['impact', 'figure', 'priority', 'price'] as const;
export type ReplyDemand = (typeof replyDemands)[number];

/**
 * A follow-up an interviewer throws in once the answer stands: it tests priorities more than knowledge. All from `role` on is
 * missing in prompts of older versions; `fillProbe` gives what such a probe is taken for.
 */
export const probeSchema = z.object({
  id: slug,
  /** In the interviewer's words, good for any answer. */
  question: line,
  /** What the question is really after. */
  tests: line,
  /** The outline of a good reply, not a script. */
  strongReply: paragraph,
  /** The tempting reply, and what it gives away. */
  trap: line,
  role: panelRoleSchema.optional(),
  /** The step it goes into: an interview asks at most twice about one. */
  dimension: stepIdSchema.optional(),
  trigger: z.union([z.literal('always'), triggerSchema]).optional(),
  /** The question as put to this answer. `{slots}` come from what the trigger found; a part in `[brackets]` goes where a slot is empty. */
  asks: z.string().min(1).max(500).optional(),
  /** How telling it is where its trigger holds: the higher, the earlier asked. */
  weight: z.number().min(0).max(10).optional(),
  /** Shown on the learn pages, to rehearse with. The others come only in the interview. */
  rehearsal: z.boolean().optional(),
  expects: z.array(expectationSchema).max(5).optional(),
  demands: z.array(z.enum(replyDemands)).max(4).optional(),
  /** Putting it off is a strong reply here, if a reason and a day come with it. */
  deferrable: z.boolean().optional(),
  /** Code, or column after column, is the trap. */
  drowns: z.boolean().optional(),
  sources: sources.optional(),
});
export type Probe = z.infer<typeof probeSchema>;

/** One thing a twist touches, and how it shows that it was dealt with. */
const touchSchema = z.object({
  id: slug,
  title: line,
  weight: z.number().positive().max(10),
  dimension: stepIdSchema,
  /** On the answer as it stands afterwards. */
  holds: requirementSchema,
  /** On what was newly said: sentences added, and the reply. */
  said: requirementSchema.optional(),
  words: z.object({ met: line, partly: line, missed: line }),
});
export type Touch = z.infer<typeof touchSchema>;

/** Why nothing needs to change: what already covers it, and the words that claim it. */
const staysFineSchema = z.object({
  id: slug,
  title: line,
  /** On the answer as it stood: the part or the figure that covers the new condition. */
  covered: requirementSchema,
  /** On the reply: points at it. */
  said: requirementSchema,
});
export type StaysFine = z.infer<typeof staysFineSchema>;

/** A change of conditions mid-way. */
export const twistSchema = z.object({
  id: slug,
  title: line,
  role: panelRoleSchema,
  /** In the interviewer's words. */
  story: paragraph,
  tests: line,
  strongReply: paragraph,
  trap: line,
  touches: z.array(touchSchema).min(2).max(6),
  staysFine: z.array(staysFineSchema).min(1).max(4),
  sources,
});
export type Twist = z.infer<typeof twistSchema>;

/** What of a prompt the interview needs. A whole prompt of any version fits. */
export type InterviewPrompt = Readonly<{
  slug: string;
  version: number;
  story: string;
  constraints: readonly string[];
  keyMetric: Readonly<{ name: string; target: string; why: string }>;
  probes: readonly Probe[];
  twists?: readonly Twist[] | undefined;
}>;
