import { countFigures } from '../../language/figures';
import { findHarm } from '../../engine/harm/find-harm';
import type { Passage } from '../../engine/passages';
import type { Judged } from './judge-reply';
import { countReplyWords } from './length';
import type { ReplyText } from './reply-text';
import {
  isConditional,
  isDated,
  isDeed,
  isImpact,
  isPriced,
  isReasoned,
  isRefusal,
  isShrug,
  isStance,
} from './signals';

const share = { met: 1, partly: 0.4, missed: 0, cannotTell: 0, notApplicable: 0 } as const;

/** Points for what a reply holds, whatever was asked. */
export function substanceOf(passages: readonly Passage[]): Record<string, number> {
  const own = passages.filter((passage) => !isShrug(passage) && !isRefusal(passage));
  const count = (holds: (passage: Passage) => boolean): number => own.filter(holds).length;
  const figures = own.reduce((sum, { text }) => sum + countFigures(text), 0);
  return {
    deeds: Math.min(2, count(isDeed)) * 0.4,
    figures: Math.min(3, figures) * 0.3,
    impact: Math.min(2, count(isImpact)) * 0.3,
    price: Math.min(1, count(isPriced)) * 0.35,
    reason: Math.min(1, count(isReasoned)) * 0.3,
    turn: Math.min(2, count(isConditional)) * 0.25,
    stance: Math.min(1, count(isStance)) * 0.25,
  };
}

/** From this much on, nothing is missing: nobody says everything in a minute and a half. */
const fullSubstance = 3.1;
const fullFit = 0.8;
/** Something was said, and nothing of it can be built on. */
const least = 0.6;

/** 0 to 4. What a reply holds and what this question is after count about alike. */
export function toLevel(text: ReplyText, judged: readonly Judged[]): number {
  if (text.passages.length === 0) return 0;
  const substance = Object.values(substanceOf(text.passages)).reduce((sum, each) => sum + each, 0);
  const counted = judged.filter(({ verdict }) => verdict !== 'notApplicable');
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const fit =
    counted.reduce((sum, { weight, verdict }) => sum + weight * share[verdict], 0) / Math.max(1, total);
  const earned = 2.1 * Math.min(1, substance / fullSubstance) + 1.9 * Math.min(1, fit / fullFit);
  const promised = promiseOf(text, judged);
  const level = Math.min(Math.max(earned, promised, least), ceilingOf(text, judged), briefCeiling(text));
  return Math.round(level * 100) / 100;
}

/** Where putting off is a strong reply: with its reason and its day, tied to the goal and with what is needed meanwhile. */
function promiseOf({ passages }: ReplyText, judged: readonly Judged[]): number {
  if (!judged.some(({ id, verdict }) => id === 'defers-with-a-date' && verdict === 'met')) return 0;
  const others = judged.filter(
    ({ id, verdict }) => id !== 'not-drowning' && id !== 'defers-with-a-date' && verdict === 'met',
  );
  const isTied = passages.some(isImpact);
  return 2.6 + (isTied ? 0.5 : 0) + Math.min(3, others.length) * 0.3;
}

/** A sentence or two can be all it takes, if it holds a figure and what it means for somebody. */
const brief = 25;

const briefCeiling = ({ passages }: ReplyText): number =>
  passages.reduce((sum, { text }) => sum + countReplyWords(text), 0) >= brief ||
  (passages.some(({ text }) => countFigures(text) > 0) && passages.some(isImpact))
    ? 4
    : 2.4;

function ceilingOf({ passages }: ReplyText, judged: readonly Judged[]): number {
  const verdictOf = (id: string): string | undefined => judged.find((each) => each.id === id)?.verdict;
  const refused = passages.filter(isRefusal).length;
  const kept = passages.filter((passage) => !isRefusal(passage) && !isShrug(passage)).length;
  const isPromised = passages.some(isDated);
  const drowning = judged.find(({ id }) => id === 'not-drowning');
  return Math.min(
    refused > 0 && !isPromised ? (kept > refused ? 2.4 : kept > 0 ? 1.2 : 0.4) : 4,
    kept === 0 ? 1 : 4,
    drowning?.verdict === 'missed' ? 1.4 : drowning?.verdict === 'partly' ? 2.4 : 4,
    verdictOf('answers-the-question') === 'missed' ? 1.4 : 4,
    findHarm(passages).length > 0 ? 1.4 : 4,
  );
}
