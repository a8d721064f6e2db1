import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/access/actor';
import type { Anchor } from '@/lib/review/anchor';
import { appendEvents } from './append-events';
import { deleteAttempt } from './delete-attempt';
import {
  addRemark,
  listReviews,
  loadFeedback,
  loadReview,
  rateDimension,
  rateInputSchema,
  remarkInputSchema,
  setRemarkDeleted,
} from './review-attempt';
import {
  createReviewLink,
  findReviewLink,
  listReviewLinks,
  openReviewLink,
  reviewLinkSchema,
  revokeReviewLink,
} from './review-links';
import { submitAttempt } from './submit-attempt';
import { addNode, createBatch, typeText, userActor } from './testing/fixtures';
import { createMemoryReview } from './testing/memory-review';

const dayMs = 86_400_000;
const page = { skip: 0, take: 25 };
const attemptId = 'attempt-1';

const owner = userActor('owner');
const coach = userActor('coach');
const second = userActor('second');
const stranger = userActor('stranger');
const guest: Actor = { kind: 'guest', id: 'guest-1' };
const candidate: Actor = { kind: 'candidate', id: 'candidate-1', attemptId: 'answer-1' };

let house: ReturnType<typeof createMemoryReview>;
let ports: typeof house.ports;

beforeEach(async () => {
  house = createMemoryReview();
  ports = house.ports;
  house.owners.set(attemptId, 'Olive Owner');
  await house.addAttempt(attemptId, { kind: 'user', id: 'owner' });
  const batch = createBatch('w1', 1, [addNode('q'), typeText('We retry three times.')]);
  expect((await appendEvents(house, owner, attemptId, batch)).ok).toBe(true);
});

async function makeLink(expiresInDays = 14) {
  const made = await createReviewLink(ports, owner, { attemptId, expiresInDays });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** The coach has come through a link. */
async function letIn(who: Actor = coach) {
  const link = await makeLink();
  expect(await openReviewLink(ports, who, link.token)).toMatchObject({ ok: true });
  return link;
}

const pass = (ms: number) => house.setNow(new Date(ports.now().getTime() + ms));
const missing = { ok: false, error: { code: 'not_found' } };
const rate = (actor: Actor, level = 2, dimension: 'api' | 'plan' = 'api') =>
  rateDimension(ports, actor, { attemptId, dimension, level, rationale: ' You say so. ' });
const remark = (actor: Actor, anchor: Anchor = { kind: 'whole' }, body = ' Well put. ') =>
  addRemark(ports, actor, { attemptId, anchor, body });

describe('a review link', () => {
  it('is made, listed and withdrawn by the owner, and its token is nowhere stored', async () => {
    const { grantId, token } = await makeLink();
    const listed = await listReviewLinks(ports, owner, attemptId);
    expect(listed).toMatchObject({ ok: true, value: [{ id: grantId, revokedAt: null, openedBy: [] }] });
    expect(JSON.stringify(listed)).not.toContain(token);
    expect((await revokeReviewLink(ports, owner, { attemptId, grantId })).ok).toBe(true);
    expect(house.memory.audit.map(({ action }) => action)).toEqual(['grant:create', 'grant:revoke']);
    expect(JSON.stringify(house.memory.audit)).not.toContain(token);
  });

  it.each([
    ['a stranger', stranger],
    ['a guest', guest],
    ['a link candidate', candidate],
    ['nobody', anonymous],
  ])('is nothing that %s can make, list or withdraw', async (_, actor) => {
    const { grantId } = await makeLink();
    expect(await createReviewLink(ports, actor, { attemptId, expiresInDays: 3 })).toMatchObject(missing);
    expect(await listReviewLinks(ports, actor, attemptId)).toMatchObject(missing);
    expect(await revokeReviewLink(ports, actor, { attemptId, grantId })).toMatchObject(missing);
  });

  it('is not made by a guest even for an attempt of their own: a cookie cannot withdraw it later', async () => {
    await house.addAttempt('guests', { kind: 'guest', id: 'guest-1' });
    const made = await createReviewLink(ports, guest, { attemptId: 'guests', expiresInDays: 3 });
    expect(made).toMatchObject(missing);
  });

  it('is withdrawn once, and only as a link of this attempt', async () => {
    const { grantId } = await makeLink();
    await house.addAttempt('attempt-2', { kind: 'user', id: 'owner' });
    expect(await revokeReviewLink(ports, owner, { attemptId: 'attempt-2', grantId })).toMatchObject(missing);
    expect(await revokeReviewLink(ports, owner, { attemptId, grantId })).toMatchObject({ ok: true });
    expect(await revokeReviewLink(ports, owner, { attemptId, grantId })).toMatchObject(missing);
  });

  it.each([
    ['days as text, from a form', '14', true],
    ['no day', '0', false],
    ['91 days', '91', false],
    ['half a day', '0.5', false],
    ['no number', 'soon', false],
    ['an endless number', '1e308', false],
  ])('%s', (_, expiresInDays, valid) => {
    expect(reviewLinkSchema.safeParse({ attemptId, expiresInDays }).success).toBe(valid);
  });
});

describe('opening a review link', () => {
  it('lets whoever is signed in read, as often as they like, and is written down', async () => {
    const { token } = await makeLink();
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    for (const _ of [1, 2])
      expect(await openReviewLink(ports, coach, token)).toEqual({
        ok: true,
        value: { attemptId, own: false },
      });
    expect(await listReviewLinks(ports, owner, attemptId)).toMatchObject({
      value: [{ openedBy: ['coach'] }],
    });
    expect(house.memory.audit.at(-1)).toMatchObject({ action: 'grant:open', actor: { id: 'coach' } });
  });

  it.each([
    ['nobody', anonymous],
    ['a guest', guest],
    ['a link candidate', candidate],
  ])('asks %s to sign in first, whether or not the token is real', async (_, actor) => {
    const { token } = await makeLink();
    const asked = await openReviewLink(ports, actor, token);
    expect(asked).toMatchObject({ error: { code: 'unauthenticated' } });
    expect(await openReviewLink(ports, actor, 'y'.repeat(43))).toEqual(asked);
  });

  it('tells a visitor whether it still works, before anybody opens it', async () => {
    const { grantId, token } = await makeLink();
    expect(await findReviewLink(ports, 'y'.repeat(43))).toMatchObject(missing);
    expect(await findReviewLink(ports, token)).toEqual({ ok: true, value: { closed: null } });
    await revokeReviewLink(ports, owner, { attemptId, grantId });
    expect(await findReviewLink(ports, token)).toMatchObject({ value: { closed: { code: 'link_closed' } } });
    expect(await listReviewLinks(ports, owner, attemptId)).toMatchObject({ value: [{ openedBy: [] }] });
  });

  it('shows a guessed token nothing', async () => {
    await makeLink();
    expect(await openReviewLink(ports, coach, 'y'.repeat(43))).toMatchObject(missing);
  });

  it('leads the owner to their own results, even when it is over, and makes no reviewer of them', async () => {
    const { grantId, token } = await makeLink();
    await revokeReviewLink(ports, owner, { attemptId, grantId });
    expect(await openReviewLink(ports, owner, token)).toEqual({ ok: true, value: { attemptId, own: true } });
    expect(await loadReview(ports, owner, attemptId)).toMatchObject(missing);
  });

  it('says that it was withdrawn', async () => {
    const { grantId, token } = await makeLink();
    await revokeReviewLink(ports, owner, { attemptId, grantId });
    expect(await openReviewLink(ports, coach, token)).toMatchObject({
      error: { code: 'link_closed', message: expect.stringContaining('withdrawn') },
    });
  });

  it('says that it has expired, from the very moment on', async () => {
    const { token } = await makeLink(3);
    pass(3 * dayMs - 1);
    expect(await openReviewLink(ports, coach, token)).toMatchObject({ ok: true });
    pass(1);
    expect(await openReviewLink(ports, second, token)).toMatchObject({
      error: { code: 'link_closed', message: expect.stringContaining('expired') },
    });
  });
});

describe('who may look in', () => {
  it('a reviewer reads along while the attempt is open, without a score', async () => {
    await letIn();
    const loaded = await loadReview(ports, coach, attemptId);
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        role: 'reviewer',
        status: 'open',
        submittedAt: null,
        evaluation: null,
        ownerName: 'Olive Owner',
        document: { diagram: { nodes: [{ id: 'q' }] } },
        entries: [{}, {}],
      },
    });
  });

  it('a reviewer reads the score once it is submitted', async () => {
    await letIn();
    await submitAttempt(ports, owner, attemptId);
    const loaded = await loadReview(ports, coach, attemptId);
    expect(loaded).toMatchObject({
      value: { status: 'submitted', submittedAt: expect.any(String), evaluation: { overall: { level: 1 } } },
    });
  });

  it.each([
    ['a stranger', stranger],
    ['the owner, who has a page of their own', owner],
    ['a guest', guest],
    ['a link candidate', candidate],
    ['nobody', anonymous],
  ])('%s does not', async (_, actor) => {
    await letIn();
    await submitAttempt(ports, owner, attemptId);
    const refused = await loadReview(ports, actor, attemptId);
    expect(refused).toMatchObject(missing);
    expect(refused).toEqual(await loadReview(ports, coach, 'no-such-attempt'));
    expect(await remark(actor)).toMatchObject(missing);
    expect(await rate(actor)).toMatchObject(missing);
  });

  it('a reviewer is out the moment their link is withdrawn', async () => {
    const { grantId } = await letIn();
    await submitAttempt(ports, owner, attemptId);
    const before = await remark(coach);
    if (!before.ok) throw new Error(before.error.message);
    await revokeReviewLink(ports, owner, { attemptId, grantId });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    expect(await remark(coach)).toMatchObject(missing);
    expect(await rate(coach)).toMatchObject(missing);
    const { remarkId } = before.value;
    const taken = await setRemarkDeleted(ports, coach, { attemptId, remarkId, deleted: true });
    expect(taken).toMatchObject(missing);
    // What they said stays with the owner.
    expect((await loadFeedback(ports, { id: attemptId })).remarks).toHaveLength(1);
  });

  it('a reviewer with a second link stays', async () => {
    const { grantId } = await letIn();
    await letIn();
    await revokeReviewLink(ports, owner, { attemptId, grantId });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject({ ok: true });
  });

  it('a reviewer is out when the link expires, and when the owner bins the attempt', async () => {
    await letIn();
    await deleteAttempt(ports, owner, attemptId);
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    pass(14 * dayMs);
    expect(await listReviews(ports, coach, page)).toEqual({ items: [], total: 0 });
  });

  it('lists what one was asked for, to oneself', async () => {
    const { grantId } = await letIn();
    expect(await listReviews(ports, coach, page)).toMatchObject({
      total: 1,
      items: [{ grantId, attemptId, ownerName: 'Olive Owner' }],
    });
    expect(await listReviews(ports, stranger, page)).toMatchObject({ total: 0 });
    expect(await listReviews(ports, guest, page)).toEqual({ items: [], total: 0 });
  });
});

describe('the team that asked', () => {
  const answerId = 'answer-1';
  const member = userActor('member');

  beforeEach(async () => {
    house.team.push('member');
    const deadlineAt = new Date(ports.now().getTime() + 45 * 60_000);
    await house.addAttempt(answerId, { kind: 'candidate', id: 'candidate-1' }, deadlineAt);
  });

  it('sees nothing before it is submitted, and all of it afterwards', async () => {
    expect(await loadReview(ports, member, answerId)).toMatchObject(missing);
    await submitAttempt(ports, candidate, answerId);
    expect(await loadReview(ports, member, answerId)).toMatchObject({
      value: { role: 'team', status: 'submitted', ownerName: null },
    });
    expect(await loadReview(ports, stranger, answerId)).toMatchObject(missing);
  });

  it('finds it submitted when its time is up, whoever looks first', async () => {
    pass(45 * 60_000 - 1);
    expect(await loadReview(ports, member, answerId)).toMatchObject(missing);
    pass(1);
    expect(await loadReview(ports, member, answerId)).toMatchObject({ value: { status: 'submitted' } });
  });

  it('is not joined by the candidate: neither a link nor a look at the review', async () => {
    await submitAttempt(ports, candidate, answerId);
    expect(await createReviewLink(ports, candidate, { attemptId: answerId, expiresInDays: 3 })).toMatchObject(
      missing,
    );
    expect(await loadReview(ports, candidate, answerId)).toMatchObject(missing);
  });
});

describe('remarks', () => {
  it('are kept trimmed, by name, and reach the owner and every reviewer', async () => {
    await letIn();
    await letIn(second);
    await remark(coach, { kind: 'node', id: 'q' });
    const seen = await loadReview(ports, second, attemptId);
    expect(seen).toMatchObject({
      value: { remarks: [{ body: 'Well put.', authorName: 'coach', own: false, anchor: { id: 'q' } }] },
    });
    const feedback = await loadFeedback(ports, { id: attemptId });
    expect(feedback.remarks).toMatchObject([{ body: 'Well put.', own: false }]);
    expect(JSON.stringify(feedback)).not.toContain('authorId');
  });

  it('are taken back and brought back by who wrote them, and by nobody else', async () => {
    await letIn();
    await letIn(second);
    const made = await remark(coach);
    if (!made.ok) throw new Error(made.error.message);
    const { remarkId } = made.value;
    const set = (actor: Actor, deleted: boolean, of = attemptId) =>
      setRemarkDeleted(ports, actor, { attemptId: of, remarkId, deleted });
    expect(await set(second, true)).toMatchObject(missing);
    expect(await set(stranger, true)).toMatchObject(missing);
    expect(await set(owner, true)).toMatchObject(missing);
    expect((await loadFeedback(ports, { id: attemptId })).remarks).toHaveLength(1);
    expect(await set(coach, true)).toMatchObject({ ok: true });
    expect((await loadFeedback(ports, { id: attemptId })).remarks).toHaveLength(0);
    expect(await set(coach, false)).toMatchObject({ ok: true });
    expect((await loadFeedback(ports, { id: attemptId })).remarks).toHaveLength(1);
  });

  it.each([
    ['of spaces', { body: '  \n' }, false],
    ['as long as allowed', { body: 'x'.repeat(4000) }, true],
    ['too long', { body: 'x'.repeat(4001) }, false],
    ['with NUL', { body: 'a\u0000b' }, false],
    ['with a lone surrogate', { body: 'a\ud800' }, false],
    ['at nothing known', { anchor: { kind: 'moon' } }, false],
  ])('%s', (_, changes, valid) => {
    const input = { attemptId, anchor: { kind: 'whole' }, body: 'Yes.', ...changes };
    expect(remarkInputSchema.safeParse(input).success).toBe(valid);
  });
});

describe('ratings', () => {
  it('wait until the attempt is submitted', async () => {
    await letIn();
    expect(await rate(coach)).toMatchObject(missing);
    await submitAttempt(ports, owner, attemptId);
    expect(await rate(coach)).toMatchObject({ ok: true });
  });

  it('of others show only for a dimension one has rated', async () => {
    await letIn();
    await letIn(second);
    await submitAttempt(ports, owner, attemptId);
    await rate(coach, 3);
    await rate(coach, 1, 'plan');
    const seenBy = async (actor: Actor) => {
      const loaded = await loadReview(ports, actor, attemptId);
      if (!loaded.ok) throw new Error(loaded.error.message);
      return loaded.value.ratings.map(({ dimension, level, own }) => `${dimension} ${level} ${own}`);
    };
    expect(await seenBy(second)).toEqual([]);
    await rate(second, 2);
    expect(await seenBy(second)).toEqual(['api 3 false', 'api 2 true']);
    expect(await seenBy(coach)).toEqual(['api 3 true', 'plan 1 true', 'api 2 false']);
  });

  it('are never edited: a new one counts in place of the old, for the owner too', async () => {
    await letIn();
    await submitAttempt(ports, owner, attemptId);
    await rate(coach, 1);
    pass(1000);
    await rate(coach, 4);
    const { ratings } = await loadFeedback(ports, { id: attemptId });
    expect(ratings).toMatchObject([{ level: 4, rationale: 'You say so.', raterName: 'coach', own: false }]);
    expect(JSON.stringify(ratings)).not.toContain('raterId');
    expect(await ports.reviews.listRatings(attemptId)).toHaveLength(2);
  });

  it.each([
    ['level 4', { level: 4 }, true],
    ['level 5', { level: 5 }, false],
    ['half a level', { level: 1.5 }, false],
    ['no reason', { rationale: '' }, false],
    ['a reason of spaces', { rationale: '   ' }, false],
    ['an unknown dimension', { dimension: 'charm' }, false],
  ])('%s', (_, changes, valid) => {
    const input = { attemptId, dimension: 'api', level: 2, rationale: 'Because.', ...changes };
    expect(rateInputSchema.safeParse(input).success).toBe(valid);
  });
});
