import type { ConceptMatch } from './find-concepts';
import type { Sentence } from './segment';
import type { Scope } from './stance';
import type { Stance } from './types';

/** Strongest first: a rejected idea stays rejected though the sentence also wonders about it. */
const order: readonly Stance[] = ['reject', 'defer', 'question', 'aware'];

/** The stance of one match: every scope over its claim whose cue is not part of the idea itself. */
export function judgeMatch(match: ConceptMatch, scopes: readonly Scope[]): Stance {
  const active = scopes.filter((scope) => !isExplained(scope, match) && isOver(scope, match));
  return order.find((stance) => active.some((scope) => scope.stance === stance)) ?? 'adopt';
}

function isExplained(scope: Scope, match: ConceptMatch): boolean {
  for (let at = scope.cue.from; at < scope.cue.to; at += 1) if (match.covered.has(at)) return true;
  return false;
}

function isOver(scope: Scope, match: ConceptMatch): boolean {
  return match.claim.some(({ from, to }) => from < scope.to && scope.from < to);
}

/** A clause's own stance, for what it says beside concepts. */
export function judgeClause(sentence: Sentence, from: number, to: number, scopes: readonly Scope[]): Stance {
  const active = scopes.filter(
    (scope) => scope.from < to && from < scope.to && (scope.to - scope.from) * 2 >= to - from,
  );
  void sentence;
  return order.find((stance) => active.some((scope) => scope.stance === stance)) ?? 'adopt';
}
