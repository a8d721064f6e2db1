import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { createHiringPorts } from '@/lib/server/hiring-ports';
import { createPorts } from '@/lib/server/ports';
import { purgeDeleted, purgeKept, startSweeping, sweepExpired } from '@/lib/server/sweep';
import { useTestStore } from '@/lib/server/testing/database';
import { serveFrom } from '@/lib/server/testing/http';
import { appendEvents } from '@/lib/services/append-events';
import { acceptInvitation, beginAnswer } from '@/lib/services/hiring-join';
import { createPromptLink } from '@/lib/services/hiring-links';
import { createOrganisation } from '@/lib/services/hiring-organisations';
import { loadLinkPage } from '@/lib/services/hiring-submissions';
import { createBatch, typeText } from '@/lib/services/testing/fixtures';

const store = useTestStore({ seeded: true });

let owner: Actor;
let organisationId: string;

beforeAll(async () => {
  serveFrom(store());
  const user = await store().client.user.create({ data: { email: 'sweep@example.org', name: 'Sam' } });
  owner = { kind: 'user', id: user.id, name: user.name, email: user.email };
  const founded = await createOrganisation(createHiringPorts(store().client), owner, { name: 'Team' });
  if (!founded.ok) throw new Error(founded.error.message);
  organisationId = founded.value.organisationId;
});

/** A candidate under the clock, with some words written. */
async function begin(email: string) {
  const hiring = createHiringPorts(store().client);
  const made = await createPromptLink(hiring, owner, {
    organisationId,
    prompt: 'notification-system',
    title: 'Round',
    profile: 'nine-step',
    depth: 'standard',
    timeLimitMinutes: 45,
    expiresInDays: 14,
    maxUses: 5,
    retentionDays: 30,
  });
  if (!made.ok) throw new Error(made.error.message);
  const person = { token: made.value.token, name: 'Cy', email, consent: 'yes' as const };
  const joined = await acceptInvitation(hiring, person);
  if (!joined.ok) throw new Error(joined.error.message);
  const begun = await beginAnswer(hiring, joined.value.resumeToken);
  if (!begun.ok) throw new Error(begun.error.message);
  const { attemptId, candidateId } = begun.value;
  const actor: Actor = { kind: 'candidate', id: candidateId, attemptId };
  const saved = await appendEvents(
    createPorts(store().client),
    actor,
    attemptId,
    createBatch('w1', 1, [typeText('As far as I got.')]),
  );
  expect(saved.ok).toBe(true);
  return { actor, attemptId, candidateId, linkId: made.value.linkId };
}

const attemptOf = (id: string) => store().client.attempt.findUniqueOrThrow({ where: { id } });

describe('what happens when time is up', () => {
  it('an answer is submitted as it stands, at its deadline, and read; nothing can follow', async () => {
    const { actor, attemptId, linkId } = await begin('late@example.org');
    await sweepExpired();
    expect(await attemptOf(attemptId)).toMatchObject({ status: 'open' });
    const deadlineAt = new Date(Date.now() - 60_000);
    await store().client.attempt.update({ where: { id: attemptId }, data: { deadlineAt } });

    const refused = await appendEvents(
      createPorts(store().client),
      actor,
      attemptId,
      createBatch('w1', 2, [typeText('Too late. ')]),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    await sweepExpired();
    expect(await attemptOf(attemptId)).toMatchObject({
      status: 'submitted',
      submittedAt: deadlineAt,
      position: 1,
    });
    const page = { skip: 0, take: 25 };
    const shown = await loadLinkPage(createHiringPorts(store().client), owner, { linkId, page });
    expect(shown).toMatchObject({
      value: { submissions: [{ attempt: { status: 'submitted' }, level: expect.any(Number) }] },
    });
  });

  it('an answer is deleted when the days its candidate was told are over, and not before', async () => {
    const { attemptId, candidateId } = await begin('kept@example.org');
    const dayMs = 86_400_000;
    const agreedAt = (ago: number) =>
      store().client.linkCandidate.update({
        where: { id: candidateId },
        data: { consentedAt: new Date(Date.now() - ago) },
      });
    await agreedAt(30 * dayMs - 60_000);
    expect(await purgeKept()).toBe(0);
    await agreedAt(30 * dayMs);
    expect(await purgeKept()).toBe(1);
    expect(await store().client.attempt.count({ where: { id: attemptId } })).toBe(0);
    expect(await purgeDeleted()).toBe(0);
  });

  it('nobody has to ask: the rounds do it, and end when told', async () => {
    const { attemptId } = await begin('rounds@example.org');
    const past = { deadlineAt: new Date(Date.now() - 1000) };
    await store().client.attempt.update({ where: { id: attemptId }, data: past });
    const stop = startSweeping();
    // Read as well: that is the last thing a round does with an answer.
    await vi.waitFor(
      async () => expect(await store().client.evaluation.count({ where: { attemptId } })).toBe(1),
      { timeout: 20_000 },
    );
    expect(await attemptOf(attemptId)).toMatchObject({ status: 'submitted' });
    stop();
  });
});
