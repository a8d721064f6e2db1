import { findByRole } from '../../engine/roles';
import { findPath } from '@/lib/diagram/reachability';
import type { Answer } from '../../engine/answer';
import { combine } from '../../engine/criteria';
import { findHarm } from '../../engine/harm/find-harm';
import { phrase, says } from '../../language/phrases';
import { findInterviewCheck } from '../find-check';
import type { Difference, ReplyVerdict, TwistReading } from '../interview-reading';
import { toReplyEvidence, toReplyPlaces } from '../reply/reply-text';
import { isFigured, isImpact, isReasoned, isRefusal, isShrug } from '../reply/signals';
import { isDifferent } from './find-difference';
import { type JudgedTouch, judgeTouches, type TwistMatter } from './judge-touches';

type Matter = TwistMatter & Readonly<{ difference: Difference }>;

const leavesIt = phrase(
  'nothing|no|not .. change|changes|changed|need|needs|add',
  'stays|stay|stands|holds|fine|enough|works|remains as_it_is|as_drawn|the_same|unchanged',
  'already .. cover|covers|covered|there|have|has|does|do|holds|enough|handle|handles',
  'no change|changes',
);

/** The level of a reaction to a twist, and what it rests on. */
export function judgeTwist(matter: Matter): Pick<TwistReading, 'level' | 'verdicts' | 'stance'> {
  const { reply, difference } = matter;
  const stance = isDifferent(difference) ? 'changed' : reply.passages.length > 0 ? 'stays' : 'nothing';
  const touches = judgeTouches(matter);
  const justified = judgeJustified(matter);
  const reaction = judgeReaction(matter, touches, stance, justified);
  const whole = judgeWhole(matter);
  const talk = judgeTalk(matter);
  const verdicts = [reaction, ...touches.map(toVerdict), justified, whole, ...talk];
  if (stance === 'nothing') return { stance, level: 0, verdicts };
  const isJustified = stance === 'stays' && justified.verdict === 'met';
  const earned = isJustified ? 4 : weigh(touches, talk);
  const ceiling = isJustified ? 4 : ceilingOf(matter, { stance, touches, justified, whole });
  return { stance, level: Math.round(Math.min(earned, ceiling) * 100) / 100, verdicts };
}

const toVerdict = ({ weight: _w, points: _p, isNew: _n, ...verdict }: JudgedTouch): ReplyVerdict => verdict;

/** From this share of the points on, nothing is missing. */
const enough = 0.75;
const perTalk = 0.3;

function weigh(touches: readonly JudgedTouch[], talk: readonly ReplyVerdict[]): number {
  const total = touches.reduce((sum, { weight }) => sum + weight, 0);
  const points = touches.reduce((sum, { weight, points: each }) => sum + weight * each, 0);
  const extra = talk.filter(({ verdict }) => verdict === 'met').length * perTalk;
  return Math.min(4, 3.4 * Math.min(1, points / (total * enough)) + (points > 0 ? extra : 0));
}

type Signs = {
  stance: TwistReading['stance'];
  touches: readonly JudgedTouch[];
  justified: ReplyVerdict;
  whole: ReplyVerdict;
};

/** How high a reaction can go, given what speaks against it. */
function ceilingOf({ reply, added }: Matter, { stance, touches, justified, whole }: Signs): number {
  const isNew = touches.some((touch) => touch.isNew);
  const leaves = stance === 'stays' && reply.passages.some(({ text }) => says(text, leavesIt));
  const isHarmful = findHarm([...reply.passages, ...added.passages]).length > 0;
  const refuses = stance === 'stays' && reply.passages.every((each) => isRefusal(each) || isShrug(each));
  return Math.min(
    // Told, and not put into the answer.
    stance === 'stays' ? 3.2 : 4,
    isNew ? 4 : 1,
    leaves ? (justified.verdict === 'partly' ? 1.4 : 0.9) : 4,
    whole.verdict === 'missed' ? 2.4 : 4,
    isHarmful ? 1.4 : 4,
    refuses ? 0.6 : 4,
  );
}

/** "Nothing needs to change, because …": the words point at something, and it is there. */
function judgeJustified({ twist, before, reply }: Matter): ReplyVerdict {
  const head = { id: 'rightly-left-as-it-is', title: 'What is left as it is, is rightly left' };
  const isArgued = reply.passages.some((each) => isFigured(each) || isReasoned(each));
  let half: ReplyVerdict | null = null;
  for (const { covered, said } of twist.staysFine) {
    const cover = combine(covered, before, findInterviewCheck);
    const claim = combine(said, reply.asStep('tradeoffs'), findInterviewCheck);
    const evidence = [...toReplyPlaces(reply.question, claim.evidence), ...cover.evidence.slice(0, 3)];
    if (cover.verdict === 'met' && claim.verdict === 'met' && isArgued)
      return { ...head, verdict: 'met', evidence, advice: 'You point at what covers it, and it is there.' };
    if (cover.verdict === 'met' && half === null)
      half = {
        ...head,
        verdict: 'partly',
        evidence: cover.evidence.slice(0, 3),
        advice: 'The answer holds something that covers it. Point at it, with its figure.',
      };
    if (claim.verdict === 'met' && half === null)
      half = {
        ...head,
        verdict: 'missed',
        evidence: [],
        advice: 'What you point at is not in the answer. Put it there, or show the figure.',
      };
  }
  return (
    half ?? {
      ...head,
      verdict: 'notApplicable',
      evidence: [],
      advice: 'Nothing in the answer covers it as it stood.',
    }
  );
}

/** Whether what was done bears on the twist at all. */
function judgeReaction(
  { reply }: Matter,
  touches: readonly JudgedTouch[],
  stance: TwistReading['stance'],
  justified: ReplyVerdict,
): ReplyVerdict {
  const head = { id: 'meets-the-twist', title: 'Reacts to what has changed' };
  if (stance === 'nothing')
    return { ...head, verdict: 'missed', evidence: [], advice: 'Nothing was changed and nothing said.' };
  const fresh = touches.filter(({ isNew }) => isNew);
  const evidence = toReplyEvidence(reply.question, reply.passages.slice(0, 2));
  if (justified.verdict === 'met' && stance === 'stays')
    return { ...head, verdict: 'met', evidence, advice: 'You say why it holds, and it does.' };
  if (fresh.length * 2 >= touches.length)
    return {
      ...head,
      verdict: 'met',
      evidence: fresh.flatMap((each) => each.evidence).slice(0, 4),
      advice: 'What you change meets it.',
    };
  if (fresh.length > 0)
    return {
      ...head,
      verdict: 'partly',
      evidence: fresh.flatMap((each) => each.evidence).slice(0, 4),
      advice: 'Part of it is met. Look at what was left as it was.',
    };
  return {
    ...head,
    verdict: 'missed',
    evidence: [],
    advice:
      stance === 'stays'
        ? 'Say why it holds, with the part and its figure, or change it.'
        : 'What you changed has nothing to do with it.',
  };
}

/** Whether the way through is still there, and what was added is joined to it. */
function judgeWhole({ before, after, difference }: Matter): ReplyVerdict {
  const head = { id: 'leaves-nothing-broken', title: 'Leaves nothing broken behind' };
  if (before.graph.nodes.size === 0 && after.graph.nodes.size === 0)
    return { ...head, verdict: 'notApplicable', evidence: [], advice: 'There is no drawing.' };
  if (hasWay(before) && !hasWay(after))
    return {
      ...head,
      verdict: 'missed',
      evidence: [],
      advice: 'The way through was there before and is cut now. Join it again.',
    };
  const loose = difference.nodesAdded.filter(
    (each) =>
      each.kind === 'node' &&
      after.graph.nodes.has(each.id) &&
      !after.graph.incoming.has(each.id) &&
      !after.graph.outgoing.has(each.id),
  );
  if (loose.length > 0)
    return {
      ...head,
      verdict: 'partly',
      evidence: loose,
      advice: 'What you added stands alone. Draw what reaches it.',
    };
  return { ...head, verdict: 'met', evidence: [], advice: 'The way through is whole.' };
}

function hasWay({ graph }: Answer): boolean {
  const idsOf = (role: 'client' | 'external' | 'worker' | 'database'): string[] =>
    findByRole(graph, role).map(({ id }) => id);
  return (['external', 'worker', 'database'] as const).some(
    (role) => findPath(graph, { from: idsOf('client'), to: idsOf(role) }) !== null,
  );
}

function judgeTalk({ reply, added }: Matter): ReplyVerdict[] {
  const spoken = [...reply.passages, ...added.passages].filter((each) => !isShrug(each));
  const one = (
    id: string,
    title: string,
    holds: typeof isFigured,
    met: string,
    missed: string,
  ): ReplyVerdict => {
    const own = reply.passages.filter((each) => holds(each) && !isShrug(each));
    const found = spoken.filter(holds);
    return found.length > 0
      ? {
          id,
          title,
          verdict: 'met',
          evidence: [
            ...toReplyEvidence(reply.question, own),
            ...added.passages
              .filter((each) => found.includes(each))
              .slice(0, 2)
              .map(({ evidence }) => evidence),
          ],
          advice: met,
        }
      : { id, title, verdict: 'missed', evidence: [], advice: missed };
  };
  return [
    one(
      'ties-to-impact',
      'Ties back to the customer or the goal',
      isImpact,
      'You say who feels it.',
      'Say who feels the change, and how.',
    ),
    one(
      'quantified',
      'Gives a figure',
      isFigured,
      'A figure carries it.',
      'One figure would make it checkable.',
    ),
  ];
}
