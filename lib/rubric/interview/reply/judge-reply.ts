import { combine } from '../../engine/criteria';
import type { Passage } from '../../engine/passages';
import { fillWords } from '../../engine/words';
import type { Verdict } from '../../evaluation';
import type { FullProbe } from '../fill-probe';
import { findInterviewCheck } from '../find-check';
import type { ReplyReading, ReplyVerdict } from '../interview-reading';
import type { ReplyDemand } from '../schema';
import { type ReplyText, toReplyEvidence, toReplyPlaces } from './reply-text';
import {
  isCode,
  isDated,
  isDeed,
  isFigured,
  isImpact,
  isPostponed,
  isPriced,
  isPriority,
  isReasoned,
  isRefusal,
  isShrug,
} from './signals';

export type Judged = ReplyVerdict & { weight: number };

type JudgeReplyInput = Readonly<{ probe: FullProbe; length: ReplyReading['length']; isOnTopic: boolean }>;

/** What a reply does and leaves undone, one verdict each. */
export function judgeReply(text: ReplyText, { probe, length, isOnTopic }: JudgeReplyInput): Judged[] {
  const expected = judgeExpectations(text, probe);
  return [
    judgeAnswer(text, expected, isOnTopic),
    ...expected,
    ...(probe.demands ?? ['impact', 'figure']).map((demand) => judgeDemand(text, demand)),
    ...(probe.deferrable === true ? [judgeDeferral(text)] : []),
    judgeDrowning(text, length),
  ];
}

type Head = { id: string; title: string; weight: number };

const say = (
  text: ReplyText,
  head: Head,
  verdict: Verdict,
  passages: readonly Passage[],
  advice: string,
): Judged => ({
  ...head,
  verdict,
  evidence: toReplyEvidence(text.question, passages),
  advice,
});

function judgeExpectations(text: ReplyText, { expects = [], dimension }: FullProbe): Judged[] {
  const earning = new Set(text.passages.map(({ text: quote }) => quote));
  return expects.map(({ id, title, weight, requires, words }) => {
    const { verdict, evidence, data } = combine(requires, text.asStep(dimension), findInterviewCheck);
    const places = toReplyPlaces(text.question, evidence).filter(({ quote }) => earning.has(quote));
    const outcome = verdict === 'cannotTell' || places.length === 0 ? 'missed' : verdict;
    return {
      id,
      title,
      weight,
      verdict: outcome,
      evidence: outcome === 'missed' ? [] : places,
      advice: fillWords(words[outcome], outcome === 'missed' ? {} : data),
    };
  });
}

/** Answered is what says something of its own: a deed, a figure or a reason, and no shrug. */
function judgeAnswer(text: ReplyText, expected: readonly Judged[], isOnTopic: boolean): Judged {
  const head = { id: 'answers-the-question', title: 'Answers the question', weight: 2 };
  const own = text.passages.filter((passage) => !isRefusal(passage) && !isShrug(passage));
  const solid = own.filter((passage) => isDeed(passage) || isFigured(passage) || isReasoned(passage));
  const met = expected.filter(({ verdict }) => verdict === 'met').length;
  const isExpected = expected.length === 0 || met > 0;
  if (!isOnTopic && met * 2 < Math.max(1, expected.length))
    return say(text, head, 'missed', [], 'This answers another question. Take up the one that was asked.');
  if (isExpected && solid.length > 0) return say(text, head, 'met', solid, 'You answer what was asked.');
  if (own.length > 0)
    return say(
      text,
      head,
      'partly',
      own,
      'You come near it. Say outright what happens, or what you would do.',
    );
  return say(text, head, 'missed', [], 'The question itself stays open.');
}

type Demand = {
  id: string;
  title: string;
  holds: (passage: Passage) => boolean;
  met: string;
  missed: string;
};

const demands: Record<ReplyDemand, Demand> = {
  impact: {
    id: 'ties-to-impact',
    title: 'Ties back to the customer or the goal',
    holds: isImpact,
    met: 'You say what it means for people or for the goal.',
    missed: 'Say what the customer sees, does or loses by it.',
  },
  figure: {
    id: 'quantified',
    title: 'Gives a figure',
    holds: isFigured,
    met: 'A figure carries it.',
    missed: 'One figure would make it checkable.',
  },
  priority: {
    id: 'prioritises',
    title: 'Puts first things first',
    holds: isPriority,
    met: 'You say what comes first, or what does not.',
    missed: 'Say what comes first and what waits.',
  },
  price: {
    id: 'names-the-price',
    title: 'Names what it costs',
    holds: isPriced,
    met: 'You say what it costs.',
    missed: 'Say what you give up for it.',
  },
};

function judgeDemand(text: ReplyText, demand: ReplyDemand): Judged {
  const { id, title, holds, met, missed } = demands[demand];
  const found = text.passages.filter((passage) => holds(passage) && !isShrug(passage));
  const head = { id, title, weight: 1 };
  return found.length > 0 ? say(text, head, 'met', found, met) : say(text, head, 'missed', [], missed);
}

/** Settled later, for a reason, on a day with a name. */
function judgeDeferral(text: ReplyText): Judged {
  const head = { id: 'defers-with-a-date', title: 'Puts off with a reason and a day', weight: 1.5 };
  const off = text.passages.filter((passage) => isPostponed(passage));
  if (off.length === 0) return say(text, head, 'notApplicable', [], 'You answer at once, which is as good.');
  const dated = text.passages.filter(isDated);
  const isFull =
    dated.length > 0 && text.passages.some((passage) => isReasoned(passage) || isPriority(passage));
  return say(
    text,
    head,
    isFull ? 'met' : 'partly',
    [...new Set([...off, ...dated])],
    isFull
      ? 'You name when, and what it waits for.'
      : 'Name the day you come back to it, and what decides it.',
  );
}

function judgeDrowning(text: ReplyText, length: ReplyReading['length']): Judged {
  const head = { id: 'not-drowning', title: 'Stays with what was asked', weight: 0 };
  if (length === 'none') return say(text, head, 'notApplicable', [], 'There is no reply.');
  if (isCode(text.text))
    return say(text, head, 'missed', [], 'Code answers another question. Say it in a sentence.');
  if (length === 'long')
    return say(text, head, 'partly', [], 'Nobody follows for this long. Keep to about a minute and a half.');
  return say(text, head, 'met', [], 'Short enough to follow.');
}
