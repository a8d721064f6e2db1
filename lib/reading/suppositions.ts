import type { FoundCue, Scope } from './cue';
import type { Sentence } from './segment';
import { said } from './span';
import { clauseAt } from './stance-reach';
import { lowerAt } from './tokens';
import { hasClauseVerb, hasVerb } from './verbs';

/** "Polling over sockets keeps it simple": what stands after the "over" was not chosen. */
export function comparisons(sentence: Sentence): Scope[] {
  const [first] = sentence.clauses;
  const at = sentence.words.findIndex((word) => word.lower === 'over');
  if (!first || at < 1 || at > headWords || at >= first.to) return [];
  const before = sentence.words.slice(0, at);
  if (hasVerb(before) || before.some((word) => carried.test(word.lower) || word.kind === 'number')) return [];
  const verb = sentence.words.findIndex((word, position) => position > at + 1 && gains.test(word.lower));
  const hasReason = sentence.clauses.some(({ opener }) => /^(?::|because|since|as)$/.test(opener));
  if (verb < 0 && !hasReason) return [];
  const to = verb > 0 && verb < first.to ? verb : first.to;
  const cue = { from: at, to: at + 1 };
  return [{ stance: 'reject', from: at + 1, to, cue, words: new Set([at]), negator: false, source: null }];
}

const headWords = 4;
/** What travels "over" a line, or is spread "over" machines, is compared with nothing. */
const carried =
  /^(?:updates?|states?|events?|positions?|data|traffic|calls?|messages?|requests?|everything|changes|status|pushes|news|load|work|rows|users|records|streaming|pushing|sending|talking|.*ed)$/;
const gains =
  /^(?:keeps?|saves?|gives?|makes?|spares?|lets?|means|avoids?|brings?|costs?|buys?|reduces?|because|since)$/;

/** "Rejected: X", "Later: X", "Alternatives considered: X": a heading's verdict over the bare names behind it. */
export function headings(sentence: Sentence): Scope[] {
  const [head, next] = sentence.clauses;
  if (!head || !next || next.opener !== ':' || head.to > headingWords) return [];
  const isBare = next.to - next.from <= bareWords;
  if (!isBare && hasClauseVerb(sentence.words.slice(next.from, next.to))) return [];
  const title = said(sentence, 0, head.to);
  const stance = headingStances.find(([pattern]) => pattern.test(title))?.[1];
  const end = sentence.clauses.find(({ from, opener }) => from > next.from && opener === ';');
  if (!stance) return [];
  const cue = { from: 0, to: head.to };
  const to = end?.from ?? sentence.words.length;
  return [{ stance, from: next.from, to, cue, words: new Set([0]), negator: false, source: null }];
}

const headingWords = 5;
/** "sharding" has the ending of a verb and is a name. */
const bareWords = 2;
const headingStances: readonly (readonly [RegExp, 'reject' | 'defer' | 'aware'])[] = [
  [
    / (?:rejected|dropped|out|skipped|refused|cut|declined|discarded|omitted|removed|left out|left aside|ruled out|against|non goals?|excluded|turned down|not (?:built|included|taken|used|needed|doing|planned)) $/,
    'reject',
  ],
  [
    / (?:later|deferred|postponed|next (?:year|version|phase|release|quarter)|v2|version (?:two|2)|phase (?:two|2)|someday|one day|future|future work|parked|wish list|not yet) $/,
    'defer',
  ],
  [
    / (?:considered|alternatives?|other options?|maybe|perhaps|open questions?|ideas?|discussed|undecided) $/,
    'aware',
  ],
];

/** "The cache goes; the copy stays": a short clause that ends with its going, or with "is not on". */
export function departures(sentence: Sentence): Scope[] {
  return sentence.clauses.flatMap(({ from, to, opener }) => {
    const at = to - 1;
    const last = lowerAt(sentence.words, at);
    const previous = lowerAt(sentence.words, at - 1);
    const isOff = last === 'on' && previous === 'not';
    const isGoing = /^(?:goes|went)$/.test(last) && !beforeNoun.test(previous) && to - from <= departureWords;
    if (!isOff && !isGoing) return [];
    if (subordinate.test(opener) || subordinate.test(lowerAt(sentence.words, from))) return [];
    const cue = { from: at, to };
    return [{ stance: 'reject' as const, from, to, cue, words: new Set([at]), negator: false, source: null }];
  });
}

const departureWords = 6;
/** "between goes", "two goes": attempts, not a going. */
const beforeNoun =
  /^(?:between|few|more|two|three|four|five|several|of|many|after|all|the|these|which|it|work|day|time|as)$/;
const subordinate =
  /^(?:if|when|where|as|while|until|how|wherever|whoever|what|who|that|which|once|before|after|it|he|she)$/;

/** "A breaker would be right here": what would be is not. A passive ("jobs would be kept") tells the design. */
export function hypotheticals(sentence: Sentence, found: readonly FoundCue[]): Scope[] {
  return sentence.words.flatMap((word, at) => {
    if (word.lower !== 'would' || lowerAt(sentence.words, at + 1) !== 'be') return [];
    const { from } = clauseAt(sentence, at);
    const predicate = sentence.words.slice(at + 2, at + 5).find((next) => !fillers.test(next.lower));
    const isDesign =
      !predicate ||
      participle.test(predicate.lower) ||
      /\b(?:i|we|choice|answer|way)\b/.test(said(sentence, from, at));
    // "Not caching would be silly" is turned by its verdict.
    if (found.some((other) => other.cue.negator && other.at.from >= from && other.at.from < at)) return [];
    const cue = { from: at, to: at + 2 };
    const words = new Set([at, at + 1]);
    return isDesign
      ? []
      : [{ stance: 'aware' as const, from, to: at, cue, words, negator: false, source: null }];
  });
}

const fillers =
  /^(?:a|an|the|very|quite|still|just|only|also|simply|then|much|far|more|most|probably|perhaps)$/;
const participle =
  /(?:ed|en|wn|ung|ught)$|^(?:sent|kept|held|put|built|split|read|run|set|cut|stored|made|done|told|hit|lost|in|on|at|behind|by|with|under|from|for|to|up|used|served|there|our|part|enough|needed|worth)$/;
