import { describe, expect, it } from 'vitest';
import type { AttemptEvent, LogEntry } from '@/lib/attempt/events';
import { replay } from '@/lib/attempt/replay';
import { createState } from '@/lib/attempt/state';
import { listQuestions, reportInterview } from './interview-report';
import { appendEvents } from './append-events';
import { loadResults } from './load-results';
import { startAttempt } from './start-attempt';
import { submitAttempt } from './submit-attempt';
import { addNode, createBatch, getTestPrompt, userActor } from './testing/fixtures';
import { createMemoryPorts } from './testing/memory-ports';

const prompt = getTestPrompt();
const [first, second] = prompt.probes;
if (!first || !second) throw new Error('The prompt has too few probes.');

function report(events: readonly AttemptEvent[]) {
  const entries = events.map((event, at): LogEntry => ({ seq: at + 1, atMs: at * 30_000, event }));
  return reportInterview({ state: replay(createState(prompt.slug), events), entries, prompt });
}

describe('reportInterview', () => {
  it('is empty where nothing happened', () => {
    expect(report([addNode('a')])).toEqual({
      reading: null,
      strongReplies: {},
      before: null,
      hints: {},
      readingsAsked: 0,
    });
  });

  it('has each question with its reply, its time and what a strong one does; and the help that was taken', () => {
    const told = report([
      { type: 'hintTaken', step: 'api', rung: 1 },
      { type: 'hintTaken', step: 'api', rung: 2 },
      { type: 'readingAsked' },
      { type: 'questionAsked', id: first.id },
      { type: 'replySpliced', question: first.id, start: 0, deleteCount: 0, insert: 'After the load test.' },
      { type: 'replyFinished', question: first.id },
      { type: 'readingAsked' },
    ]);
    expect(told).toMatchObject({ hints: { api: 2 }, readingsAsked: 2 });
    expect(Object.keys(listQuestions(told))).toEqual([first.id]);
    expect(listQuestions(report([]))).toEqual({});
    expect(told.strongReplies).toEqual({ [first.id]: first.strongReply });
    expect(told.reading?.followUps).toMatchObject([
      { id: first.id, reply: 'After the load test.', seconds: 60 },
    ]);
  });
});

describe('listQuestions', () => {
  const [twist] = prompt.twists ?? [];
  if (!twist) throw new Error('The prompt has no twist.');

  it('has the twist under its title, and the answer as it stood before it', () => {
    const told = report([addNode('a'), { type: 'twistRevealed', id: twist.id }, addNode('b')]);
    expect(listQuestions(told)).toEqual({ [twist.id]: twist.title });
    expect(told.before?.diagram.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(told.strongReplies).toEqual({ [twist.id]: twist.strongReply });
  });

  it('goes without on a prompt of before there were twists', () => {
    const { twists: _, ...older } = prompt;
    const events: AttemptEvent[] = [{ type: 'questionAsked', id: first.id }];
    const state = replay(createState(prompt.slug), events);
    const told = reportInterview({ state, entries: [], prompt: older });
    expect(Object.keys(listQuestions(told))).toEqual([first.id]);
    expect(told.strongReplies).toEqual({ [first.id]: first.strongReply });
  });
});

describe('loadResults', () => {
  it('brings the mode and the report along', async () => {
    const ports = createMemoryPorts();
    const ada = userActor('ada');
    const started = await startAttempt(ports, ada, { prompt: prompt.slug });
    if (!started.ok) throw new Error(started.error.message);
    const { attemptId } = started.value;
    await appendEvents(
      ports,
      ada,
      attemptId,
      createBatch('writer-one', 1, [
        { type: 'questionAsked', id: second.id },
        { type: 'replyFinished', question: second.id },
      ]),
    );
    await submitAttempt(ports, ada, attemptId);
    const results = await loadResults(ports, ada, attemptId);
    expect(results).toMatchObject({
      ok: true,
      value: {
        mode: 'practice',
        drillStep: null,
        interview: { reading: { followUps: [{ id: second.id, reply: '', length: 'none' }] } },
      },
    });
  });
});
