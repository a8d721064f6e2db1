import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { appendEvents } from './append-events';
import { continueAttempt } from './continue-attempt';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { addNode, createBatch, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');

async function start(ports: MemoryPorts, node: string, actor: Actor = ada): Promise<string> {
  const started = await startAttempt(ports, actor, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  const id = started.value.attemptId;
  await appendEvents(ports, actor, id, createBatch('writer-one', 1, [addNode(node)]));
  return id;
}

async function submitOne(ports: MemoryPorts, node: string): Promise<string> {
  const id = await start(ports, node);
  await submitAttempt(ports, ada, id);
  return id;
}

async function goOn(ports: MemoryPorts, id: string): Promise<string> {
  const outcome = await continueAttempt(ports, ada, id);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.attemptId;
}

describe('continueAttempt', () => {
  it('makes a copy once and goes on in it, also after it was worked on', async () => {
    const ports = createMemoryPorts();
    const id = await submitOne(ports, 'a');
    const copy = await goOn(ports, id);
    expect(copy).not.toBe(id);
    await appendEvents(ports, ada, copy, createBatch('writer-two', 1, [addNode('b')]));
    expect(await goOn(ports, id)).toBe(copy);
  });

  it('keeps the copies of two answers apart, and leaves other open attempts alone', async () => {
    const ports = createMemoryPorts();
    const one = await submitOne(ports, 'a');
    const other = await submitOne(ports, 'b');
    const loose = await start(ports, 'a');
    const copyOfOne = await goOn(ports, one);
    const copyOfOther = await goOn(ports, other);
    expect(new Set([copyOfOne, copyOfOther, loose]).size).toBe(3);
    expect(await goOn(ports, one)).toBe(copyOfOne);
    expect(await goOn(ports, other)).toBe(copyOfOther);
  });

  it('begins anew once the copy was submitted', async () => {
    const ports = createMemoryPorts();
    const id = await submitOne(ports, 'a');
    const copy = await goOn(ports, id);
    await submitAttempt(ports, ada, copy);
    expect(await goOn(ports, id)).not.toBe(copy);
  });

  it.each<[string, Actor]>([
    ['another user', userActor('bob')],
    ['nobody', { kind: 'anonymous' }],
  ])('is not for %s', async (_, actor) => {
    const ports = createMemoryPorts();
    const id = await submitOne(ports, 'a');
    expect(await continueAttempt(ports, actor, id)).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
});
