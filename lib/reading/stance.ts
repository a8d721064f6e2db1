import type { Sentence, Clause } from './segment';
import type { Cue, FoundCue, Scope } from './cue';
import { fates } from './fates';
import { comparisons, departures, headings, hypotheticals } from './suppositions';
import { harmVerbs, harmVerbsOfOthers, operands, operations } from './stance-words';
import { clauseAt, isCondition, toReach } from './stance-reach';
import type { Occurrence } from './matcher';
import { said } from './span';
import { cancelDoubles, overlaps } from './double-negation';
import { toStem } from './stem';
import { lowerAt } from './tokens';

/** Which stances lie over which words of a sentence. */
export function toScopes(
  sentence: Sentence,
  found: readonly FoundCue[],
  lookAlike: readonly Occurrence[],
): Scope[] {
  if (found.length === 0 && !sentence.isQuestion && sentence.words.length < shortestVerdict) return [];
  const scopes: Scope[] = [];
  const harms = found.filter(({ cue, at }) => cue.negator && isHarmNegated(sentence, at)).map(({ at }) => at);
  for (const { cue, at, words } of found) {
    if (lookAlike.some((span) => overlaps(at, span) && !isDeniedBefore(sentence, at, span))) continue;
    // "must not forget the key": neither the "not" nor the "forget" denies the key.
    if (isCoordinated(sentence, at)) continue;
    if (cue.reach !== 'rest' && harms.some((harm) => isBesideHarm(cue, at, harm))) continue;
    if (cue.reach === 'forward' && isOperation(sentence, at)) continue;
    if ((cue.reach === 'clause' || cue.negator) && isDoneToWork(sentence, at)) continue;
    if (cue.stance === 'defer' && isEmbedded(sentence, at)) continue;
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
  scopes.push(
    ...comparisons(sentence),
    ...hypotheticals(sentence, found),
    ...departures(sentence),
    ...headings(sentence),
    ...fates(sentence),
  );
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

/** "reads the list and skips known ones", "and worked off": a verb after "and" goes on with the work; "and rejected" is a verdict. */
function isCoordinated(sentence: Sentence, at: Occurrence): boolean {
  if (lowerAt(sentence.words, at.from) !== 'and') return false;
  const last = lowerAt(sentence.words, at.to - 1);
  if (last === 'off') return !goneOff.test(lowerAt(sentence.words, at.to - 2));
  return !/(?:ed|en|wn|ut|ff|ck)$/.test(last);
}

const goneOff = /^(?:switched|turned|left|struck|voted|called|is|are|was|were|therefore|thus|now)$/;

/** "is not in the first version": the phrase is innocent, the "not" before it is none of it. */
const isDeniedBefore = (sentence: Sentence, at: Occurrence, span: Occurrence): boolean =>
  at.from < span.from && /^(?:not|never|no)$/.test(lowerAt(sentence.words, span.from - 1));

/** A denial around the harm, or any cue behind its "not"; "had we …, nobody could miss it" supposes all the same. */
const isBesideHarm = (cue: Cue, at: Occurrence, harm: Occurrence): boolean =>
  at.from < harm.to + harmWords && harm.from < at.to && (cue.stance === 'reject' || at.from >= harm.from);

/** "drops repeats", "we reject calls above the limit": what the system does to its work refuses no idea. */
function isOperation(sentence: Sentence, at: Occurrence): boolean {
  if (operations.has(lowerAt(sentence.words, at.from))) return true;
  const verb = sentence.words[at.from];
  if (!verb || at.to - at.from !== 1 || !operationStems.has(verb.stem)) return false;
  const objects = sentence.words.slice(at.to, at.to + 3);
  return objects.some((word) => operands.has(word.lower));
}

/**
 * "duplicates are dropped", "jobs that were abandoned", "an event has to wait for a worker": what happens to work is no
 * verdict on a design.
 */
function isDoneToWork(sentence: Sentence, at: Occurrence): boolean {
  const last = sentence.words[at.to - 1];
  if (!last) return false;
  const isBeing = (word: string): boolean => /^(?:is|are|was|were|be|been|gets?)$/.test(word);
  const opening = isBeing(lowerAt(sentence.words, at.from)) ? at.from : at.from - 1;
  const isRelative = /^(?:that|who|which)$/.test(lowerAt(sentence.words, opening - 1));
  if (isBeing(lowerAt(sentence.words, opening)) && isRelative) return isWork(sentence, opening - 2);
  if (last.lower === 'wait') return isWork(sentence, at.from - 1);
  if (opening !== at.from || !(operationStems.has(last.stem) || last.lower === 'out')) return false;
  const { from } = clauseAt(sentence, at.from);
  return sentence.words.slice(from, Math.min(from + 4, at.from)).some((word) => operands.has(word.lower));
}

const isWork = (sentence: Sentence, position: number): boolean =>
  workStems.has(sentence.words[position]?.stem ?? '');

/** "what he has not yet collected": the words inside tell of a thing, and put nothing off. */
function isEmbedded(sentence: Sentence, at: Occurrence): boolean {
  const { from } = clauseAt(sentence, at.from);
  return embedded.test(said(sentence, from, at.from));
}

const embedded =
  / (?:what|whatever|whoever|whichever|that|who)(?: (?:he|she|it|they|nobody|the \w+))?(?: (?:has|have|had|is|are|was|were|does|do|did|can|could))? $/;
const workStems = new Set([...operands, 'ride', 'trip', 'order', 'payment'].map((word) => toStem(word)));
const operationStems = new Set([...operations].map((word) => toStem(word)));

/** "Out: sharding": with fewer words nothing is judged. */
const shortestVerdict = 2;

/** A negative word that denies nothing: in a condition, before an exception, or about a loss that would be. */
const isNoDenial = (sentence: Sentence, at: Occurrence): boolean =>
  isCondition(sentence, at.from) || isIndispensable(sentence, at) || hasException(sentence, at);

/** "not on refusals, only on timeouts": it is done, and where is said. */
function hasException(sentence: Sentence, at: Occurrence): boolean {
  if (!/^(?:not|never)$/.test(lowerAt(sentence.words, at.from))) return false;
  const { to } = clauseAt(sentence, at.to - 1);
  return / only (?:on|for|when|if|after|in|at|to|with|from|during|between) /.test(said(sentence, to, to + 3));
}

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
  if (/^(?:who|that)$/.test(lowerAt(sentence.words, at.to))) return false;
  for (let offset = 0; offset < harmWords; offset += 1) {
    const word = sentence.words[at.to + offset];
    if (!word) return false;
    // "nothing gets cached" denies the caching.
    if (word.stem === 'get' && (negator === 'nothing' || isRound(sentence, at.to + offset + 1))) return false;
    if (harmVerbs.has(word.stem) || (harmVerbsOfOthers.has(word.stem) && !isOurs(sentence, at)))
      return !(negator === 'without' || negator === 'no') || offset > 0;
  }
  return false;
}

/** "not got round to it" */
const isRound = (sentence: Sentence, position: number): boolean =>
  /^a?round$/.test(lowerAt(sentence.words, position));

/** "We will not run a broker": whoever denies what he would do himself refuses it. */
function isOurs(sentence: Sentence, at: Occurrence): boolean {
  const { from } = clauseAt(sentence, at.from);
  const before = sentence.words.slice(from, at.from);
  return before.some((word) => word.lower === 'we' || word.lower === 'i');
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
