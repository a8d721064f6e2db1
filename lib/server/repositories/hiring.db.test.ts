import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { createHiringPorts } from '@/lib/server/hiring-ports';
import { useTestStore } from '@/lib/server/testing/database';
import { acceptInvitation, beginAnswer, findInvitation, findOwnInvitation } from '@/lib/services/hiring-join';
import { createPromptLink, listPromptLinks, revokePromptLink } from '@/lib/services/hiring-links';
import { createOrganisation, listOrganisations } from '@/lib/services/hiring-organisations';
import type { HiringPorts } from '@/lib/services/hiring-ports';
import { purgeRetained } from '@/lib/services/hiring-retention';
import { loadLinkPage } from '@/lib/services/hiring-submissions';

const store = useTestStore({ seeded: true });
const page = { skip: 0, take: 25 };

let ports: HiringPorts;
let owner: Actor;
let organisationId: string;

beforeAll(async () => {
  ports = createHiringPorts(store().client);
  const user = await store().client.user.create({ data: { email: 'owner@example.org', name: 'Owner' } });
  owner = { kind: 'user', id: user.id, name: user.name, email: user.email };
  const founded = await createOrganisation(ports, owner, { name: 'Team' });
  if (!founded.ok) throw new Error(founded.error.message);
  organisationId = founded.value.organisationId;
});

async function makeLink(changes: { maxUses?: number; retentionDays?: number } = {}) {
  const made = await createPromptLink(ports, owner, {
    organisationId,
    prompt: 'ride-sharing',
    title: 'Round',
    profile: 'nine-step',
    depth: 'standard',
    timeLimitMinutes: 45,
    expiresInDays: 14,
    maxUses: 3,
    retentionDays: 30,
    ...changes,
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const person = (token: string, email: string) => ({ token, name: 'Cy', email, consent: 'yes' as const });

async function join(token: string, email: string): Promise<string> {
  const joined = await acceptInvitation(ports, person(token, email));
  if (!joined.ok) throw new Error(joined.error.message);
  return joined.value.resumeToken;
}

describe('hiring on the database', () => {
  it('lists organisations and links with what they ask', async () => {
    const { linkId } = await makeLink();
    expect(await listOrganisations(ports, owner)).toMatchObject([
      { id: organisationId, members: [{ role: 'owner' }] },
    ]);
    const links = await listPromptLinks(ports, owner, { organisationId, page });
    expect(links.ok && links.value.items.find(({ id }) => id === linkId)).toMatchObject({
      organisationName: 'Team',
      promptSlug: 'ride-sharing',
      uses: 0,
      profile: 'nine-step',
    });
  });

  it('stores no token, only its hash', async () => {
    const { linkId, token } = await makeLink();
    const resumeToken = await join(token, 'hash@example.org');
    const link = await store().client.promptLink.findUniqueOrThrow({ where: { id: linkId } });
    const candidates = await store().client.linkCandidate.findMany({ where: { linkId } });
    const stored = JSON.stringify([link, candidates]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(resumeToken);
    expect(link.tokenHash).toBe(ports.tokens.hash(token));
  });

  it('never lets more people in than allowed, however many press at once', async () => {
    const { linkId, token } = await makeLink({ maxUses: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        acceptInvitation(ports, person(token, `p${index}@example.org`)),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await findInvitation(ports, token)).toMatchObject({
      value: { state: 'usedUp', link: { uses: 2 } },
    });
    expect(await loadLinkPage(ports, owner, { linkId, page })).toMatchObject({ value: { total: 2 } });
  });

  it('gives the use back when the address had joined already', async () => {
    const { token } = await makeLink({ maxUses: 3 });
    await join(token, 'twice@example.org');
    const again = await acceptInvitation(ports, person(token, 'twice@example.org'));
    expect(again).toMatchObject({ error: { code: 'already_joined' } });
    expect(await findInvitation(ports, token)).toMatchObject({ value: { link: { uses: 1 } } });
  });

  it('begins one attempt, pinned and with a deadline, however many browsers press', async () => {
    const { linkId, token } = await makeLink();
    const resumeToken = await join(token, 'begin@example.org');
    const outcomes = await Promise.all([1, 2, 3].map(() => beginAnswer(ports, resumeToken)));
    const attemptIds = new Set(outcomes.map((outcome) => outcome.ok && outcome.value.attemptId));
    expect(attemptIds.size).toBe(1);
    const attempt = await store().client.attempt.findFirstOrThrow({
      where: { candidate: { linkId } },
    });
    expect((attempt.deadlineAt?.getTime() ?? 0) - attempt.startedAt.getTime()).toBe(45 * 60_000);
    const shown = await loadLinkPage(ports, owner, { linkId, page });
    expect(shown).toMatchObject({
      value: { submissions: [{ attempt: { status: 'open' }, level: null, raters: 0 }] },
    });
  });

  it('withdraws a link for newcomers, not for who has joined', async () => {
    const { linkId, token } = await makeLink();
    const resumeToken = await join(token, 'kept@example.org');
    await revokePromptLink(ports, owner, { linkId });
    expect(await acceptInvitation(ports, person(token, 'late@example.org'))).toMatchObject({
      error: { code: 'link_closed' },
    });
    expect((await beginAnswer(ports, resumeToken)).ok).toBe(true);
  });

  it('deletes an answer with all that hangs on it when its time is over', async () => {
    const { token } = await makeLink({ retentionDays: 7 });
    const resumeToken = await join(token, 'purge@example.org');
    const begun = await beginAnswer(ports, resumeToken);
    if (!begun.ok) throw new Error(begun.error.message);
    const later = { ...ports, now: () => new Date(Date.now() + 7 * 86_400_000 + 1000) };
    expect(await purgeRetained(later)).toBe(1);
    expect(await store().client.attempt.count({ where: { id: begun.value.attemptId } })).toBe(0);
    expect(await findOwnInvitation(ports, resumeToken)).toMatchObject({ error: { code: 'not_found' } });
  });
});
