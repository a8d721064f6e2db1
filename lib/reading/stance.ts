import type { Sentence, Clause } from './segment';
import type { Stance } from './types';
import { harmVerbs, operations, ourSubjects, type Cue } from './stance-cues';
import { hasClauseVerb, hasVerb, isPlainVerb } from './verbs';
import type { Occurrence } from './matcher';
import { lowerAt } from './tokens';

/** Words `from` to `to` (exclusive) of a sentence under one stance, and the cue words that put them there. */
export type Scope = { stance: Stance; from: number; to: number; cue: Occurrence; negator: boolean };

/** A cue as found in a sentence. */
export type FoundCue = { cue: Cue; at: Occurrence };

/** Sentences with these may be read as a whole question: the writer asks and does not claim. */
export function toScopes(
  sentence: Sentence,
  found: readonly FoundCue[],
  lookAlike: readonly Occurrence[],
): Scope[] {
  const scopes: Scope[] = [];
  const harms = found.filter(({ cue, at }) => cue.negator && isHarmNegated(sentence, at)).map(({ at }) => at);
  for (const { cue, at } of found) {
    if (lookAlike.some((span) => overlaps(at, span))) continue;
    // "must not forget the key": neither the "not" nor the "forget" denies the key.
    if (harms.some((harm) => at.from < harm.to + harmWords && harm.from < at.to)) continue;
    if (cue.reach === 'forward' && operations.has(lowerAt(sentence.words, at.from))) continue;
    scopes.push({
      stance: cue.stance,
      ...toReach(sentence, cue, at),
      cue: at,
      negator: cue.negator === true,
    });
  }
  const last = sentence.clauses[sentence.clauses.length - 1];
  if (sentence.isQuestion && last)
    scopes.push({
      stance: 'question',
      from: questionStart(sentence, last),
      to: last.to,
      cue: { from: -1, to: -1 },
      negator: false,
    });
  return cancelDoubles(sentence, scopes);
}

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
    if (harmVerbs.has(word.stem)) return !(negator === 'without' || negator === 'no') || offset > 0;
  }
  return false;
}

function toReach(sentence: Sentence, cue: Cue, at: Occurrence): { from: number; to: number } {
  const clause = clauseAt(sentence, at.from);
  if (cue.reach === 'phrase') return { from: at.to, to: phraseEnd(sentence, clause, at) };
  if (cue.reach === 'forward')
    return { from: at.to, to: forwardStop(sentence, at, forwardEnd(sentence, clause)) };
  if (cue.reach === 'clause')
    return { from: backToSubject(sentence, clause), to: forwardEnd(sentence, clauseAt(sentence, at.to - 1)) };
  const end = cue.stance === 'defer' ? suppositionEnd(sentence, at) : sentenceReachEnd(sentence, at);
  return { from: 0, to: end };
}

const phraseWords = 4;

/** "no alerts": a few words; "No balancer, CDN, or cache is needed": the whole list. */
function phraseEnd(sentence: Sentence, clause: Clause, at: Occurrence): number {
  const end = Math.min(clause.to, at.to + phraseWords);
  const isList = end === clause.to && !hasClauseVerb(sentence.words.slice(at.to, end));
  return isList ? forwardEnd(sentence, clause) : end;
}

export function clauseAt(sentence: Sentence, word: number): Clause {
  const clause = sentence.clauses.find((candidate) => word < candidate.to);
  return clause ?? { from: 0, to: sentence.words.length, opener: '' };
}

const stopWords = new Set(['before', 'until', 'till', 'unless', 'except']);
const auxiliaries = new Set(['is', 'are', 'was', 'were', 'gets', 'goes', 'will', 'stays', 'has']);

/** A denial ends at "before", at the next finite verb after its own, and a fronted "instead of X" at the subject. */
function forwardStop(sentence: Sentence, at: Occurrence, end: number): number {
  const isAlternative = /^(?:instead|rather|far)$/.test(lowerAt(sentence.words, at.from));
  for (let position = at.to; position < end; position += 1) {
    const word = lowerAt(sentence.words, position);
    if (stopWords.has(word)) return position;
    if (isAlternative && (word === 'i' || word === 'we')) return position;
    if (position >= at.to + 2 && (auxiliaries.has(word) || isThirdPerson(sentence, position)))
      return position;
  }
  return end;
}

/** "letters nobody can deliver end on a shelf": the main verb comes after the relative one. */
function isThirdPerson(sentence: Sentence, position: number): boolean {
  const word = sentence.words[position];
  const previous = sentence.words[position - 1];
  return (
    word?.lower.endsWith('s') === true &&
    isPlainVerb(word, undefined) &&
    previous !== undefined &&
    hasVerb([previous])
  );
}

/** "If we ever had X we might …": the supposition ends where the text comes back to today. */
function suppositionEnd(sentence: Sentence, at: Occurrence): number {
  for (const clause of sentence.clauses) {
    if (clause.from < at.to) continue;
    const first = lowerAt(sentence.words, clause.from);
    if (clause.opener === ';' || /^(?:today|now|until|till|for|but|with|here|currently|so)$/.test(first))
      return clause.from;
  }
  return sentence.words.length;
}

/** Verbless pieces after a comma go on with the list: "no cache, queue or shards". */
function forwardEnd(sentence: Sentence, clause: Clause): number {
  let end = clause.to;
  for (const next of sentence.clauses) {
    if (next.from < end) continue;
    const startsAnew = subjects.test(lowerAt(sentence.words, next.from));
    const isLastItem = /^(?:or|nor)$/.test(lowerAt(sentence.words, next.from));
    if (next.opener === ',' && isLastItem) return next.to;
    if (next.opener !== ',' || startsAnew || hasClauseVerb(sentence.words.slice(next.from, next.to))) break;
    end = next.to;
  }
  return end;
}

const subjects = /^(?:i|we|it|they|he|she|you|this|that|so|then|each|every)$/;

/** A predicate without a subject of its own belongs to the piece before it: "Autoscaling, for now, is left off". */
function backToSubject(sentence: Sentence, clause: Clause): number {
  let from = clause.from;
  for (let position = sentence.clauses.indexOf(clause) - 1; position >= 0; position -= 1) {
    const previous = sentence.clauses[position];
    const current = sentence.clauses[position + 1];
    if (!previous || !current || !/^[,:?]$/.test(current.opener)) break;
    if (hasVerb(sentence.words.slice(previous.from, previous.to))) break;
    from = previous.from;
  }
  return from;
}

function sentenceReachEnd(sentence: Sentence, at: Occurrence): number {
  for (const clause of sentence.clauses) {
    if (clause.from < at.to) continue;
    const opening = sentence.words.slice(clause.from, clause.from + 3);
    const isOurs = opening.some((word) => ourSubjects.has(word.lower));
    if (clause.opener === ';' || (isOurs && clause.opener !== 'if' && clause.opener !== 'whether'))
      return clause.from;
  }
  return sentence.words.length;
}

/** A negator inside the reach of another: both fall away behind the second one. */
function cancelDoubles(sentence: Sentence, scopes: readonly Scope[]): Scope[] {
  const negators = scopes
    .filter((scope) => scope.negator)
    .sort((a, b) => a.cue.from - b.cue.from || b.cue.to - a.cue.to);
  const cancelled = new Set<Scope>();
  const shortened = new Map<Scope, number>();
  for (let first = 0; first < negators.length; first += 1) {
    const outer = negators[first];
    if (!outer || cancelled.has(outer)) continue;
    const inner = negators.slice(first + 1).find((candidate) => isNested(sentence, outer, candidate));
    if (!inner) continue;
    cancelled.add(inner);
    for (const scope of negators) {
      // Cues that overlap the outer one say the same "not" in another way.
      if (scope === outer || overlaps(scope.cue, outer.cue)) shortened.set(scope, inner.cue.from);
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

function isNested(sentence: Sentence, outer: Scope, inner: Scope): boolean {
  if (inner.cue.from < outer.cue.to || overlaps(outer.cue, inner.cue)) return false;
  // "nobody watches and no alerts" denies twice.
  if (/^(?:and|or|nor|but)$/.test(lowerAt(sentence.words, inner.cue.from - 1))) return false;
  if (inner.cue.from >= outer.to && inner.cue.from >= outer.cue.to + 6) return false;
  return clauseAt(sentence, inner.cue.from) === clauseAt(sentence, outer.cue.from);
}
