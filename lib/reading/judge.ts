import type { ConceptMatch } from './find-concepts';
import type { Occurrence } from './matcher';
import type { Scope } from './cue';
import type { Stance } from './types';

/** Strongest first: a rejected idea stays rejected though the sentence also wonders about it. */
const order: readonly Stance[] = ['reject', 'defer', 'question', 'aware'];

/** The stance of one match: every scope over its claim whose cue is not part of the idea itself. */
export function judgeMatch(match: ConceptMatch, scopes: readonly Scope[]): Stance {
  const active = scopes.filter((scope) => !isExplained(scope, match) && isOver(scope, match));
  return order.find((stance) => active.some((scope) => scope.stance === stance)) ?? 'adopt';
}

/**
 * The idea itself holds the cue: "nobody waits for it" is how asynchronous work is told. A denial is explained by one
 * of its words, any other cue only by all of them.
 */
function isExplained(scope: Scope, match: ConceptMatch): boolean {
  // "It is not the case that …" stands outside of everything it speaks about.
  if (scope.source?.reach === 'rest') return false;
  let explained = 0;
  if (scope.stance === 'reject') {
    for (const at of scope.words) if (match.covered.has(at)) return true;
    return false;
  }
  for (let at = scope.cue.from; at < scope.cue.to; at += 1) if (match.covered.has(at)) explained += 1;
  return explained > 0 && explained === scope.cue.to - scope.cue.from;
}

/** A denial or a delay may fall on what a description needs; the other stances only on its claim. */
function isOver(scope: Scope, match: ConceptMatch): boolean {
  if (scope.source?.names && !match.isTerm) return false;
  // "Rather than throwing hopeless cases away we keep them": the alternative names the case, and the choice the idea.
  if (scope.source?.alternative && !match.isTerm) return isWithin(scope, match.own);
  if (match.claim.some(({ from, to }) => from < scope.to && scope.from < to)) return true;
  if (scope.stance !== 'reject' && scope.stance !== 'defer') return false;
  let within = 0;
  for (const at of match.own) if (at >= scope.from && at < scope.to) within += 1;
  return within > 0 && !(isDeniedFirst(scope, match) && within * leastShare < match.own.size);
}

/** "We do not throw failed letters away, they go to a table": a "not" over a clause before the claim denies what is done instead. */
const isDeniedFirst = (scope: Scope, match: ConceptMatch): boolean =>
  scope.source?.pattern === 'not' && match.claim.every(({ from }) => from >= scope.to);

/** A description of which this part was denied stands no more. */
const leastShare = 2;

const isWithin = (scope: Scope, words: ReadonlySet<number>): boolean => {
  for (const at of words) if (at < scope.from || at >= scope.to) return false;
  return true;
};

/** A clause's own stance, for what it says beside concepts: what lies over at least half of it. */
export function judgeClause(clause: Readonly<Occurrence>, scopes: readonly Scope[]): Stance {
  const active = scopes.filter((scope) => scope.source?.names !== true && isMostOf(clause, scope));
  return order.find((stance) => active.some((scope) => scope.stance === stance)) ?? 'adopt';
}

function isMostOf(clause: Readonly<Occurrence>, scope: Scope): boolean {
  const shared = Math.min(scope.to, clause.to) - Math.max(scope.from, clause.from);
  return shared > 0 && shared * 2 >= clause.to - clause.from;
}
