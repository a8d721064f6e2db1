import { describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/access/actor';
import {
  acceptInvitation,
  acceptInvitationSchema,
  beginAnswer,
  findInvitation,
  findOwnInvitation,
} from './hiring-join';
import {
  createPromptLink,
  findLinkState,
  listPromptLinks,
  newPromptLinkSchema,
  revokePromptLink,
} from './hiring-links';
import { createOrganisation, findOrganisation, listOrganisations } from './hiring-organisations';
import { purgeRetained } from './hiring-retention';
import { loadLinkPage } from './hiring-submissions';
import { ann, bo, createMemoryHiring } from './testing/memory-hiring';

const dayMs = 86_400_000;
const page = { skip: 0, take: 25 };

const choices = {
  prompt: 'ride-sharing',
  title: ' First round ',
  profile: 'nine-step',
  depth: 'standard',
  timeLimitMinutes: 45,
  expiresInDays: 14,
  maxUses: 1,
  retentionDays: 30,
} as const;

/** An organisation of Ann's with one link. */
async function createRound(changes: Partial<Record<keyof typeof choices, unknown>> = {}) {
  const house = createMemoryHiring();
  const founded = await createOrganisation(house.ports, ann, { name: 'Team' });
  if (!founded.ok) throw new Error(founded.error.message);
  const { organisationId } = founded.value;
  const input = newPromptLinkSchema.parse({ ...choices, ...changes, organisationId });
  const made = await createPromptLink(house.ports, ann, input);
  if (!made.ok) throw new Error(made.error.message);
  return { ...house, organisationId, ...made.value };
}

const asPerson = (token: string, email = 'cy@example.org') =>
  acceptInvitationSchema.parse({ token, name: ' Cy ', email, consent: 'yes' });

describe('an organisation', () => {
  it('belongs to who founded it, and looks missing to everybody else', async () => {
    const { ports, organisationId, audited } = await createRound();
    expect(await listOrganisations(ports, ann)).toHaveLength(1);
    expect(await listOrganisations(ports, bo)).toEqual([]);
    expect(await listOrganisations(ports, anonymous)).toEqual([]);
    expect((await findOrganisation(ports, ann, 'organisation:manage', organisationId)).ok).toBe(true);
    const strangers = await findOrganisation(ports, bo, 'organisation:read', organisationId);
    expect(strangers).toEqual(await findOrganisation(ports, bo, 'organisation:read', 'no such'));
    expect(audited.map(({ action }) => action)).toEqual(['organisation:create', 'link:create']);
  });

  it('is founded by somebody with an account only', async () => {
    const { ports } = createMemoryHiring();
    const outcome = await createOrganisation(ports, { kind: 'guest', id: 'g' }, { name: 'Team' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });
});

describe('what a team decides about a link', () => {
  it.each([
    ['as numbers', {}, true],
    ['as text from a form', { timeLimitMinutes: '60', maxUses: '3' }, true],
    ['too few minutes', { timeLimitMinutes: '4' }, false],
    ['too many uses', { maxUses: 1001 }, false],
    ['half a day', { expiresInDays: 1.5 }, false],
    ['no number', { retentionDays: 'NaN' }, false],
    ['an endless number', { retentionDays: '1e308' }, false],
    ['an empty title', { title: '   ' }, false],
    ['an unknown profile', { profile: 'own' }, false],
  ])('%s', (_, changes, valid) => {
    const parsed = newPromptLinkSchema.safeParse({ ...choices, organisationId: 'o', ...changes });
    expect(parsed.success).toBe(valid);
  });
});

describe('a link', () => {
  it('is made for members only, and for prompts that exist', async () => {
    const { ports, organisationId } = await createRound();
    const input = newPromptLinkSchema.parse({ ...choices, organisationId });
    expect(await createPromptLink(ports, bo, input)).toMatchObject({ error: { code: 'not_found' } });
    const unknown = await createPromptLink(ports, ann, { ...input, prompt: 'no-such' });
    expect(unknown).toMatchObject({ error: { code: 'invalid', path: '$.prompt' } });
  });

  it('keeps its title trimmed and is listed for its team alone', async () => {
    const { ports, organisationId, linkId } = await createRound();
    const listed = await listPromptLinks(ports, ann, { organisationId, page });
    expect(listed).toMatchObject({
      ok: true,
      value: { total: 1, items: [{ id: linkId, title: 'First round' }] },
    });
    expect(await listPromptLinks(ports, bo, { organisationId, page })).toMatchObject({ ok: false });
    expect(await loadLinkPage(ports, bo, { linkId, page })).toMatchObject({ ok: false });
    expect(await loadLinkPage(ports, ann, { linkId: 'no such', page })).toMatchObject({ ok: false });
  });

  it('is withdrawn once, by a member, and says so from then on', async () => {
    const { ports, linkId, token, audited } = await createRound();
    expect(await revokePromptLink(ports, bo, { linkId })).toMatchObject({ ok: false });
    expect(await revokePromptLink(ports, ann, { linkId })).toMatchObject({ ok: true });
    expect(await revokePromptLink(ports, ann, { linkId })).toMatchObject({ ok: true });
    expect(audited.filter(({ action }) => action === 'link:revoke')).toHaveLength(1);
    expect(await findInvitation(ports, token)).toMatchObject({ value: { state: 'revoked' } });
    expect(await acceptInvitation(ports, asPerson(token))).toMatchObject({ error: { code: 'link_closed' } });
  });

  it.each<[string, Actor]>([
    ['nobody', anonymous],
    ['a guest who has the owner’s id', { kind: 'guest', id: 'ann' }],
    ['a candidate who has the owner’s id', { kind: 'candidate', id: 'ann', attemptId: 'a1' }],
  ])('is neither made nor withdrawn by %s', async (_, actor) => {
    const { ports, organisationId, linkId, audited } = await createRound();
    const before = audited.length;
    const input = newPromptLinkSchema.parse({ ...choices, organisationId });
    const missing = { ok: false, error: { code: 'not_found' } };
    expect(await createPromptLink(ports, actor, input)).toMatchObject(missing);
    expect(await revokePromptLink(ports, actor, { linkId })).toMatchObject(missing);
    expect(await listPromptLinks(ports, ann, { organisationId, page })).toMatchObject({
      value: { total: 1, items: [{ id: linkId, revokedAt: null }] },
    });
    expect(audited).toHaveLength(before);
  });

  const now = new Date('2026-03-01T00:00:00Z');
  const later = new Date(now.getTime() + 1);
  it.each([
    ['open', { revokedAt: null, expiresAt: later, uses: 0, maxUses: 1 }, 'open'],
    ['in the last millisecond', { revokedAt: null, expiresAt: now, uses: 0, maxUses: 1 }, 'expired'],
    ['used as often as allowed', { revokedAt: null, expiresAt: later, uses: 1, maxUses: 1 }, 'usedUp'],
    ['withdrawn before anything else', { revokedAt: now, expiresAt: now, uses: 1, maxUses: 1 }, 'revoked'],
  ])('%s', (_, link, state) => {
    expect(findLinkState(link, now)).toBe(state);
  });
});

describe('joining', () => {
  it.each([
    ['no consent', { consent: undefined }],
    ['no name', { name: ' ' }],
    ['no address', { email: 'cy' }],
    ['a token that cannot be ours', { token: 'short' }],
  ])('is refused with %s', (_, changes) => {
    const person = { token: 'x'.repeat(43), name: 'Cy', email: 'cy@example.org', consent: 'yes' };
    expect(acceptInvitationSchema.safeParse(person).success).toBe(true);
    expect(acceptInvitationSchema.safeParse({ ...person, ...changes }).success).toBe(false);
  });

  it('shows a guessed token nothing', async () => {
    const { ports } = await createRound();
    expect(await findInvitation(ports, 'y'.repeat(43))).toMatchObject({ error: { code: 'not_found' } });
    expect(await acceptInvitation(ports, asPerson('y'.repeat(43)))).toMatchObject({ ok: false });
    expect(await findOwnInvitation(ports, 'y'.repeat(43))).toMatchObject({ ok: false });
    expect(await beginAnswer(ports, 'y'.repeat(43))).toMatchObject({ ok: false });
  });

  it('uses the link once, and refuses the next person with a reason', async () => {
    const { ports, token } = await createRound();
    expect((await acceptInvitation(ports, asPerson(token))).ok).toBe(true);
    const next = await acceptInvitation(ports, asPerson(token, 'di@example.org'));
    expect(next).toMatchObject({
      error: { code: 'link_closed', message: expect.stringContaining('as often') },
    });
  });

  it('lets one address join once, however it is written', async () => {
    const { ports, token } = await createRound({ maxUses: 5 });
    expect((await acceptInvitation(ports, asPerson(token))).ok).toBe(true);
    const again = await acceptInvitation(ports, asPerson(token, 'CY@Example.org'));
    expect(again).toMatchObject({ error: { code: 'already_joined', path: '$.email' } });
  });

  it('says that it is full where two people took the last use at once', async () => {
    const { ports, token } = await createRound();
    const crowded = { ...ports, hiring: { ...ports.hiring, addCandidate: async () => 'full' as const } };
    expect(await acceptInvitation(crowded, asPerson(token))).toMatchObject({
      error: { code: 'link_closed' },
    });
  });

  it('is over when the link has expired', async () => {
    const { ports, token, pass } = await createRound();
    pass(14 * dayMs);
    expect(await acceptInvitation(ports, asPerson(token))).toMatchObject({
      error: { code: 'link_closed', message: expect.stringContaining('expired') },
    });
  });
});

describe('the clock of an answer', () => {
  async function join() {
    const round = await createRound();
    const joined = await acceptInvitation(round.ports, asPerson(round.token));
    if (!joined.ok) throw new Error(joined.error.message);
    return { ...round, ...joined.value };
  }

  it('starts on the first press, and no second one moves the deadline', async () => {
    const { ports, resumeToken, pass } = await join();
    pass(3 * dayMs);
    const first = await beginAnswer(ports, resumeToken);
    pass(20 * 60_000);
    const second = await beginAnswer(ports, resumeToken);
    expect(second).toEqual(first);
    const own = await findOwnInvitation(ports, resumeToken);
    if (!own.ok || !own.value.attempt?.deadlineAt) throw new Error('no attempt');
    const { startedAt, deadlineAt } = own.value.attempt;
    expect(deadlineAt.getTime() - startedAt.getTime()).toBe(45 * 60_000);
  });

  it('starts once where two browsers press at the same moment', async () => {
    const { ports, resumeToken } = await join();
    const own = await findOwnInvitation(ports, resumeToken);
    if (!own.ok) throw new Error(own.error.message);
    const unaware = { ...own.value, attempt: null };
    const racing = { ...ports, hiring: { ...ports.hiring, findCandidateByHash: async () => unaware } };
    const [first, second] = await Promise.all([
      beginAnswer(racing, resumeToken),
      beginAnswer(racing, resumeToken),
    ]);
    expect(first.ok && second.ok && first.value).toEqual(second.ok && second.value);
    const lost = { ...racing, hiring: { ...racing.hiring, findCandidate: async () => null } };
    expect(await beginAnswer(lost, resumeToken)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('shows the team who answers, and keeps it as long as was promised', async () => {
    const { ports, linkId, resumeToken, pass, audited } = await join();
    const begun = await beginAnswer(ports, resumeToken);
    if (!begun.ok) throw new Error(begun.error.message);
    const shown = await loadLinkPage(ports, ann, { linkId, page });
    expect(shown).toMatchObject({
      value: { total: 1, submissions: [{ name: 'Cy', email: 'cy@example.org' }] },
    });
    pass(30 * dayMs - 1);
    expect(await purgeRetained(ports)).toBe(0);
    pass(1);
    expect(await purgeRetained(ports)).toBe(1);
    expect(audited.at(-1)).toMatchObject({
      action: 'attempt:purge',
      resource: { id: begun.value.attemptId },
    });
    expect(await findOwnInvitation(ports, resumeToken)).toMatchObject({ ok: false });
  });
});
