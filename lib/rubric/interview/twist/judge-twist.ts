import type { AttemptDocument } from '@/lib/attempt/document';
import { readAnswer } from '../../engine/answer';
import { combine } from '../../engine/criteria';
import { fillWords } from '../../engine/words';
import { findInterviewCheck } from '../find-check';
import type { Difference, InterviewEvidence, ReplyVerdict, TwistReading } from '../interview-reading';
import { toKnownTexts } from '../known-texts';
import { readReplyText } from '../reply/reply-text';
import type { InterviewPrompt, Twist } from '../schema';
import { isDifferent } from './find-difference';

type JudgeTwistInput = Readonly<{
  twist: Twist;
  before: AttemptDocument;
  after: AttemptDocument;
  reply: string;
  difference: Difference;
  prompt: InterviewPrompt;
}>;

type Judged = ReplyVerdict & { weight: number };

/** The level of a reaction to a twist, and what it rests on. */
export function judgeTwist(input: JudgeTwistInput): Pick<TwistReading, 'level' | 'verdicts' | 'stance'> {
  const { twist, after, before, reply, difference, prompt } = input;
  const said = readReplyText(twist.id, reply, toKnownTexts(prompt, twist, twist.story));
  const changed = isDifferent(difference);
  const stance = changed ? 'changed' : said.passages.length > 0 ? 'stays' : 'nothing';
  const answer = readAnswer(after, []);
  const touches = twist.touches.map((touch): Judged => {
    const holds = combine(touch.holds, answer, findInterviewCheck);
    const told = touch.said ? combine(touch.said, said.asStep(touch.dimension), findInterviewCheck) : null;
    const verdict =
      holds.verdict === 'met' && (changed || told?.verdict === 'met')
        ? 'met'
        : holds.verdict === 'met' || told?.verdict === 'met' || holds.verdict === 'partly'
          ? 'partly'
          : 'missed';
    return {
      id: touch.id,
      title: touch.title,
      weight: touch.weight,
      verdict,
      evidence: [...holds.evidence, ...(told?.evidence ?? []).flatMap((each) => toReply(twist.id, each))],
      advice: fillWords(touch.words[verdict], holds.data),
    };
  });
  const covered = twist.staysFine.some(
    (fine) =>
      combine(fine.covered, readAnswer(before, []), findInterviewCheck).verdict === 'met' &&
      combine(fine.said, said.asStep('tradeoffs'), findInterviewCheck).verdict === 'met',
  );
  const total = touches.reduce((sum, { weight }) => sum + weight, 0);
  const points = touches.reduce(
    (sum, { weight, verdict }) => sum + weight * (verdict === 'met' ? 1 : verdict === 'partly' ? 0.4 : 0),
    0,
  );
  const level = stance === 'nothing' ? 0 : covered ? 4 : (4 * points) / total;
  return {
    level: Math.round(level * 100) / 100,
    verdicts: touches.map(({ weight: _, ...verdict }) => verdict),
    stance,
  };
}

const toReply = (question: string, evidence: InterviewEvidence): InterviewEvidence[] =>
  evidence.kind === 'text' ? [{ ...evidence, kind: 'reply', question }] : [];
