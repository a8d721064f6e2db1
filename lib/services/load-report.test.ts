import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import { profiles } from '@/lib/rubric/profiles';
import { appendEvents } from './append-events';
import { loadReport } from './load-report';
import { startAttempt } from './start-attempt';
import { createBatch, getTestPrompt, typeText, userActor } from './testing/fixtures';
import { createMemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');
const prompt = getTestPrompt();
const [probe] = prompt.probes;
const [twist] = prompt.twists ?? [];
if (!probe || !twist) throw new Error('The prompt has no questions to put.');

/** An attempt of Ada's in which this has happened. */
async function create(events: readonly AttemptEvent[]) {
  const ports = createMemoryPorts();
  const started = await startAttempt(ports, ada, { prompt: prompt.slug, title: 'Mine' });
  if (!started.ok) throw new Error(started.error.message);
  const { attemptId } = started.value;
  await appendEvents(ports, ada, attemptId, createBatch('writer-one', 1, events));
  return { ports, attemptId };
}

async function load(events: readonly AttemptEvent[]) {
  const { ports, attemptId } = await create(events);
  const report = await loadReport(ports, ada, attemptId);
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}

const reply = (question: string, insert: string): AttemptEvent => ({
  type: 'replySpliced',
  question,
  start: 0,
  deleteCount: 0,
  insert,
});

describe('loadReport', () => {
  it('has the answer as it stands, under the attempt’s own name, in the order of its lens', async () => {
    const report = await load([typeText('For whom?')]);
    expect(report).toMatchObject({
      document: {
        title: 'Mine',
        startedAt: '2026-03-01T10:00:00.000Z',
        steps: { requirements: { text: 'For whom?' } },
      },
      promptTitle: prompt.title,
      order: profiles[prompt.defaultProfile].order,
      followUps: [],
    });
  });

  it('has the questions as they were put, with their replies, the twist last', async () => {
    const { followUps } = await load([
      { type: 'twistRevealed', id: twist.id },
      reply(twist.id, 'Then the queue grows.'),
      { type: 'questionAsked', id: probe.id },
      reply(probe.id, 'After the load test.'),
    ]);
    expect(followUps.map(({ reply: said }) => said)).toEqual([
      'After the load test.',
      'Then the queue grows.',
    ]);
    expect(followUps[0]?.question).not.toBe('');
    expect(followUps[1]?.question).toBe(twist.title);
  });

  it('has a question without a reply too, and no twist where none came', async () => {
    const { followUps } = await load([{ type: 'questionAsked', id: probe.id }]);
    expect(followUps).toHaveLength(1);
    expect(followUps[0]?.reply).toBe('');
  });

  it('tells a stranger what it tells of an attempt that is not there', async () => {
    const { ports, attemptId } = await create([]);
    const stranger = await loadReport(ports, userActor('bob'), attemptId);
    expect(stranger).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(stranger).toEqual(await loadReport(ports, ada, 'id-9999999999'));
  });
});
