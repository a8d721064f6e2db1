import type { Evidence } from '../evaluation';
import type { Answer } from './answer';
import type { JudgedDimension } from './dimension';
import type { Findings } from './findings';
import type { Passage } from './passages';
import { isConflicted } from './roles';
import { withoutRepeats } from './said';

type HumanLook = { reasons: readonly string[]; evidence: readonly Evidence[] };

/** From here on an answer holds, from here on it scores well, and from there on nothing hangs on how it was read. */
const fair = 2;
const well = 2.6;
const beyondDoubt = 3.5;
/** Under so many words an answer is thin. */
export const thinWords = 230;
/** So many boxes are a drawing that carries an answer by itself. */
const manyBoxes = 8;

export const countWords = (answer: Answer): number =>
  answer.everything.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/**
 * Whether a person should check the reading: an answer that scores well though its words or its design are unusual, one that hangs
 * on few words, on a drawing of something else or on boxes that say two things, or one whose claims are hard to believe.
 */
export function findHumanLook(
  answer: Answer,
  { mismatch, harm, contradictions }: Findings,
  judged: readonly JudgedDimension[],
  overall: number,
): HumanLook | null {
  const foreign = answer.everything.filter(({ text }) => isMostlyForeign(text));
  const isUnsettled = overall >= well && overall < beyondDoubt;
  const argued = isUnsettled ? answer.passages.filter(arguesAgainstTheUsual) : [];
  const conflicted = [...answer.graph.nodes.values()].filter(isConflicted);
  const speaksAgainst = harm.length + contradictions.length > 0;
  const unsure = judged.filter(({ confidence }) => confidence === 'low').length;
  const words = countWords(answer);
  const reasons = [
    foreign.length > 0 && 'part of it is written in a script this reading does not know',
    mismatch?.isWhole === true && 'the words and the drawing tell two stories',
    mismatch?.isWhole === false && overall >= fair && 'words and drawing disagree about a part',
    harm.length >= 3 && contradictions.length === 0 && 'it makes unusual claims',
    unsure >= 4 && !speaksAgainst && 'several levels rest on a thin reading',
    argued.length > 0 && 'it argues for an unusual design',
    isUnsettled && isInPlainWords(answer) && 'it is written without the usual terms',
    overall >= fair &&
      overall < beyondDoubt &&
      isInBrokenWords(answer) &&
      'its sentences are built in an unusual way',
    overall >= 1.2 &&
      words < thinWords &&
      answer.graph.nodes.size >= manyBoxes &&
      'few words carry much of it',
    conflicted.length > 0 && 'a box is of one kind and named as another',
  ].filter((reason): reason is string => typeof reason === 'string');
  if (reasons.length === 0) return null;
  const passages = [
    ...foreign,
    ...(mismatch?.said ?? []),
    ...harm.map(({ passage }) => passage),
    ...argued,
    ...answer.passages.slice(0, 1),
  ];
  return {
    reasons,
    evidence: withoutRepeats([
      ...passages.map(({ evidence }) => evidence),
      ...conflicted.map(({ id }): Evidence => ({ kind: 'node', id })),
    ]),
  };
}

const choice =
  /\b(?:will not (?:run|use|need|have)|won['’]t (?:run|use|need|have)|over an? (?:\w+ )?(?:queue|broker|log|cache|database|service|socket)|rather than|instead of|we do not (?:run|use|need)|no need for)\b/i;
const reason = /\b(?:because|since|so that|as (?:the|it|we|our)|for the)\b|[:;]/i;

/** A usual part refused, or another taken in its place, with the reason why. */
const arguesAgainstTheUsual = ({ step, text }: Passage): boolean =>
  step === 'architecture' && choice.test(text) && reason.test(text);

const usualTerms =
  /\b(?:api|queue|cache|database|sql|token|replica|shard\w*|worker|latency|p9\d|gateway|idempoten\w+|broker|partition\w*|webhook|endpoint|index)\b/gi;

/** Under one usual term in a hundred words. */
function isInPlainWords(answer: Answer): boolean {
  const terms = answer.passages.reduce((sum, { text }) => sum + (text.match(usualTerms)?.length ?? 0), 0);
  return terms * 100 < countWords(answer);
}

/** Sentences with so few articles are those of somebody who thinks in another language. */
const fewestArticles = 0.035;

function isInBrokenWords(answer: Answer): boolean {
  const sentences = answer.passages.filter(
    ({ kind, text }) => kind === 'sentence' && /^[\p{L}\s,.'’-]{40,}/u.test(text),
  );
  const words = sentences.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const articles = words.filter((word) => word === 'a' || word === 'an' || word === 'the').length;
  return words.length >= 80 && articles < fewestArticles * words.length;
}

function isMostlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 10 && latin * 2 < letters;
}
