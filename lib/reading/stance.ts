import type { Sentence, Clause } from './segment';
import type { Stance } from './types';
import { harmVerbs, operands, operations, type Cue } from './stance-cues';
import { clauseAt, isCondition, toReach } from './stance-reach';
import type { Occurrence } from './matcher';
import { said } from './span';
import { toStem } from './stem';
import { lowerAt } from './tokens';
import { hasVerb } from './verbs';

/** Words `from` to `to` (exclusive) of a sentence under one stance, and the cue words that put them there. */
export type Scope = {
  stance: Stance;
  from: number;
  to: number;
  cue: Occurrence;
  /** The cue's own words, without what stands between them: "leave the queue out". */
  words: ReadonlySet<number>;
  negator: boolean;
  source: Cue | null;
};

/** A cue as found in a sentence. */
export type FoundCue = { cue: Cue; at: Occurrence; words: ReadonlySet<number> };

/** Which stances lie over which words of a sentence. */
export function toScopes(
  sentence: Sentence,
  found: readonly FoundCue[],
  lookAlike: readonly Occurrence[],
): Scope[] {
  const scopes: Scope[] = [];
  const harms = found.filter(({ cue, at }) => cue.negator && isHarmNegated(sentence, at)).map(({ at }) => at);
  for (const { cue, at, words } of found) {
    if (lookAlike.some((span) => overlaps(at, span))) continue;
    // "must not forget the key": neither the "not" nor the "forget" denies the key.
    if (harms.some((harm) => at.from < harm.to + harmWords && harm.from < at.to)) continue;
    if (cue.reach === 'forward' && isOperation(sentence, at)) continue;
    if (cue.reach === 'clause' && isDoneToWork(sentence, at)) continue;
    if (cue.negator && isNoDenial(sentence, at)) continue;
    scopes.push({
      stance: cue.stance,
      ...toReach(sentence, cue, at),
      cue: at,
      words,
      negator: cue.negator === true,
      source: cue,
    });
  }
  scopes.push(...comparisons(sentence), ...hypotheticals(sentence, found));
  const last = sentence.clauses[sentence.clauses.length - 1];
  if (sentence.isQuestion && last && !presupposes.test(said(sentence)))
    scopes.push({
      stance: 'question',
      from: questionStart(sentence, last),
      to: last.to,
      cue: { from: -1, to: -1 },
      words: new Set(),
      negator: false,
      source: null,
    });
  return cancelDoubles(sentence, scopes);
}

/** "drops repeats", "we reject calls above the limit": what the system does to its work refuses no idea. */
function isOperation(sentence: Sentence, at: Occurrence): boolean {
  if (operations.has(lowerAt(sentence.words, at.from))) return true;
  const verb = sentence.words[at.from];
  if (!verb || at.to - at.from !== 1 || !operationStems.has(verb.stem)) return false;
  const objects = sentence.words.slice(at.to, at.to + 3);
  return objects.some((word) => operands.has(word.lower));
}

/** "duplicates are dropped", "people on the list are taken out": what happens to work is no verdict on a design. */
function isDoneToWork(sentence: Sentence, at: Occurrence): boolean {
  const verb = sentence.words[at.to - 1];
  const isPassive = verb !== undefined && (operationStems.has(verb.stem) || verb.lower === 'out');
  if (!isPassive || !/^(?:is|are|was|were|be|been|gets?)$/.test(lowerAt(sentence.words, at.from)))
    return false;
  const { from } = clauseAt(sentence, at.from);
  return sentence.words.slice(from, Math.min(from + 4, at.from)).some((word) => operands.has(word.lower));
}

const operationStems = new Set([...operations].map((word) => toStem(word)));

/** A negative word that denies nothing: in a condition, before an exception, or about a loss that would be. */
const isNoDenial = (sentence: Sentence, at: Occurrence): boolean =>
  isCondition(sentence, at.from) || isIndispensable(sentence, at) || hasException(sentence, at);

/** "not on refusals, only on timeouts": it is done, and where is said. */
function hasException(sentence: Sentence, at: Occurrence): boolean {
  if (!/^(?:not|never)$/.test(lowerAt(sentence.words, at.from))) return false;
  const { to } = clauseAt(sentence, at.to - 1);
  return / only (?:on|for|when|if|after|in|at|to|with|from|during|between) /.test(said(sentence, to, to + 3));
}

/** "Polling over sockets keeps it simple": what stands after the "over" was not chosen. */
function comparisons(sentence: Sentence): Scope[] {
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

/** "A breaker would be right here": what would be is not. A passive ("jobs would be kept") tells the design. */
function hypotheticals(sentence: Sentence, found: readonly FoundCue[]): Scope[] {
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

/** "Why a queue?" asks for the reason of what is there. */
const presupposes =
  /^ (?:so |and |but )?why (?!not |should |would |could |bother |then not |no |do we need |ever )/;

/** A semicolon parts what is said from what is asked. A colon may not: "A cache: is it needed?" asks as a whole. */
function questionStart(sentence: Sentence, last: Clause): number {
  const opener = sentence.clauses.find(
    ({ opener: mark, from }) => mark === ';' || (mark === ':' && from < last.from),
  );
  return opener?.from ?? 0;
}

const harmWords = 3;

/** "cannot block the queue": what is denied is the harm, and the queue stands. */
function isHarmNegated(sentence: Sentence, at: Occurrence): boolean {
  const negator = lowerAt(sentence.words, at.from);
  if (at.to - at.from !== 1 || !/^(?:not|never|no|without|hardly|nothing|nobody)$/.test(negator))
    return false;
  for (let offset = 0; offset < harmWords; offset += 1) {
    const word = sentence.words[at.to + offset];
    if (!word) return false;
    // "nothing gets cached" denies the caching.
    if (negator === 'nothing' && word.stem === 'get') return false;
    if (harmVerbs.has(word.stem)) return !(negator === 'without' || negator === 'no') || offset > 0;
  }
  return false;
}

const wellOff =
  / (?:fine|ok|okay|enough|simpler|cheaper|faster|easier|good|well|manage|save|gain|survive|live|happily|happy) /;

/** "Without X we would lose orders": the loss that would be tells that X is there. */
function isIndispensable(sentence: Sentence, at: Occurrence): boolean {
  if (lowerAt(sentence.words, at.from) !== 'without') return false;
  const clause = clauseAt(sentence, at.from);
  if (at.from > clause.from + 1) return false;
  const rest = said(sentence, at.to, sentence.words.length);
  return / (?:would|could|might|cannot|can not|d) /.test(rest) && !wellOff.test(rest);
}

/** A negator inside the reach of another: both fall away behind the second one. */
function cancelDoubles(sentence: Sentence, scopes: readonly Scope[]): Scope[] {
  const negators = scopes
    .filter((scope) => scope.negator)
    .sort((a, b) => a.cue.from - b.cue.from || b.cue.to - a.cue.to);
  const cancelled = new Set<Scope>();
  for (const negator of negators) {
    for (const scope of negators) {
      if (isTurnedBy(scope, negator)) cancelled.add(scope).add(negator);
    }
  }
  const shortened = new Map<Scope, number>();
  for (let first = 0; first < negators.length; first += 1) {
    const outer = negators[first];
    if (!outer || cancelled.has(outer)) continue;
    const inner = negators
      .slice(first + 1)
      .find((candidate) => !cancelled.has(candidate) && isNested(sentence, outer, candidate));
    if (!inner) continue;
    cancelled.add(inner);
    // "Skipping X would be a mistake", "X is not a luxury": the verdict turns all of it.
    if (isVerdictOn(sentence, outer, inner)) {
      cancelled.add(outer);
      for (const scope of scopes) if (overlaps(scope.cue, inner.cue)) cancelled.add(scope);
    }
    for (const scope of negators) {
      // Cues that overlap the outer one say the same "not" in another way.
      if (scope === outer || overlaps(scope.cue, outer.cue)) {
        shortened.set(scope, inner.cue.from);
        if (cancelled.has(outer)) cancelled.add(scope);
      }
      if (overlaps(scope.cue, inner.cue) && scope !== outer) cancelled.add(scope);
    }
  }
  return scopes
    .filter((scope) => !cancelled.has(scope))
    .map((scope) => {
      const to = shortened.get(scope);
      return to === undefined ? scope : { ...scope, to: Math.min(scope.to, to) };
    });
}

const overlaps = (a: Occurrence, b: Occurrence): boolean => a.from < b.to && b.from < a.to;

/** "Skipping X would be a mistake": the verdict falls on the refusal that is its subject. */
function isVerdictOn(sentence: Sentence, outer: Scope, inner: Scope): boolean {
  return inner.source?.verdict === true && clauseAt(sentence, outer.cue.from).from >= outer.cue.from - 1;
}

/** "X is not a luxury": a "not" within the phrase that it turns. */
const isTurnedBy = (scope: Scope, negator: Scope): boolean =>
  scope.cue.from < negator.cue.from && negator.cue.to < scope.cue.to && !scope.words.has(negator.cue.from);

function isNested(sentence: Sentence, outer: Scope, inner: Scope): boolean {
  if (inner.cue.from < outer.cue.to || overlaps(outer.cue, inner.cue)) return false;
  // "nobody watches and no alerts" denies twice.
  if (/^(?:and|or|nor|but)$/.test(lowerAt(sentence.words, inner.cue.from - 1))) return false;
  if (lowerAt(sentence.words, inner.cue.from) === 'nor') return false;
  if (inner.cue.from >= outer.to && inner.cue.from >= outer.cue.to + 6 && inner.source?.verdict !== true)
    return false;
  if (outer.source?.reach === 'rest') return true;
  return clauseAt(sentence, inner.cue.from) === clauseAt(sentence, outer.cue.from);
}
