import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { createPorts } from '@/lib/server/ports';
import { createReviewPorts } from '@/lib/server/review-ports';
import { useTestStore } from '@/lib/server/testing/database';
import type { Anchor } from '@/lib/review/anchor';
import { deleteAttempt } from '@/lib/services/delete-attempt';
import {
  addRemark,
  listReviews,
  loadFeedback,
  loadReview,
  rateDimension,
  setRemarkDeleted,
} from '@/lib/services/review-attempt';
import {
  createReviewLink,
  listReviewLinks,
  openReviewLink,
  revokeReviewLink,
} from '@/lib/services/review-links';
import type { ReviewPorts } from '@/lib/services/review-ports';
import { startAttempt } from '@/lib/services/start-attempt';
import { submitAttempt } from '@/lib/services/submit-attempt';

const store = useTestStore({ seeded: true });
const page = { skip: 0, take: 25 };
const missing = { ok: false, error: { code: 'not_found' } };

let ports: ReviewPorts;
let owner: Actor;
let coach: Actor;
let second: Actor;

beforeAll(async () => {
  ports = createReviewPorts(store().client);
  [owner, coach, second] = await Promise.all([addUser('Olive'), addUser('Casey'), addUser('Sasha')]);
});

async function addUser(name: string): Promise<Actor> {
  const user = await store().client.user.create({
    data: { email: `${name.toLowerCase()}@example.org`, name },
  });
  return { kind: 'user', id: user.id, name, email: user.email };
}

async function startOne(): Promise<string> {
  const started = await startAttempt(createPorts(store().client), owner, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

async function letIn(attemptId: string, who: Actor) {
  const made = await createReviewLink(ports, owner, { attemptId, expiresInDays: 14 });
  if (!made.ok) throw new Error(made.error.message);
  expect(await openReviewLink(ports, who, made.value.token)).toMatchObject({ ok: true });
  return made.value;
}

describe('reviews on the database', () => {
  it('stores no token, only its hash', async () => {
    const attemptId = await startOne();
    const { grantId, token } = await letIn(attemptId, coach);
    const grant = await store().client.reviewGrant.findUniqueOrThrow({ where: { id: grantId } });
    const audit = await store().client.auditLog.findMany();
    expect(
      JSON.stringify([grant, audit], (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain(token);
    expect(grant.tokenHash).toBe(ports.tokens.hash(token));
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('lets somebody in once, however often and however quickly they open the link', async () => {
    const attemptId = await startOne();
    const { token } = await letIn(attemptId, coach);
    await Promise.all([1, 2, 3].map(() => openReviewLink(ports, coach, token)));
    expect(await listReviewLinks(ports, owner, attemptId)).toMatchObject({
      value: [{ openedBy: ['Casey'] }],
    });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject({
      value: { ownerName: 'Olive', role: 'reviewer', status: 'open', evaluation: null },
    });
  });

  it('lists what one was asked for, last opened first, page by page', async () => {
    const before = await listReviews(ports, second, page);
    expect(before).toEqual({ items: [], total: 0 });
    const ids = [await startOne(), await startOne(), await startOne()];
    for (const id of ids) await letIn(id, second);
    const all = await listReviews(ports, second, page);
    expect(all.items.map(({ attemptId }) => attemptId)).toEqual([...ids].reverse());
    const middle = await listReviews(ports, second, { skip: 1, take: 1 });
    expect(middle).toMatchObject({ total: 3, items: [{ attemptId: ids[1], ownerName: 'Olive', rated: 0 }] });
  });

  it('closes every door of a link that is withdrawn, has expired, or whose attempt is in the bin', async () => {
    const attemptId = await startOne();
    const { grantId, token } = await letIn(attemptId, coach);
    expect(await revokeReviewLink(ports, owner, { attemptId, grantId })).toMatchObject({ ok: true });
    expect(await revokeReviewLink(ports, owner, { attemptId, grantId })).toMatchObject(missing);
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    expect(await openReviewLink(ports, second, token)).toMatchObject({ error: { code: 'link_closed' } });

    const next = await letIn(attemptId, coach);
    const past = { expiresAt: new Date(Date.now() - 1000) };
    await store().client.reviewGrant.update({ where: { id: next.grantId }, data: past });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);

    const third = await letIn(attemptId, coach);
    await deleteAttempt(ports, owner, attemptId);
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    expect(await openReviewLink(ports, coach, third.token)).toMatchObject(missing);
    const { items } = await listReviews(ports, coach, page);
    expect(items.map((item) => item.attemptId)).not.toContain(attemptId);
  });

  it.each<[string, Anchor]>([
    ['a node', { kind: 'node', id: 'q' }],
    ['an arrow', { kind: 'edge', source: 'a', target: 'q' }],
    ['a passage', { kind: 'passage', step: 'plan', start: 3, end: 6, quote: 'abc' }],
    ['a criterion', { kind: 'criterion', id: 'api.verbs' }],
    ['the whole', { kind: 'whole' }],
  ])('keeps a remark at %s as it was left', async (_, anchor) => {
    const attemptId = await startOne();
    await letIn(attemptId, coach);
    await addRemark(ports, coach, { attemptId, anchor, body: 'Name the owner.' });
    const { remarks } = await loadFeedback(ports, { id: attemptId });
    expect(remarks).toMatchObject([{ anchor, body: 'Name the owner.', authorName: 'Casey' }]);
  });

  it('takes back a remark of one’s own on this attempt only', async () => {
    const [attemptId, other] = [await startOne(), await startOne()];
    for (const id of [attemptId, other]) for (const who of [coach, second]) await letIn(id, who);
    const made = await addRemark(ports, coach, { attemptId, anchor: { kind: 'whole' }, body: 'Good.' });
    if (!made.ok) throw new Error(made.error.message);
    const remove = (actor: Actor, of: string) =>
      setRemarkDeleted(ports, actor, { attemptId: of, remarkId: made.value.remarkId, deleted: true });
    expect(await remove(second, attemptId)).toMatchObject(missing);
    expect(await remove(coach, other)).toMatchObject(missing);
    expect(await remove(coach, attemptId)).toMatchObject({ ok: true });
    expect(await loadFeedback(ports, { id: attemptId })).toMatchObject({ remarks: [] });
  });

  it('keeps every rating and counts the newest; others’ show after one’s own', async () => {
    const attemptId = await startOne();
    for (const who of [coach, second]) await letIn(attemptId, who);
    await submitAttempt(ports, owner, attemptId);
    const rate = (actor: Actor, level: number) =>
      rateDimension(ports, actor, { attemptId, dimension: 'reliability', level, rationale: 'You say so.' });
    await rate(coach, 1);
    await rate(coach, 3);
    expect(await loadReview(ports, second, attemptId)).toMatchObject({ value: { ratings: [] } });
    await rate(second, 2);
    const seen = await loadReview(ports, second, attemptId);
    expect(seen.ok && seen.value.ratings.map(({ level, own }) => [level, own]).sort()).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(await store().client.rating.count({ where: { attemptId } })).toBe(3);
    const { items } = await listReviews(ports, second, page);
    expect(items.find((item) => item.attemptId === attemptId)).toMatchObject({
      rated: 1,
      status: 'submitted',
    });
  });

  it('lets the team of a link candidate in once the answer is submitted', async () => {
    const organisation = await store().client.organisation.create({
      data: {
        name: 'Team',
        memberships: { create: { userId: coach.kind === 'user' ? coach.id : '', role: 'member' } },
      },
    });
    const pinned = await ports.prompts.findNewest('ride-sharing');
    if (!pinned) throw new Error('no prompt');
    const { promptVersionId, rubricVersionId } = pinned;
    const link = await store().client.promptLink.create({
      data: {
        organisationId: organisation.id,
        title: 'Round',
        tokenHash: 'a hash',
        promptVersionId,
        rubricVersionId,
        profile: 'nine-step',
        depth: 'standard',
        timeLimitMinutes: 45,
        retentionDays: 30,
        maxUses: 1,
        expiresAt: new Date(Date.now() + 1000),
      },
    });
    const candidate = await store().client.linkCandidate.create({
      data: {
        linkId: link.id,
        name: 'Cy',
        email: 'cy@example.org',
        consentedAt: new Date(),
        resumeHash: 'another',
      },
    });
    const { id: attemptId } = await store().client.attempt.create({
      data: {
        title: 'Ride sharing',
        candidateId: candidate.id,
        promptVersionId,
        rubricVersionId,
        profile: 'nine-step',
        depth: 'standard',
        deadlineAt: new Date(Date.now() + 60_000),
      },
    });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject(missing);
    await store().client.attempt.update({
      where: { id: attemptId },
      data: { deadlineAt: new Date(Date.now() - 1) },
    });
    expect(await loadReview(ports, coach, attemptId)).toMatchObject({
      value: { role: 'team', ownerName: 'Cy', status: 'submitted' },
    });
    expect(await loadReview(ports, second, attemptId)).toMatchObject(missing);
  });
});
