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

/** A gain by so much, on top of nobody knows what: "20% more orders". */
export const isMereGain = (passage: Passage): boolean =>
  says(factsOf(passage), relative) && !says(factsOf(passage), level);

/** Figures that size an outcome and not the machine: shares, counts, rates, money, and numbers of what was named before. */
export const outcomeFigures = (passage: Passage): number =>
  countKinds(factFiguresOf(passage), 'share', 'count', 'rate', 'money', 'bare');
