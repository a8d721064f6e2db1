/**
 * Whoever stands behind a request. A `candidate` came through a hiring team's link and owns exactly one attempt;
 * a `guest` practises without an account; `anonymous` has done nothing yet.
 */
export type Actor =
  | { kind: 'user'; id: string; name: string; email: string }
  | { kind: 'guest'; id: string }
  | { kind: 'candidate'; id: string; attemptId: string }
  | { kind: 'anonymous' };

/** Whom an attempt belongs to: one of the actors that can own something. */
export type Owner = { kind: 'user' | 'guest' | 'candidate'; id: string };

export const anonymous: Actor = { kind: 'anonymous' };

/** The actor as an owner, or null for somebody who cannot own anything yet. */
export const toOwner = (actor: Actor): Owner | null =>
  actor.kind === 'anonymous' ? null : { kind: actor.kind, id: actor.id };
