import type { Scope } from './cue';
import type { Occurrence } from './matcher';
import type { Sentence } from './segment';
import { clauseAt } from './stance-reach';
import { lowerAt } from './tokens';

const isRelative = (sentence: Sentence, { cue }: Scope): boolean =>
  /^(?:nobody|noone|one)$/.test(lowerAt(sentence.words, cue.to - 1)) &&
  /^(?:who|that|with)$/.test(lowerAt(sentence.words, cue.to));

/** A negator inside the reach of another: both fall away behind the second one. */
export function cancelDoubles(sentence: Sentence, scopes: readonly Scope[]): Scope[] {
  const negators = scopes
    .filter((scope) => scope.negator)
    .sort((a, b) => a.cue.from - b.cue.from || b.cue.to - a.cue.to);
  const cancelled = new Set<Scope>();
  for (const negator of negators) {
    for (const scope of negators) {
      if (!isTurnedBy(scope, negator)) continue;
      // "What we do not drop": the "drop" is within what was turned.
      for (const inner of negators) if (isPartOf(inner.cue, scope.cue)) cancelled.add(inner);
    }
  }
  for (const negator of negators) {
    for (const scope of scopes) if (isUndelayed(sentence, scope, negator)) cancelled.add(scope).add(negator);
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

const isPartOf = (inner: Occurrence, outer: Occurrence): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const overlaps = (a: Occurrence, b: Occurrence): boolean => a.from < b.to && b.from < a.to;

/** "Skipping X would be a mistake": the verdict falls on the refusal that is its subject. */
function isVerdictOn(sentence: Sentence, outer: Scope, inner: Scope): boolean {
  return inner.source?.verdict === true && clauseAt(sentence, outer.cue.from).from >= outer.cue.from - 1;
}

/** "X is not a luxury": a "not" within the phrase that it turns. */
const isTurnedBy = (scope: Scope, negator: Scope): boolean =>
  scope.cue.from < negator.cue.from && negator.cue.to < scope.cue.to && !scope.words.has(negator.cue.from);

/** "We do not postpone X", "not something for later": a delay denied is no delay. */
function isUndelayed(sentence: Sentence, scope: Scope, negator: Scope): boolean {
  if (scope.stance !== 'defer' || !/^(?:not|never|no)$/.test(lowerAt(sentence.words, negator.cue.from)))
    return false;
  const gap = scope.cue.from - negator.cue.to;
  return gap >= 0 && gap <= 1 && delays.test(lowerAt(sentence.words, scope.cue.from));
}

const delays =
  /^(?:postpon|defer|delay|park|shelv|wait|hold|later|something|topic|thing|idea|matter|question|leave|push|put|for)/;

function isNested(sentence: Sentence, outer: Scope, inner: Scope): boolean {
  if (inner.cue.from < outer.cue.to || overlaps(outer.cue, inner.cue)) return false;
  // "Nobody who has seen our peak would leave out X": the verb comes after the relative one.
  if (
    isRelative(sentence, outer) &&
    clauseAt(sentence, inner.cue.from) === clauseAt(sentence, outer.cue.from)
  )
    return true;
  // "nobody watches and no alerts" denies twice.
  if (/^(?:and|or|nor|but)$/.test(lowerAt(sentence.words, inner.cue.from - 1))) return false;
  if (lowerAt(sentence.words, inner.cue.from) === 'nor') return false;
  if (inner.cue.from >= outer.to && inner.cue.from >= outer.cue.to + 6 && inner.source?.verdict !== true)
    return false;
  if (outer.source?.reach === 'rest') return true;
  return clauseAt(sentence, inner.cue.from) === clauseAt(sentence, outer.cue.from);
}
