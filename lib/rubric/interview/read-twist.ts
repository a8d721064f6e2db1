import type { AttemptDocument } from '@/lib/attempt/document';
import { type Answer, readAnswer } from '../engine/answer';
import type { TwistReading } from './interview-reading';
import { toKnownTexts } from './known-texts';
import { measureLength } from './reply/length';
import { readReplyText } from './reply/reply-text';
import type { InterviewPrompt, Twist } from './schema';
import { findAdded, findDifference } from './twist/find-difference';
import { judgeTwist } from './twist/judge-twist';

export type ReadTwistInput = Readonly<{
  twist: Twist;
  before: AttemptDocument;
  after: AttemptDocument;
  reply: string;
  seconds: number | null;
  prompt: InterviewPrompt;
  /** Reads an answer; for whoever has read these already. */
  read?: (document: AttemptDocument) => Answer;
}>;

/** Reads how somebody met a change of conditions: by changing the answer, or by showing that it holds. */
export function readTwist({
  twist,
  before,
  after,
  reply,
  seconds,
  prompt,
  read = (document) => readAnswer(document, []),
}: ReadTwistInput): TwistReading {
  const [was, is] = [read(before), read(after)];
  const difference = findDifference(was, is);
  const fresh = findAdded(was, is);
  const judged = judgeTwist({
    twist,
    before: was,
    after: is,
    added: { ...is, everything: fresh, passages: fresh.filter(({ empty }) => empty === null) },
    reply: readReplyText(twist.id, reply, toKnownTexts(prompt, twist, twist.story)),
    difference,
  });
  const { id, title, role, story } = twist;
  return {
    id,
    title,
    role,
    story,
    reply,
    ...judged,
    difference,
    ...measureLength(reply),
    seconds: seconds === null ? null : Math.max(0, Math.round(seconds)),
  };
}
