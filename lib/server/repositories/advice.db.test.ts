import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { adviceListSchema } from '@/lib/rubric/advice/schema';
import { appendEvents } from '@/lib/services/append-events';
import { loadResults } from '@/lib/services/load-results';
import type { Ports } from '@/lib/services/ports';
import { startAttempt } from '@/lib/services/start-attempt';
import { submitAttempt } from '@/lib/services/submit-attempt';
import { createBatch, typeText } from '@/lib/services/testing/fixtures';
import { createPorts } from '../ports';
import { useTestStore } from '../testing/database';

const store = useTestStore({ seeded: true });

let ports: Ports;
let ada: Actor;

beforeAll(async () => {
  ports = createPorts(store().client);
  const user = await store().client.user.create({ data: { email: 'advice@example.org', name: 'Ada' } });
  ada = { kind: 'user', id: user.id, name: user.name, email: user.email };
});

async function submit(): Promise<string> {
  const started = await startAttempt(ports, ada, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  const { attemptId } = started.value;
  const words = 'Users at sign-in wait for their code. It must be fast.';
  await appendEvents(ports, ada, attemptId, createBatch('writer-one', 1, [typeText(words)]));
  await submitAttempt(ports, ada, attemptId);
  return attemptId;
}

async function advise(attemptId: string) {
  const results = await loadResults(ports, ada, attemptId);
  if (!results.ok) throw new Error(results.error.message);
  return results.value.advise();
}

describe('advice in the store', () => {
  it('is kept beside the reading it was worked out for, and read back as it was', async () => {
    const attemptId = await submit();
    const advice = await advise(attemptId);
    expect(advice.filter(({ rank }) => rank !== null)).toHaveLength(3);
    const reading = await ports.evaluations.newest(attemptId);
    const row = await store().client.advice.findUniqueOrThrow({ where: { evaluationId: reading?.id ?? '' } });
    expect(adviceListSchema.parse(row.content).items).toEqual(advice);
    expect(await advise(attemptId)).toEqual(advice);
  });

  it('stays what it was when two servers work it out at once', async () => {
    const attemptId = await submit();
    const [one, other] = await Promise.all([advise(attemptId), advise(attemptId)]);
    expect(other).toEqual(one);
    const reading = await ports.evaluations.newest(attemptId);
    expect(await store().client.advice.count({ where: { evaluationId: reading?.id ?? '' } })).toBe(1);
  });

  it('goes with the attempt', async () => {
    const attemptId = await submit();
    await advise(attemptId);
    const reading = await ports.evaluations.newest(attemptId);
    await store().client.attempt.delete({ where: { id: attemptId } });
    expect(await store().client.advice.count({ where: { evaluationId: reading?.id ?? '' } })).toBe(0);
  });
});
