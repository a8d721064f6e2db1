import type { Sentence, Clause } from './segment';
import { findQuantities } from './quantities';
import { costWords } from './cost-words';
import { gainWords } from './gain-words';
import { said, spanOf, type Span } from './span';
import {
  alternative,
  bearable,
  choice,
  conditional,
  contrast,
  costLead,
  denial,
  deniesHarm,
  depends,
  mitigation,
  people,
  reasoned,
  switching,
  talk,
  versus,
} from './tradeoff-words';

export type TradeoffPart = 'choice' | 'alternative' | 'gain' | 'cost' | 'condition';
export type Tradeoff = { level: 1 | 2 | 3; parts: readonly (Span & { part: TradeoffPart })[] } & Span;

/** Level 0 when no trade-off is stated. A window of three sentences holds one trade-off. */
export function findTradeoffs(sentences: readonly Sentence[]): Tradeoff[] {
  const found: Tradeoff[] = [];
  const leading = sentences.map((sentence) => partsOf(sentence, true));
  // The first sentence follows none, and mostly there is only one.
  const following = sentences.map((sentence, at) => (at === 0 ? [] : partsOf(sentence, false)));
  sentences.forEach((first, at) => {
    const own = leading[at] ?? [];
    if (first.words.length < 2 || (own.length === 0 && !versus.test(said(first)))) return;
    const window = sentences.slice(at, at + windowSentences);
    const parts = [...own, ...following.slice(at + 1, at + windowSentences).flat()];
    const tradeoff = readWindow(first, window, withoutEarlyConditions(parts));
    if (tradeoff) found.push(tradeoff);
  });
  return found;
}

export function tradeoffLevel(tradeoffs: readonly Tradeoff[]): 0 | 1 | 2 | 3 {
  let level: 0 | 1 | 2 | 3 = 0;
  for (const tradeoff of tradeoffs) if (tradeoff.level > level) level = tradeoff.level;
  return level;
}

const windowSentences = 3;
const tension = / (?:tension|balance|conflict|trade ?off|contradiction|compromise|choice) between /;

function readWindow(
  first: Sentence,
  window: readonly Sentence[],
  parts: readonly (Span & { part: TradeoffPart })[],
): Tradeoff | null {
  const words = said(first);
  if (denial.test(words) || talk.test(words)) return null;
  const has = (part: TradeoffPart): boolean => parts.some((candidate) => candidate.part === part);
  const own = parts.filter((part) => part.start < first.end);
  if (own.length === 0 && !versus.test(words)) return null;
  const span = { start: first.start, end: parts.reduce((end, part) => Math.max(end, part.end), first.end) };
  // "There is a tension between A and B" names two sides and chooses none.
  const isBalanced =
    !tension.test(words) &&
    has('gain') &&
    has('cost') &&
    own.some((part) => part.part === 'gain' || part.part === 'cost');
  if (isBalanced && (has('choice') || isSpecific(window)) && !isTextbook(first)) {
    return { level: has('condition') ? 3 : 2, parts, ...span };
  }
  const isOneSided =
    reasoned.test(words) ||
    own.some((part) => part.part === 'gain' || part.part === 'cost') ||
    (versus.test(words) && depends.test(words));
  return isOneSided ? { level: 1, parts, ...span } : null;
}

/** What makes a cost bearable is said after the cost. */
function withoutEarlyConditions<T extends Span & { part: TradeoffPart }>(parts: readonly T[]): T[] {
  const firstCost = parts.find((part) => part.part === 'cost');
  return parts.filter(
    (part) => part.part !== 'condition' || (firstCost !== undefined && part.start >= firstCost.end),
  );
}

const noParts: (Span & { part: TradeoffPart })[] = [];

function partsOf(sentence: Sentence, isFirst: boolean): (Span & { part: TradeoffPart })[] {
  const parts: (Span & { part: TradeoffPart })[] = [];
  if (sentence.words.length < 2) return noParts;
  const whole = said(sentence);
  const add = (part: TradeoffPart, from: number, to: number) =>
    parts.push({ part, ...spanOf(sentence, from, to) });
  if (choice.test(whole)) add('choice', 0, sentence.words.length);
  if (alternative.test(whole)) add('alternative', 0, sentence.words.length);
  let previous: { clause: Clause; sides: readonly ('gain' | 'cost')[] } | null = null;
  for (const clause of sentence.clauses) {
    const words = said(sentence, clause.from, clause.to);
    let sides = halves(words).flatMap((piece) => [...sidesOf(clause, piece)]);
    if (previous && sets.test(words)) {
      if (sides.length === 0 && clause.to - clause.from >= contrastWords && previous.sides.includes('gain'))
        sides = ['cost'];
      if (sides.includes('gain') && previous.sides.length === 0)
        add('cost', previous.clause.from, previous.clause.to);
      if (sides.includes('cost') && previous.sides.length === 0 && decided.test(whole))
        add('gain', previous.clause.from, previous.clause.to);
    }
    for (const side of sides) add(side, clause.from, clause.to);
    if (isCondition(sentence, clause, words, whole, isFirst)) add('condition', clause.from, clause.to);
    previous = { clause, sides };
  }
  return parts;
}

/** A cost word that speaks of less. */
const spared =
  / keep(?:s|ing)? (?:the |our )?costs? | [\d.,]+ (?:\w+ ){1,4}less | (?:found|offered|served|reached|seen|answered|delivered|matched|paid) more often /;

/** "drop the order for higher throughput": something goes, and something better comes. */
const exchanged =
  / for (?:\w+ )?(?:higher|better|more|lower|faster|cheaper|simpler|fewer|less|speed|simplicity) /;

/** What stands against each other: where one side is known, the other is what is set against it. */
const sets = /^ (?:but|yet|though|although|while|whereas|however|on the other hand) /;
const contrastWords = 3;
/** Somebody chose: what they took has a reason, said or not. */
const decided = / (?:i|we) | instead of | rather than |^ (?:by )?\w+ing /;

/** "keeps it cheap and leaves us silent" says one thing and then another. */
const halves = (words: string): string[] =>
  words
    .replace(/ (?:now|again) and (?:then|again) /g, ' occasionally ')
    .split(/(?= (?:and|while|whereas) )/)
    .map((piece) => `${piece} `);

/** Which side a clause speaks for; after a "but" doubt goes to the cost, and "keep X and accept Y" says both. */
function sidesOf(clause: Clause, words: string): readonly ('gain' | 'cost')[] {
  const lead = costLead.exec(words);
  const set = lead?.index === 0 ? words.slice(lead[0].length - 1) : '';
  if (
    sets.test(words) &&
    gainWords.test(set) &&
    (/^ (?:no|nothing|nobody|none) /.test(set) || !costWords.test(set))
  )
    return ['gain'];
  if (lead) return gainWords.test(`${words.slice(0, lead.index)} `) ? ['gain', 'cost'] : ['cost'];
  const exchange = exchanged.exec(words);
  if (exchange && costWords.test(`${words.slice(0, exchange.index)} `)) return ['cost', 'gain'];
  const isCost = costWords.test(words.replace(spared, ' '));
  if (contrast.test(clause.opener) && isCost && !deniesHarm.test(words)) return ['cost'];
  const isGain = gainWords.test(words);
  if (isGain && isCost) return [deniesHarm.test(words) ? 'gain' : 'cost'];
  if (isGain || words.startsWith(' no ') || words.startsWith(' nothing to ')) return ['gain'];
  return isCost ? ['cost'] : [];
}

function isCondition(
  sentence: Sentence,
  clause: Clause,
  words: string,
  whole: string,
  isFirst: boolean,
): boolean {
  if (mitigation.test(words) || bearable.test(words)) return true;
  if (conditional.test(words) && (switching.test(whole) || bearable.test(whole)))
    return !isFirst || clause.from > 0 || switching.test(words);
  return (
    / (?:against|compared|promise|budget|limit|today|we are at|at most|allow|allows|of the|expected) /.test(
      words,
    ) &&
    clause.from > 0 &&
    hasFigure(sentence, clause)
  );
}

function hasFigure(sentence: Sentence, clause: Clause): boolean {
  const { start, end } = spanOf(sentence, clause.from, clause.to);
  return findQuantities(sentence).some(
    (quantity) => quantity.start >= start && quantity.end <= end && quantity.kind !== 'bare',
  );
}

function isSpecific(window: readonly Sentence[]): boolean {
  return window.some(
    (sentence) =>
      people.test(said(sentence)) || findQuantities(sentence).some((quantity) => quantity.kind !== 'bare'),
  );
}

/** "SQL is consistent whereas NoSQL scales": two slogans on two things, and nobody decides. */
function isTextbook(sentence: Sentence): boolean {
  const words = said(sentence);
  return / (?:whereas|versus|vs) /.test(words) && !/ (?:i|we|our|instead of|rather than) /.test(words);
}
