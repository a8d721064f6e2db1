import { describe, expect, it } from 'vitest';
import type { Actor } from './actor';
import { toOwner } from './actor';
import { type Action, type AttemptResource, can, mayTry } from './can';

const user = (id: string): Actor => ({ kind: 'user', id, name: id, email: `${id}@example.org` });
const guest = (id: string): Actor => ({ kind: 'guest', id });
const candidate = (id: string, attemptId: string): Actor => ({ kind: 'candidate', id, attemptId });
const nobody: Actor = { kind: 'anonymous' };

const attempt = (part: Partial<AttemptResource> = {}): AttemptResource => ({
  id: 'a1',
  owner: { kind: 'user', id: 'ada' },
  status: 'open',
  deleted: false,
  reviewerIds: [],
  teamIds: [],
  ...part,
});
const submitted = attempt({ status: 'submitted' });
const binned = attempt({ deleted: true });
const guests = attempt({ owner: { kind: 'guest', id: 'g1' } });
const candidates = attempt({ owner: { kind: 'candidate', id: 'c1' }, teamIds: ['eve'] });
const candidatesDone = { ...candidates, status: 'submitted' as const };
const reviewed = attempt({ status: 'submitted', reviewerIds: ['cleo'] });

type AttemptAction = Extract<
  Action,
  | 'attempt:read'
  | 'attempt:edit'
  | 'attempt:submit'
  | 'attempt:results'
  | 'attempt:rename'
  | 'attempt:duplicate'
  | 'attempt:delete'
  | 'attempt:restore'
  | 'attempt:export'
  | 'attempt:share'
  | 'attempt:review'
>;

const table: [string, Actor, AttemptAction, AttemptResource, boolean][] = [
  ['the owner reads', user('ada'), 'attempt:read', attempt(), true],
  ['another user does not', user('bob'), 'attempt:read', attempt(), false],
  ['a guest with the same id does not', guest('ada'), 'attempt:read', attempt(), false],
  ['a user with the id of a guest does not', user('g1'), 'attempt:read', guests, false],
  ['the guest reads', guest('g1'), 'attempt:read', guests, true],
  ['nobody reads nothing', nobody, 'attempt:read', guests, false],
  ['what is in the bin cannot be read', user('ada'), 'attempt:read', binned, false],
  ['the owner edits', user('ada'), 'attempt:edit', attempt(), true],
  ['not after submission', user('ada'), 'attempt:edit', submitted, false],
  ['not in the bin', user('ada'), 'attempt:edit', binned, false],
  ['a reviewer does not edit', user('cleo'), 'attempt:edit', { ...reviewed, status: 'open' }, false],
  ['the owner submits', user('ada'), 'attempt:submit', attempt(), true],
  ['not twice', user('ada'), 'attempt:submit', submitted, false],
  ['results after submission', user('ada'), 'attempt:results', submitted, true],
  ['not before', user('ada'), 'attempt:results', attempt(), false],
  ['the reviewer sees them too', user('cleo'), 'attempt:results', reviewed, true],
  ['another user does not', user('bob'), 'attempt:results', reviewed, false],
  ['a candidate reads their own', candidate('c1', 'a1'), 'attempt:read', candidates, true],
  ['with a cookie of another attempt they do not', candidate('c1', 'a2'), 'attempt:read', candidates, false],
  ['a candidate never sees the score', candidate('c1', 'a1'), 'attempt:results', candidatesDone, false],
  ['the team does', user('eve'), 'attempt:results', candidatesDone, true],
  ['the team waits for the submission', user('eve'), 'attempt:read', candidates, false],
  ['a candidate exports their own work', candidate('c1', 'a1'), 'attempt:export', candidatesDone, true],
  ['a candidate does not delete it', candidate('c1', 'a1'), 'attempt:delete', candidates, false],
  ['the owner renames', user('ada'), 'attempt:rename', submitted, true],
  ['the owner duplicates', user('ada'), 'attempt:duplicate', submitted, true],
  ['the owner deletes', user('ada'), 'attempt:delete', submitted, true],
  ['not twice', user('ada'), 'attempt:delete', binned, false],
  ['the owner restores', user('ada'), 'attempt:restore', binned, true],
  ['nothing to restore outside the bin', user('ada'), 'attempt:restore', attempt(), false],
  ['another user restores nothing', user('bob'), 'attempt:restore', binned, false],
  ['the owner shares', user('ada'), 'attempt:share', submitted, true],
  ['a guest signs up first', guest('g1'), 'attempt:share', guests, false],
  ['a reviewer does not pass it on', user('cleo'), 'attempt:share', reviewed, false],
  ['a reviewer reviews', user('cleo'), 'attempt:review', reviewed, true],
  ['the team reviews', user('eve'), 'attempt:review', candidatesDone, true],
  ['the owner does not review their own', user('ada'), 'attempt:review', reviewed, false],
  [
    'nobody reviews what is in the bin',
    user('cleo'),
    'attempt:review',
    { ...reviewed, deleted: true },
    false,
  ],
];

describe('can, on attempts', () => {
  it.each(table)('%s', (_, actor, action, resource, allowed) => {
    expect(can(actor, action, resource)).toBe(allowed);
  });
});

describe('can, on accounts and organisations', () => {
  const team = {
    id: 'o1',
    members: [
      { userId: 'eve', role: 'owner' as const },
      { userId: 'finn', role: 'member' as const },
    ],
  };

  it.each([
    [user('ada'), 'ada', true],
    [user('ada'), 'bob', false],
    [guest('ada'), 'ada', false],
  ])('%j manages the account of %s: %s', (actor, userId, allowed) => {
    expect(can(actor, 'account:manage', { userId })).toBe(allowed);
  });

  it.each([
    ['an owner manages', user('eve'), 'organisation:manage', true],
    ['a member does not', user('finn'), 'organisation:manage', false],
    ['a member reads', user('finn'), 'organisation:read', true],
    ['a stranger does not', user('ada'), 'organisation:read', false],
    ['a guest does not', guest('eve'), 'organisation:read', false],
  ] as const)('%s', (_, actor, action, allowed) => {
    expect(can(actor, action, team)).toBe(allowed);
  });
});

describe('mayTry', () => {
  it.each<[Actor, Action, boolean]>([
    [nobody, 'attempt:start', true],
    [guest('g1'), 'attempt:start', true],
    [candidate('c1', 'a1'), 'attempt:start', false],
    [nobody, 'attempt:edit', false],
    [guest('g1'), 'organisation:create', false],
    [user('ada'), 'organisation:create', true],
    [nobody, 'join:open', true],
    [nobody, 'review:open', false],
    [nobody, 'attempt:import', true],
    [nobody, 'attempt:list', true],
    [nobody, 'public:use', true],
  ])('%j may try %s: %s', (actor, action, allowed) => {
    expect(mayTry(actor, action)).toBe(allowed);
  });

  it('agrees with can where nothing is acted on yet', () => {
    for (const action of [
      'attempt:start',
      'attempt:list',
      'attempt:import',
      'organisation:create',
      'review:open',
      'join:open',
      'public:use',
    ] as const)
      for (const actor of [nobody, guest('g1'), user('ada'), candidate('c1', 'a1')])
        expect(can(actor, action, null)).toBe(mayTry(actor, action));
  });
});

describe('toOwner', () => {
  it('is null for somebody who can own nothing', () => {
    expect(toOwner(nobody)).toBeNull();
    expect(toOwner(candidate('c1', 'a1'))).toEqual({ kind: 'candidate', id: 'c1' });
  });
});
