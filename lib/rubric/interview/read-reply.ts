import type { FullProbe } from './fill-probe';
import type { ReplyReading } from './interview-reading';
import { toKnownTexts } from './known-texts';
import { judgeReply } from './reply/judge-reply';
import { measureLength } from './reply/length';
import { readReplyText } from './reply/reply-text';
import { toLevel } from './reply/to-level';
import { isAboutProbe } from './reply/topic';
import type { InterviewPrompt } from './schema';

export type ReadReplyInput = Readonly<{
  probe: FullProbe;
  /** As it was put, with its slots filled. */
  question: string;
  reply: string;
  /** At work on it; null where unknown. */
  seconds: number | null;
  prompt: InterviewPrompt;
}>;

/** Reads the reply to one question. Pure, and the same to the byte for the same arguments. */
export function readReply({ probe, question, reply, seconds, prompt }: ReadReplyInput): ReplyReading {
  const measured = measureLength(reply);
  const text = readReplyText(probe.id, reply, toKnownTexts(prompt, probe, question));
  const isOnTopic = isAboutProbe(reply, probe, prompt);
  const judged = judgeReply(text, { probe, length: measured.length, isOnTopic });
  return {
    level: toLevel(text, judged),
    verdicts: judged.map(({ weight: _, ...verdict }) => verdict),
    ...measured,
    seconds: seconds === null ? null : Math.max(0, Math.round(seconds)),
  };
}
