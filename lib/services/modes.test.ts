import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import type { AttemptMode } from '@/lib/attempt/mode';
import { appendEvents } from './append-events';
import { loadWorkspace } from './load-workspace';
import { type StartInput, startAttempt } from './start-attempt';
import { startInput } from './attempt-input';
import { submitAttempt } from './submit-attempt';
import { sweepOverdue } from './sweep-attempts';
import { addNode, createBatch, getTestPrompt, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');

async function start(ports: MemoryPorts, input: Omit<StartInput, 'prompt'>) {
  const started = await startAttempt(ports, ada, { prompt: getTestPrompt().slug, ...input });
  if (!started.ok) throw new Error(started.error.message);
  const attempt = ports.memory.attempts.get(started.value.attemptId);
  if (!attempt) throw new Error('no such attempt');
  return attempt;
}

async function open(ports: MemoryPorts, mode: AttemptMode) {
  const { id } = await start(ports, { mode });
  const loaded = await loadWorkspace(ports, ada, id);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

const minutesAfter = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

describe('starting in a mode', () => {
  it('is practice on one’s own clock unless told otherwise', async () => {
    expect(await start(createMemoryPorts(), {})).toMatchObject({
      mode: 'practice',
      drillStep: null,
      deadlineAt: null,
    });
  });

  it('gives an interview the prompt’s minutes by the server’s clock', async () => {
    const ports = createMemoryPorts();
    expect(await start(ports, { mode: 'interview', drillStep: 'api' })).toMatchObject({
      mode: 'interview',
      drillStep: null,
      deadlineAt: minutesAfter(ports.now(), getTestPrompt().minutes),
    });
  });

  it('gives a drill ten minutes and its step', async () => {
    const ports = createMemoryPorts();
    expect(await start(ports, { mode: 'drill', drillStep: 'api' })).toMatchObject({
      mode: 'drill',
      drillStep: 'api',
      deadlineAt: minutesAfter(ports.now(), 10),
    });
    expect(await start(ports, { mode: 'drill' })).toMatchObject({ drillStep: 'requirements' });
  });

  it.each([
    [{ mode: 'exam' }, false],
    [{ mode: 'drill', drillStep: 'lunch' }, false],
    [{ mode: '', drillStep: '' }, true],
    [{ mode: 'interview' }, true],
  ])('takes from a form %j: %s', (fields, taken) => {
    expect(startInput.safeParse({ prompt: 'notification-system', ...fields }).success).toBe(taken);
  });
});

describe('what a mode lets the page have', () => {
  it('in practice: examples, and the answers to numbers', async () => {
    const { prompt } = await open(createMemoryPorts(), 'practice');
    expect(prompt.guidance.api.examples?.ladder).toHaveLength(3);
    expect(prompt.numbers.every(({ answer }) => answer !== null)).toBe(true);
  });

  it('in an interview: neither', async () => {
    const loaded = await open(createMemoryPorts(), 'interview');
    expect(Object.values(loaded.prompt.guidance).map(({ examples }) => examples)).toEqual(
      Array.from({ length: 10 }, () => null),
    );
    expect(loaded.prompt.numbers.some(({ answer }) => answer !== null)).toBe(false);
    const page = JSON.stringify(loaded);
    for (const { answer } of getTestPrompt().numbers) expect(page).not.toContain(answer);
    for (const { strong, hints } of Object.values(getTestPrompt().guidance))
      for (const line of [strong.text, ...hints])
        expect(page).not.toContain(JSON.stringify(line).slice(1, -1));
    for (const { strongReply, trap } of getTestPrompt().probes)
      for (const line of [strongReply, trap]) expect(page).not.toContain(JSON.stringify(line).slice(1, -1));
  });

  it('in a drill: the numbers, no examples', async () => {
    const { prompt, drillStep } = await open(createMemoryPorts(), 'drill');
    expect(drillStep).toBe('requirements');
    expect(prompt.guidance.requirements.examples).toBeNull();
    expect(prompt.numbers.every(({ answer }) => answer !== null)).toBe(true);
  });
});

describe('what the server stores in a mode', () => {
  const hint: AttemptEvent = { type: 'hintTaken', step: 'api', rung: 1 };

  it.each<[AttemptMode, AttemptEvent, boolean]>([
    ['practice', hint, true],
    ['interview', hint, false],
    ['drill', hint, false],
    ['practice', { type: 'clockPaused' }, true],
    ['interview', { type: 'clockPaused' }, false],
    ['interview', { type: 'readingAsked' }, false],
    ['interview', { type: 'twistRevealed', id: 'twist' }, true],
    ['drill', { type: 'twistRevealed', id: 'twist' }, false],
  ])('%s, %j: %s', async (mode, event, stored) => {
    const ports = createMemoryPorts();
    const { id } = await start(ports, { mode });
    const answer = await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a'), event]));
    expect(answer.ok).toBe(stored);
    // Once more from memory: what was refused stays refused.
    const again = await appendEvents(ports, ada, id, createBatch('writer-one', 1, [addNode('a'), event]));
    expect(again.ok).toBe(stored);
    expect(ports.memory.events.get(id)).toHaveLength(stored ? 2 : 0);
  });
});

describe('the end of an interview', () => {
  it('comes from the server: what it holds is submitted as of the deadline, and nothing after it is taken', async () => {
    const ports = createMemoryPorts();
    const attempt = await start(ports, { mode: 'interview' });
    await appendEvents(ports, ada, attempt.id, createBatch('writer-one', 1, [addNode('a')]));
    ports.setNow(minutesAfter(attempt.startedAt, getTestPrompt().minutes - 1));
    expect(await sweepOverdue(ports)).toBe(0);
    ports.setNow(minutesAfter(attempt.startedAt, getTestPrompt().minutes + 1));
    expect(await sweepOverdue(ports)).toBe(1);
    expect(ports.memory.attempts.get(attempt.id)).toMatchObject({
      status: 'submitted',
      submittedAt: attempt.deadlineAt,
      position: 1,
    });
    const late = await appendEvents(ports, ada, attempt.id, createBatch('writer-one', 2, [addNode('b')]));
    expect(late).toMatchObject({ ok: false, error: { code: 'attempt_locked' } });
    expect(await submitAttempt(ports, ada, attempt.id)).toMatchObject({ ok: true });
  });
});
