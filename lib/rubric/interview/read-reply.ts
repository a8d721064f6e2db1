import type { Verdict } from '../evaluation';
import { combine } from '../engine/criteria';
import type { Passage } from '../engine/passages';
import { fillWords } from '../engine/words';
import type { FullProbe } from './fill-probe';
import { findInterviewCheck } from './find-check';
import type { ReplyReading, ReplyVerdict } from './interview-reading';
import { toKnownTexts } from './known-texts';
import { measureLength } from './reply/length';
import { type ReplyText, readReplyText, toReplyEvidence } from './reply/reply-text';
import {
  isCode,
  isDated,
  isFigured,
  isImpact,
  isPostponed,
  isPriced,
  isPriority,
  isReasoned,
  isRefusal,
} from './reply/signals';
import type { InterviewPrompt, ReplyDemand } from './schema';

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
  const length = measureLength(reply);
  const text = readReplyText(probe.id, reply, toKnownTexts(prompt, probe, question));
  const judged = judge(text, probe, length.length);
  return {
    level: toLevel(judged, text, length.length),
    verdicts: judged.map(({ weight: _, ...verdict }) => verdict),
    ...length,
    seconds: seconds === null ? null : Math.max(0, Math.round(seconds)),
  };
}

type Judged = ReplyVerdict & { weight: number };

function judge(text: ReplyText, probe: FullProbe, length: ReplyReading['length']): Judged[] {
  const expected = judgeExpectations(text, probe);
  return [
    judgeAnswer(text, probe, expected),
    ...expected,
    ...(probe.demands ?? ['impact', 'figure']).map((demand) => judgeDemand(text, demand)),
    ...(probe.deferrable === true ? [judgeDeferral(text)] : []),
    judgeDrowning(text, length),
  ];
}

const say = (
  text: ReplyText,
  head: { id: string; title: string; weight: number },
  verdict: Verdict,
  passages: readonly Passage[],
  advice: string,
): Judged => ({ ...head, verdict, evidence: toReplyEvidence(text.question, passages), advice });

function judgeExpectations(text: ReplyText, { expects = [], dimension }: FullProbe): Judged[] {
  return expects.map(({ id, title, weight, requires, words }) => {
    const { verdict, evidence, data } = combine(requires, text.asStep(dimension), findInterviewCheck);
    const outcome = verdict === 'cannotTell' ? 'missed' : verdict;
    return {
      id,
      title,
      weight,
      verdict: outcome,
      evidence: evidence.flatMap((each) =>
        each.kind === 'text'
          ? [
              {
                kind: 'reply' as const,
                question: text.question,
                start: each.start,
                end: each.end,
                quote: each.quote,
              },
            ]
          : [],
      ),
      advice: fillWords(words[outcome], data),
    };
  });
}

function judgeAnswer(text: ReplyText, _: FullProbe, expected: readonly Judged[]): Judged {
  const head = { id: 'answers-the-question', title: 'Answers the question', weight: 3 };
  const on = text.passages;
  const solid = on.filter((passage) => isFigured(passage) || isReasoned(passage));
  const isMet =
    expected.some(({ verdict }) => verdict === 'met') || (expected.length === 0 && solid.length > 0);
  if (isMet && on.length > 0)
    return say(text, head, 'met', solid.length > 0 ? solid : on, 'You answer what was asked.');
  if (on.length > 0 || expected.some(({ verdict }) => verdict !== 'missed'))
    return say(text, head, 'partly', on, 'You touch on it. Say outright what happens, or what you would do.');
  return say(text, head, 'missed', [], 'The question itself stays open.');
}

const demands: Record<
  ReplyDemand,
  { id: string; title: string; holds: (passage: Passage) => boolean; words: [string, string] }
> = {
  impact: {
    id: 'ties-to-impact',
    title: 'Ties back to the customer or the goal',
    holds: isImpact,
    words: [
      'You say what it means for people or the goal.',
      'Say what the customer sees, does or loses by it.',
    ],
  },
  figure: {
    id: 'quantified',
    title: 'Gives a figure',
    holds: isFigured,
    words: ['A figure carries it.', 'One figure would make it checkable.'],
  },
  priority: {
    id: 'prioritises',
    title: 'Puts first things first',
    holds: isPriority,
    words: ['You say what comes first.', 'Say what comes first and what waits.'],
  },
  price: {
    id: 'names-the-price',
    title: 'Names what it costs',
    holds: isPriced,
    words: ['You say what it costs.', 'Say what you give up for it.'],
  },
};

function judgeDemand(text: ReplyText, demand: ReplyDemand): Judged {
  const { id, title, holds, words } = demands[demand];
  const found = text.passages.filter(holds);
  return say(
    text,
    { id, title, weight: 1 },
    found.length > 0 ? 'met' : 'missed',
    found,
    words[found.length > 0 ? 0 : 1],
  );
}

function judgeDeferral(text: ReplyText): Judged {
  const head = { id: 'defers-with-a-date', title: 'Puts off with a reason and a day', weight: 2 };
  const off = text.passages.filter(isPostponed);
  if (off.length === 0) return say(text, head, 'missed', [], 'Say when you would settle it, and after what.');
  const dated = text.passages.filter(isDated);
  const full = dated.length > 0 && text.passages.some(isReasoned);
  return say(
    text,
    head,
    full ? 'met' : 'partly',
    [...new Set([...off, ...dated])],
    full ? 'You name when, and what it waits for.' : 'Name the day you come back to it, and what decides it.',
  );
}

function judgeDrowning(text: ReplyText, length: ReplyReading['length']): Judged {
  const head = { id: 'not-drowning', title: 'Stays with what was asked', weight: 0 };
  if (isCode(text.text))
    return say(text, head, 'missed', [], 'Code answers another question. Say it in a sentence.');
  if (length === 'long')
    return say(text, head, 'missed', [], 'Nobody follows for this long. Keep to about a minute and a half.');
  return say(text, head, length === 'none' ? 'notApplicable' : 'met', [], 'Short enough to follow.');
}

const share = { met: 1, partly: 0.4, missed: 0, cannotTell: 0, notApplicable: 0 } as const;
/** Nobody says everything: from this share of the points on, nothing is missing. */
const enough = 0.8;

function toLevel(judged: readonly Judged[], text: ReplyText, length: ReplyReading['length']): number {
  if (length === 'none' || text.passages.length === 0 || text.isToGrader) return 0;
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  const points = judged.reduce((sum, { weight, verdict }) => sum + weight * share[verdict], 0);
  const level = Math.min(4, (4 * points) / (total * enough));
  const refuses = text.everything.some(isRefusal) && !text.passages.some(isDated);
  const drowns = judged.some(({ id, verdict }) => id === 'not-drowning' && verdict === 'missed');
  const ceiling = Math.min(refuses ? 1 : 4, drowns ? 1.4 : 4);
  return Math.round(Math.min(level, ceiling) * 100) / 100;
}
