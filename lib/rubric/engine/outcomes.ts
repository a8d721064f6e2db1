import { phrase, says } from '../language/phrases';
import { countKinds, type Figure, figuresOf } from './figures';
import type { Passage } from './passages';

const act = phrase('@outcomeAct');
const buzz = phrase('@buzzOutcome');
const machine = phrase('@machineMeasure');
const outsiders = phrase(
  'user|customer|client|rider|driver|passenger|guest|patient|parent|pupil|student|member|donor|shop|family|household|buyer|reader',
  '@person',
);
const numbered = phrase('#');
const crowd = phrase(
  '# @people',
  '# @loadNoun',
  'more|fewer @people|@person .. bring|come|book|buy|order|call|stay|return|pay|sign|finish|ask|cancel|complain|leave|turn_up|show_up',
);

/** "It is not the case that …", "Is it that …?": nothing is claimed. */
const takenBack = /\bnot (?:the case|true)\b|\bno longer (?:true|the case)\b|^[^\"“”„«]*\?\s*$/i;

/**
 * What a passage tells of people. "A third of the baskets are abandoned" refuses nothing, though the words are those of a refusal,
 * so the text counts as written unless the whole is taken back.
 */
export const factsOf = ({ text, adopted }: Passage): string => (takenBack.test(text) ? adopted : text);

export const factFiguresOf = (passage: Passage): Figure[] => figuresOf(passage, factsOf(passage));

/** Whether it speaks only of what those see who build and run it. */
export const isBackstage = (facts: string): boolean => says(facts, machine) && !says(facts, outsiders);

/** Whether a passage speaks of something people do, or of money: an outcome in the terms of the product. */
export function hasSpecificOutcome(passage: Passage): boolean {
  const facts = factsOf(passage);
  if (factFiguresOf(passage).some(({ kind }) => kind === 'money')) return true;
  return (says(facts, act) || says(facts, crowd)) && !isBackstage(facts);
}

export const saysBuzz = (passage: Passage): boolean => says(factsOf(passage), buzz);

/** Whether all it speaks of is what any product could claim, or what only those feel who build it. */
export const isBuzzOnly = (passage: Passage): boolean =>
  (saysBuzz(passage) || says(factsOf(passage), machine)) && !hasSpecificOutcome(passage);

/** Whether it tells of those who use or pay for the thing, with a figure and without a score of mood. */
export const countsPeople = (passage: Passage): boolean =>
  says(factsOf(passage), outsiders) && says(factsOf(passage), numbered) && !saysBuzz(passage);

/** "Will not fall any more", "the target will be met": what was asked for, said as done. */
const pledged =
  /\b(?:will|shall|won['’]t|is going to|are going to)\b(?: (?:not|no longer|never|also|all|then|always|surely|certainly))* (?:be (?:met|kept|fulfilled|achieved|reached|attained|solved|resolved|fixed|gone|eliminated|removed|healed|cured|back to normal|a thing of the past)|disappear|vanish|go away)\b|\b(?:will|shall|won['’]t|is going to|are going to|does|do|can)\b(?: (?:not|no longer|never))? \w+(?: \w+){0,2} (?:any ?more|any longer|ever again)\b/i;
const fromSize =
  /\b(?:from|instead of|rather than|down to|up to|to (?:about |around |under |below )?)\s?[€$£]?\d/i;

/** A pledge names an end and neither what brings it about nor how far it goes. */
export const isPledge = ({ text }: Passage): boolean => pledged.test(text) && !fromSize.test(text);

const whole = String.raw`(?:100 ?%|a hundred per ?cent|(?:absolutely |simply )?(?:all|every ?(?:one|body|single)?|each)(?: (?:of )?(?:our|the|their|its))?(?: \w+){0,3})`;
const thrives = String.raw`(?:loves?|loved|adores?|grows?|wins?|benefits?|thrives?|profits?|is happy|are happy|is delighted|are delighted|is thrilled|are thrilled|is satisfied|are satisfied|will love|will be (?:happy|delighted|thrilled|satisfied))`;
const boasted = new RegExp(
  String.raw`\b(?:${thrives}) by ${whole}\b|\b${whole}(?: (?:who|which|that) \w+(?: \w+)?)? ${thrives}\b`,
  'i',
);

/** "Loved by all, and every company that uses it grows": nobody counted that, and nobody could. */
export const isBoast = ({ text }: Passage): boolean => boasted.test(text);

const relative = phrase(
  'by #',
  '# more|fewer|less|additional|extra|higher|lower',
  'more|fewer|additional|extra than|by #',
  'up #',
);
const level = phrase(
  'to|at|under|below|only|same|instead_of|from|than|of|today|now #',
  '# today|now|instead_of|of',
  'halve|half',
);

const share = String.raw`(?:about |around |some |roughly |up to |at least )?\d[\d.,]*\s?(?:%|per ?cent|points?)`;
const anyShare = new RegExp(share, 'gi');
const gainOf = new RegExp(
  String.raw`\b(?:by|(?:improvement|increase|uplift|growth|gain|reduction|decrease|boost|rise|drop)s?(?: in (?:\w+ )?\w+)? of) ${share}|${share} (?:more|fewer|less|higher|lower|better|additional|extra|improvement|increase|uplift|growth|reduction)\b`,
  'gi',
);

/** "30% more orders and an improvement of 20%": only gains, and nothing they start from. */
export function isGainsOnly(passage: Passage): boolean {
  const facts = factsOf(passage);
  const shares = [...facts.matchAll(anyShare)].length;
  return (
    shares > 0 &&
    [...facts.matchAll(gainOf)].length >= shares &&
    !says(facts.replace(gainOf, ' '), numbered) &&
    !/\b(?:today|now|currently|at present|half|third|quarter)\b/i.test(facts)
  );
}

/** A gain by so much, on top of nobody knows what: "20% more orders". */
export const isMereGain = (passage: Passage): boolean =>
  says(factsOf(passage), relative) && !says(factsOf(passage), level);

/** Figures that size an outcome and not the machine: shares, counts, rates, money, and numbers of what was named before. */
export const outcomeFigures = (passage: Passage): number =>
  countKinds(factFiguresOf(passage), 'share', 'count', 'rate', 'money', 'bare');
