import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { appendEvents } from './append-events';
import { askNumber } from './ask-number';
import { loadWorkspace } from './load-workspace';
import { startAttempt } from './start-attempt';
import { createBatch, getTestPrompt, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');
const { slug, numbers, guidance, probes, cheatSheet } = getTestPrompt();
const [asked, other] = numbers;
if (!asked || !other) throw new Error('The prompt has lost its numbers.');
const missing = { ok: false, error: { code: 'not_found' } };

async function start(ports: MemoryPorts): Promise<string> {
  const started = await startAttempt(ports, ada, { prompt: slug });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

/** An attempt that a hiring team asked for, and who answers it. */
async function startForLink(ports: MemoryPorts) {
  const id = await start(ports);
  const stored = ports.memory.attempts.get(id);
  if (!stored) throw new Error('no such attempt');
  const owner = { kind: 'candidate', id: 'c1' } as const;
  ports.memory.attempts.set(id, { ...stored, owner, mode: 'interview', organisation: 'Example Ltd' });
  const candidate: Actor = { ...owner, attemptId: id };
  return { id, candidate };
}

const turn = (ports: MemoryPorts, actor: Actor, id: string, numberId: string) =>
  appendEvents(ports, actor, id, createBatch('writer-one', 1, [{ type: 'numberRevealed', id: numberId }]));

describe('askNumber', () => {
  it('answers what was asked, and nothing that was not', async () => {
    const ports = createMemoryPorts();
    const { id, candidate } = await startForLink(ports);
    expect(await askNumber(ports, candidate, id, asked.id)).toMatchObject(missing);
    await turn(ports, candidate, id, asked.id);
    expect(await askNumber(ports, candidate, id, asked.id)).toEqual({
      ok: true,
      value: { answer: asked.answer },
    });
    expect(await askNumber(ports, candidate, id, other.id)).toMatchObject(missing);
    expect(await askNumber(ports, candidate, id, 'no-such-number')).toMatchObject(missing);
    expect(await askNumber(ports, ada, id, asked.id)).toMatchObject(missing);
  });
});

describe('loadWorkspace', () => {
  it('gives a link candidate the answers they asked for and no examples', async () => {
    const ports = createMemoryPorts();
    const { id, candidate } = await startForLink(ports);
    await turn(ports, candidate, id, asked.id);
    const loaded = await loadWorkspace(ports, candidate, id);
    if (!loaded.ok) throw new Error(loaded.error.message);
    const sent = JSON.stringify(loaded.value);
    expect(sent).toContain(JSON.stringify(asked.answer));
    expect(sent).toContain(JSON.stringify(guidance.api.ask));
    expect(sent).toContain(JSON.stringify(other.question));
    for (const secret of [other.answer, guidance.api.strong.text, guidance.api.hints[0], cheatSheet])
      expect(sent).not.toContain(JSON.stringify(secret));
  });

  it('gives who practises the numbers and the examples, and nobody the replies to the probes', async () => {
    const ports = createMemoryPorts();
    const loaded = await loadWorkspace(ports, ada, await start(ports));
    if (!loaded.ok) throw new Error(loaded.error.message);
    const sent = JSON.stringify(loaded.value);
    for (const shown of [asked.answer, other.answer, guidance.api.strong.text])
      expect(sent).toContain(JSON.stringify(shown));
    expect(probes.length).toBeGreaterThan(0);
    for (const { strongReply } of probes) expect(sent).not.toContain(JSON.stringify(strongReply));
  });
});
