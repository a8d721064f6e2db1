import type { Actor, Owner } from './actor';

/** The facts about an attempt that decide who may do what with it. */
export type AttemptResource = {
  id: string;
  owner: Owner;
  status: 'open' | 'submitted';
  /** In the bin. */
  deleted: boolean;
  /** Users who opened a review link that is neither expired nor revoked. */
  reviewerIds: readonly string[];
  /** Members of the organisation that asked, for an attempt through its link. */
  teamIds: readonly string[];
};

export type OrganisationResource = {
  id: string;
  members: readonly { userId: string; role: 'owner' | 'member' }[];
};

export type AccountResource = { userId: string };

/** What each action is done to; `null` where there is nothing yet. */
export type ActionResources = {
  'attempt:start': null;
  'attempt:list': null;
  'attempt:import': null;
  'attempt:read': AttemptResource;
  'attempt:edit': AttemptResource;
  'attempt:submit': AttemptResource;
  'attempt:results': AttemptResource;
  'attempt:rename': AttemptResource;
  'attempt:duplicate': AttemptResource;
  'attempt:delete': AttemptResource;
  'attempt:restore': AttemptResource;
  'attempt:export': AttemptResource;
  'attempt:share': AttemptResource;
  'attempt:review': AttemptResource;
  'account:manage': AccountResource;
  'organisation:create': null;
  'organisation:manage': OrganisationResource;
  'organisation:read': OrganisationResource;
  'review:open': null;
  'join:open': null;
  'public:use': null;
};
export type Action = keyof ActionResources;

type Rule<R> = {
  /** Kinds of actor that may ever do this; checked before anything is loaded. */
  kinds: readonly Actor['kind'][];
  /** The whole condition, for an actor of one of those kinds. */
  holds: (actor: Actor, resource: R) => boolean;
};

const everybody = ['user', 'guest', 'candidate', 'anonymous'] as const;
const practising = ['user', 'guest', 'anonymous'] as const;
const owning = ['user', 'guest', 'candidate'] as const;

const rules: { [A in Action]: Rule<ActionResources[A]> } = {
  'attempt:start': { kinds: practising, holds: () => true },
  'attempt:list': { kinds: practising, holds: () => true },
  'attempt:import': { kinds: practising, holds: () => true },
  'attempt:read': {
    kinds: owning,
    holds: (actor, attempt) => isLive(attempt) && (owns(actor, attempt) || looksIn(actor, attempt)),
  },
  'attempt:edit': { kinds: owning, holds: isOpenAndOwn },
  'attempt:submit': { kinds: owning, holds: isOpenAndOwn },
  // A link candidate never sees the score: it is the team's to use, not the machine's to announce.
  'attempt:results': {
    kinds: ['user', 'guest'],
    holds: (actor, attempt) =>
      isLive(attempt) && attempt.status === 'submitted' && (owns(actor, attempt) || looksIn(actor, attempt)),
  },
  'attempt:rename': { kinds: ['user', 'guest'], holds: isLiveAndOwn },
  'attempt:duplicate': { kinds: ['user', 'guest'], holds: isLiveAndOwn },
  // Nor can a candidate take back what a team was promised; the team's retention time ends it.
  'attempt:delete': { kinds: ['user', 'guest'], holds: isLiveAndOwn },
  'attempt:restore': {
    kinds: ['user', 'guest'],
    holds: (actor, attempt) => attempt.deleted && owns(actor, attempt),
  },
  'attempt:export': { kinds: owning, holds: isLiveAndOwn },
  // Only somebody with an account: a guest's cookie is too easily lost to revoke a link with.
  'attempt:share': { kinds: ['user'], holds: isLiveAndOwn },
  'attempt:review': {
    kinds: ['user'],
    holds: (actor, attempt) => isLive(attempt) && looksIn(actor, attempt),
  },
  'account:manage': {
    kinds: ['user'],
    holds: (actor, account) => actor.kind === 'user' && actor.id === account.userId,
  },
  'organisation:create': { kinds: ['user'], holds: () => true },
  'organisation:manage': {
    kinds: ['user'],
    holds: (actor, { members }) =>
      actor.kind === 'user' && members.some(({ userId, role }) => userId === actor.id && role === 'owner'),
  },
  'organisation:read': {
    kinds: ['user'],
    holds: (actor, { members }) => actor.kind === 'user' && members.some(({ userId }) => userId === actor.id),
  },
  'review:open': { kinds: ['user'], holds: () => true },
  'join:open': { kinds: everybody, holds: () => true },
  'public:use': { kinds: everybody, holds: () => true },
};

/** May this actor do this to that? The one place where permissions are decided. Everything not allowed is denied. */
export function can<A extends Action>(actor: Actor, action: A, resource: ActionResources[A]): boolean {
  return mayTry(actor, action) && rules[action].holds(actor, resource);
}

/** May this kind of actor ever do it? Asked at the entry point, before a resource is loaded. */
export const mayTry = (actor: Actor, action: Action): boolean => rules[action].kinds.includes(actor.kind);

const isLive = (attempt: AttemptResource): boolean => !attempt.deleted;

function owns(actor: Actor, { id, owner }: AttemptResource): boolean {
  if (actor.kind === 'anonymous' || actor.kind !== owner.kind || actor.id !== owner.id) return false;
  return actor.kind !== 'candidate' || actor.attemptId === id;
}

/** A reviewer the owner asked, or a member of the team that asked, once the answer is in. */
function looksIn(actor: Actor, attempt: AttemptResource): boolean {
  if (actor.kind !== 'user') return false;
  if (attempt.reviewerIds.includes(actor.id)) return true;
  return attempt.status === 'submitted' && attempt.teamIds.includes(actor.id);
}

function isLiveAndOwn(actor: Actor, attempt: AttemptResource): boolean {
  return isLive(attempt) && owns(actor, attempt);
}

function isOpenAndOwn(actor: Actor, attempt: AttemptResource): boolean {
  return attempt.status === 'open' && isLiveAndOwn(actor, attempt);
}
