import type { Answer } from '../../engine/answer';
import { combine } from '../../engine/criteria';
import { withoutRepeats } from '../../engine/said';
import { fillWords } from '../../engine/words';
import { findInterviewCheck } from '../find-check';
import type { InterviewEvidence, ReplyVerdict } from '../interview-reading';
import { type ReplyText, toReplyPlaces } from '../reply/reply-text';
import type { Touch, Twist } from '../schema';

/** A touch judged. `points` are more finely graded than the verdict. */
export type JudgedTouch = ReplyVerdict & {
  weight: number;
  points: number;
  /** Met by what was changed or said after the twist, and not by what stood there anyway. */
  isNew: boolean;
};

export type TwistMatter = Readonly<{
  twist: Twist;
  before: Answer;
  after: Answer;
  /** The later answer with only what was added to its words. */
  added: Answer;
  reply: ReplyText;
}>;

type Combined = ReturnType<typeof combine>;

export const judgeTouches = (matter: TwistMatter): JudgedTouch[] =>
  matter.twist.touches.map((touch) => judgeTouch(touch, matter));

function judgeTouch(touch: Touch, { before, after, added, reply }: TwistMatter): JudgedTouch {
  const holds = combine(touch.holds, after, findInterviewCheck);
  const held = combine(touch.holds, before, findInterviewCheck);
  const told = touch.said ? combine(touch.said, reply.asStep(touch.dimension), findInterviewCheck) : null;
  const written = touch.said ? combine(touch.said, added, findInterviewCheck) : null;
  const isNewlyHeld = isMet(holds) && !isMet(held);
  const isSaid = isMet(told) || isMet(written);
  const { verdict, points } = weighTouch({ isNewlyHeld, isSaid, holds, told, written });
  const evidence: InterviewEvidence[] = [
    ...(isNewlyHeld || isMet(holds) ? holds.evidence.slice(0, 3) : []),
    ...(written?.evidence ?? []),
    ...toReplyPlaces(reply.question, told?.evidence ?? []),
  ];
  const data = isMet(written) ? written?.data : isMet(told) ? told?.data : holds.data;
  return {
    id: touch.id,
    title: touch.title,
    weight: touch.weight,
    points,
    isNew: isNewlyHeld || isSaid,
    verdict,
    evidence: verdict === 'missed' ? [] : withoutRepeats(evidence),
    advice: fillWords(touch.words[verdict], verdict === 'missed' ? {} : (data ?? {})),
  };
}

const isMet = (combined: Combined | null): boolean => combined?.verdict === 'met';
const isPartly = (combined: Combined | null): boolean => combined?.verdict === 'partly';

type Signs = {
  isNewlyHeld: boolean;
  isSaid: boolean;
  holds: Combined;
  told: Combined | null;
  written: Combined | null;
};

/** What stood there anyway and is not spoken of was left as it is: no harm, and no reaction either. */
const stoodThere = 0.15;

function weighTouch({ isNewlyHeld, isSaid, holds, told, written }: Signs): {
  verdict: 'met' | 'partly' | 'missed';
  points: number;
} {
  if (isNewlyHeld || isSaid) return { verdict: 'met', points: 1 };
  const isHalfSaid = isPartly(told) || isPartly(written);
  if (isMet(holds))
    return isHalfSaid ? { verdict: 'met', points: 0.8 } : { verdict: 'partly', points: stoodThere };
  if (isHalfSaid) return { verdict: 'partly', points: 0.4 };
  return { verdict: 'missed', points: 0 };
}
