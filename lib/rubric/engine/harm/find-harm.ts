import type { StepId } from '@/lib/steps/schema';
import { byPassage } from '../by-passage';
import type { Passage } from '../passages';
import type { HarmIdea, Saying } from './idea';
import { accessIdeas } from './ideas/access';
import { bargainIdeas } from './ideas/bargain';
import { consentIdeas } from './ideas/consent';
import { dataLossIdeas } from './ideas/data-loss';
import { exposureIdeas } from './ideas/exposure';
import { floodingIdeas } from './ideas/flooding';
import { launchIdeas } from './ideas/launch';
import { misuseIdeas } from './ideas/misuse';
import { moneyIdeas } from './ideas/money';
import { refusalIdeas } from './ideas/refusals';
import { runningIdeas } from './ideas/running';
import { secretIdeas } from './ideas/secrets';
import { sendingIdeas } from './ideas/sending';
import { unattendedIdeas } from './ideas/unattended';
import { unfairIdeas } from './ideas/unfair';

export const harmIdeas: readonly HarmIdea[] = [
  ...secretIdeas,
  ...moneyIdeas,
  ...consentIdeas,
  ...refusalIdeas,
  ...sendingIdeas,
  ...floodingIdeas,
  ...accessIdeas,
  ...exposureIdeas,
  ...misuseIdeas,
  ...dataLossIdeas,
  ...runningIdeas,
  ...unattendedIdeas,
  ...launchIdeas,
  ...bargainIdeas,
  ...unfairIdeas,
];

export type Harm = {
  idea: HarmIdea;
  /** The first sentence that says it. */
  passage: Passage;
  /** Every step in which it is said. */
  steps: readonly StepId[];
};

/** Sentences that would do damage if built, one per idea. */
export function findHarm(passages: readonly Passage[]): Harm[] {
  return harmIdeas.flatMap((idea) => {
    const saying = passages.filter((passage) => passage.empty === null && ideasIn(passage).includes(idea));
    const [passage] = saying;
    return passage ? [{ idea, passage, steps: saying.map(({ step }) => step) }] : [];
  });
}

const ideasIn = byPassage((passage): readonly HarmIdea[] =>
  harmIdeas.filter(({ sayings }) => sayings.some((each) => isSaid(each, passage))),
);

function isSaid(saying: Saying, { text, adopted }: Passage): boolean {
  const { about = [], does = [], takesAway = [], leavesOut = [], unless = [] } = saying;
  if (!about.every((expression) => expression.test(text))) return false;
  if (!does.every((expression) => standsIn(expression, adopted, nothingDoes))) return false;
  if (!takesAway.every((expression) => standsIn(expression, text, denied))) return false;
  if (leavesOut.length > 0 && !leavesOut.some((expression) => standsIn(expression, text, null))) return false;
  return !unless.some((expression) => expression.test(text));
}

/** Whether something is claimed, and not imagined, warned of, or denied twice. */
function standsIn(expression: RegExp, text: string, unless: RegExp | null): boolean {
  const match = expression.exec(text);
  if (!match) return false;
  const clause = clauseAround(text, match.index, match.index + match[0].length).replace(doNotDisturb, '');
  return !imagined.test(clause) && !(unless?.test(clause) ?? false);
}

const border = /[,;:()—–]|\s(?:because|since|as|so|while|but|although|which)\s/g;

function clauseAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(border)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return text.slice(from, to);
}

const imagined =
  /\b(?:would|could|might|reckless|dangerous|unacceptable|unthinkable|a mistake|a breach|instead of|rather than|must not|must never|(?:no|not|never|nothing|nobody|cannot)\b[^,]*\bwithout)\b/i;

/** "No card data touches our logs", "a car is never promised to two": what is denied in so many words, however it was read. */
const nothingDoes =
  /^\s*(?:no|none of|neither|nothing|nobody)\b|\b(?:is|are|be|must|may|can|we|i|it|they) never\b/i;

/** A name with a "not" in it denies nothing. */
const doNotDisturb = /\bdo[- ]not[- ](?:disturb|contact|send|track)\b/gi;

const denied = /\b(?:no|not|never|none|nobody|nothing|cannot|avoid|refuse)\b|n['’]t\b/i;
