import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { loadLog } from './load-log';
import { startAttempt } from './start-attempt';
import { getTestPrompt } from './testing/fixtures';
import { createMemoryPorts } from './testing/memory-ports';

const ada: Actor = { kind: 'guest', id: 'ada-000000' };
const bob: Actor = { kind: 'guest', id: 'bob-000000' };

describe('loadLog', () => {
  it('gives the owner the log, and a stranger what a missing one gives', async () => {
    const ports = createMemoryPorts();
    const started = await startAttempt(ports, ada, {
      prompt: getTestPrompt().slug,
      entries: [{ seq: 1, atMs: 5, event: { type: 'titleSet', title: 'Mine' } }],
    });
    if (!started.ok) throw new Error(started.error.message);
    const { attemptId } = started.value;
    expect(await loadLog(ports, ada, attemptId)).toEqual({
      ok: true,
      value: { entries: [{ seq: 1, atMs: 5, event: { type: 'titleSet', title: 'Mine' } }] },
    });
    const stranger = await loadLog(ports, bob, attemptId);
    expect(stranger).toEqual(await loadLog(ports, bob, 'id-9999999999'));
    expect(stranger.ok).toBe(false);
  });
});
