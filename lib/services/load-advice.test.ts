import { describe, expect, it } from 'vitest';
import { loadAdvice } from './load-advice';
import { loadResults } from './load-results';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');

async function submit(ports: MemoryPorts): Promise<string> {
  const started = await startAttempt(ports, ada, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  await submitAttempt(ports, ada, started.value.attemptId);
  return started.value.attemptId;
}

async function read(ports: MemoryPorts, id: string) {
  const results = await loadResults(ports, ada, id);
  if (!results.ok) throw new Error(results.error.message);
  return results.value;
}

describe('loadAdvice', () => {
  it('works advice out when it is first asked for, and keeps it', async () => {
    const ports = createMemoryPorts();
    const id = await submit(ports);
    expect(ports.memory.advice.size).toBe(0);
    let asked = 0;
    const counting: MemoryPorts = {
      ...ports,
      advise: (input, before) => {
        asked += 1;
        return ports.advise(input, before);
      },
    };
    const first = await (await read(counting, id)).advise();
    expect(first).toMatchObject([{ id: 'level:architecture', rank: 1 }]);
    expect(await (await read(counting, id)).advise()).toEqual(first);
    expect(asked).toBe(1);
    expect(ports.memory.advice.size).toBe(1);
  });

  it('hands over what the reading was made from', async () => {
    const ports = createMemoryPorts();
    const id = await submit(ports);
    const seen: unknown[] = [];
    const watching: MemoryPorts = {
      ...ports,
      advise: (input, before) => {
        seen.push(input.profile, input.depth, input.entries, before.engine, (input.sources ?? []).length > 0);
        return null;
      },
    };
    const { profile, depth, entries, advise } = await read(watching, id);
    await advise();
    expect(seen).toEqual([profile, depth, entries, 'test', true]);
  });

  it('has none where the engine reads the answer otherwise today, and keeps none', async () => {
    const ports = createMemoryPorts();
    const id = await submit(ports);
    expect(await (await read({ ...ports, advise: () => null }, id)).advise()).toEqual([]);
    expect(ports.memory.advice.size).toBe(0);
  });

  it('asks for nothing that is kept already', async () => {
    const ports = createMemoryPorts();
    const id = await submit(ports);
    const attempt = ports.memory.attempts.get(id);
    const stored = await ports.evaluations.newest(id);
    const pinned = await ports.prompts.findNewest('notification-system');
    if (!attempt || !stored || !pinned) throw new Error('nothing was submitted');
    const { document, entries } = await read(ports, id);
    const given = { pinned, stored, document, entries };
    const advice = await loadAdvice(ports, attempt, given);
    expect(await loadAdvice({ ...ports, advise: () => null }, attempt, given)).toEqual(advice);
  });
});
