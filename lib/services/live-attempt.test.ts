import { describe, expect, it } from 'vitest';
import { appendEvents } from './append-events';
import { findLive, loadLive } from './live-attempt';
import { startAttempt } from './start-attempt';
import { addNode, createBatch, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');

async function start(ports: MemoryPorts): Promise<string> {
  const started = await startAttempt(ports, ada, { prompt: 'notification-system' });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

async function recordOf(ports: MemoryPorts, id: string) {
  const record = await ports.attempts.find(id);
  if (!record) throw new Error('gone');
  return record;
}

describe('findLive', () => {
  it('takes the state out of memory as long as nobody else has added to the log', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a')]));
    const record = await recordOf(ports, id);
    const stored = await loadLive(ports, record);
    let reads = 0;
    const counting = { ...ports.events, load: async () => (reads++, []) };
    const live = await findLive({ ...ports, events: counting }, record);
    expect(live.state).toEqual(stored.state);
    expect(live.position).toBe(1);
    expect(reads).toBe(0);
  });

  it('reads the log where another server has added to it, and remembers what it read', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    await findLive(ports, await recordOf(ports, id));
    // The other server has a memory of its own.
    const elsewhere = { ...ports, live: createMemoryPorts().live };
    await appendEvents(elsewhere, ada, id, createBatch('writer-two', 1, [addNode('b')]));
    const live = await findLive(ports, await recordOf(ports, id));
    expect(live.state.document.diagram.nodes.map((node) => node.id)).toEqual(['b']);
    expect(ports.live.get(id)).toBe(live);
  });

  it('belongs to whom the store says, whoever it was read for', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const record = await recordOf(ports, id);
    await findLive(ports, record);
    const owner = { kind: 'user', id: 'grace' } as const;
    expect((await findLive(ports, { ...record, owner })).owner).toEqual(owner);
  });
});
