import { describe, expect, it } from 'vitest';
import { halfDoneAnswer } from '@/lib/prompts/half-done-answer';
import { startGuided } from './start-guided';
import { getTestPrompt } from './testing/fixtures';
import { createMemoryPorts } from './testing/memory-ports';

describe('startGuided', () => {
  it('begins on the half-done example, for somebody who was never here', async () => {
    const ports = createMemoryPorts();
    // The example answers a prompt that every store has.
    expect(halfDoneAnswer.prompt).toBe(getTestPrompt().slug);
    const started = await startGuided(ports, { kind: 'anonymous' });
    if (!started.ok) throw new Error(started.error.message);
    expect(started.value.newGuestId).not.toBeNull();
    const [entry] = await ports.events.load(started.value.attemptId, 0);
    expect(entry?.event).toMatchObject({
      type: 'documentReplaced',
      document: { steps: halfDoneAnswer.steps },
    });
    expect(ports.memory.attempts.get(started.value.attemptId)?.title).toBe('Guided start');
  });
});
