import type { z } from 'zod';
import type { Evidence } from '../evaluation';
import type { Answer } from './answer';

/** What fills the placeholders of a criterion's words. */
export type FindingData = Readonly<Record<string, string | number>>;

/** A check's answer with what it rests on. `met` and `partly` always carry evidence. */
export type Finding =
  | { verdict: 'met' | 'partly'; evidence: readonly [Evidence, ...Evidence[]]; data: FindingData }
  | { verdict: 'missed'; data: FindingData }
  | { verdict: 'cannotTell'; data: FindingData };

/** A small pure function over an answer, with a schema for its options. */
export type Check<Schema extends z.ZodType = z.ZodType> = {
  id: string;
  /** What it looks for, in one line, for whoever writes a rubric. */
  about: string;
  options: Schema;
  run: (answer: Answer, options: z.output<Schema>) => Finding;
};

/** Keeps the types of options and function tied together. */
export const defineCheck = <Schema extends z.ZodType>(check: Check<Schema>): Check<Schema> => check;

export const missed = (data: FindingData = {}): Finding => ({ verdict: 'missed', data });

export const cannotTell = (data: FindingData = {}): Finding => ({ verdict: 'cannotTell', data });

/** `met` or `partly` on the given evidence; `missed` where there is none. */
export function found(
  verdict: 'met' | 'partly',
  evidence: readonly Evidence[],
  data: FindingData = {},
): Finding {
  const [first, ...rest] = evidence;
  return first ? { verdict, evidence: [first, ...rest], data } : missed(data);
}
