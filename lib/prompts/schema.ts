import { z } from 'zod';
import { type Probe, probeSchema, twistSchema } from '@/lib/rubric/interview/schema';
import { depthIdSchema, profileIdSchema } from '@/lib/rubric/schema';
import { stepIdSchema } from '@/lib/steps/schema';

const line = z.string().min(1).max(300);
const paragraph = z.string().min(1).max(2000);
export type { Probe };

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A fact the candidate can ask the interviewer for; it stays face down until asked. */
const numberCardSchema = z.object({
  id: slug,
  /** What the candidate asks, e.g. "What is the peak?". Shown face down. */
  question: line,
  /** What the interviewer answers. Shown once turned over. */
  answer: paragraph,
});

const guidanceSchema = z.object({
  /** What this step asks of this prompt, in two or three sentences. */
  ask: paragraph,
  hints: z.array(line).min(1).max(6),
  weak: z.object({ text: paragraph, why: line }),
  strong: z.object({ text: paragraph, why: line }),
});
export type Guidance = z.infer<typeof guidanceSchema>;

export const promptSchema = z.object({
  slug,
  version: z.int().min(1),
  title: line,
  /** One sentence for the library. */
  summary: line,
  /** The story in the interviewer's words, in Markdown. */
  story: z.string().min(200).max(6000),
  keyMetric: z.object({ name: line, target: line, why: line }),
  constraints: z.array(line).min(2).max(10),
  numbers: z.array(numberCardSchema).min(4).max(16),
  minutes: z.int().min(10).max(120),
  defaultProfile: profileIdSchema,
  defaultDepth: depthIdSchema,
  /** What each depth asks for on this prompt. */
  depths: z.record(depthIdSchema, line),
  guidance: z.record(stepIdSchema, guidanceSchema),
  /** Follow-up questions: some to rehearse with, all for the interview. */
  probes: z.array(probeSchema).min(3).max(24),
  /** Changes of conditions mid-way; none in older versions. */
  twists: z.array(twistSchema).max(8).optional(),
  /** What to have done before the interview; each line can be ticked off. */
  checklist: z.array(line).min(3).max(8),
  /** One page a candidate can read before the interview, in Markdown. */
  cheatSheet: z.string().min(200).max(8000),
  /** Rows of the source guides this prompt answers to, for the traced table. */
  sources: z.array(z.string().regex(/^[ABC]\d{1,2}$/)).min(1),
});
export type Prompt = z.infer<typeof promptSchema>;
