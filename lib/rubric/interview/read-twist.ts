import type { AttemptDocument } from '@/lib/attempt/document';
import type { TwistReading } from './interview-reading';
import { measureLength } from './reply/length';
import type { InterviewPrompt, Twist } from './schema';
import { findDifference } from './twist/find-difference';
import { judgeTwist } from './twist/judge-twist';

export type ReadTwistInput = Readonly<{
  twist: Twist;
  before: AttemptDocument;
  after: AttemptDocument;
  reply: string;
  seconds: number | null;
  prompt: InterviewPrompt;
}>;

/** Reads how somebody met a change of conditions: by changing the answer, or by showing that it holds. */
export function readTwist({ twist, before, after, reply, seconds, prompt }: ReadTwistInput): TwistReading {
  const difference = findDifference(before, after);
  const { level, verdicts, stance } = judgeTwist({ twist, before, after, reply, difference, prompt });
  const { id, title, role, story } = twist;
  return {
    id,
    title,
    role,
    story,
    reply,
    stance,
    difference,
    level,
    verdicts,
    ...measureLength(reply),
    seconds: seconds === null ? null : Math.max(0, Math.round(seconds)),
  };
}
