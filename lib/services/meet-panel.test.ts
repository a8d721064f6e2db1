import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '@/lib/attempt/events';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import type { Prompt } from '@/lib/prompts/schema';
import { appendEvents } from './append-events';
import { changeConditions, meetPanel } from './meet-panel';
import { loadPracticeKit } from './practice-kit';
import { type StartInput, startAttempt } from './start-attempt';
import { addNode, createBatch, getTestPrompt, userActor } from './testing/fixtures';
import { createMemoryPorts, type MemoryPorts } from './testing/memory-ports';

const ada = userActor('ada');
const missing = { ok: false, error: { code: 'not_found' } };

async function start(ports: MemoryPorts, input: Omit<StartInput, 'prompt'> = {}): Promise<string> {
  const started = await startAttempt(ports, ada, { prompt: getTestPrompt().slug, ...input });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.attemptId;
}

const write = (ports: MemoryPorts, id: string, events: AttemptEvent[], first = 1) =>
  appendEvents(ports, ada, id, createBatch('writer-one', first, events));

async function meet(ports: MemoryPorts, id: string) {
  const met = await meetPanel(ports, ada, id);
  if (!met.ok) throw new Error(met.error.message);
  return met.value.questions;
}

/** The same ports on a prompt with, or without, changes of conditions. */
function withTwists(ports: MemoryPorts, twists: Prompt['twists']): MemoryPorts {
  const getPinned: MemoryPorts['prompts']['getPinned'] = async (versions) => {
    const pinned = await ports.prompts.getPinned(versions);
    return { ...pinned, prompt: { ...pinned.prompt, twists } };
  };
  return { ...ports, prompts: { ...ports.prompts, getPinned } };
}

const twist = (id: string): NonNullable<Prompt['twists']>[number] => ({
  id,
  title: 'Ten times as many',
  role: 'productManager',
  story: 'From Monday on it is ten times as many.',
  tests: 'Whether the size was thought of.',
  strongReply: 'Says what gives way first.',
  trap: 'Adds servers.',
  touches: [1, 2].map((at) => ({
    id: `touch-${at}`,
    title: 'Sizes it anew',
    weight: 1,
    dimension: 'scalability' as const,
    holds: { all: [{ check: 'states-scale' }] },
    words: { met: 'Yes.', partly: 'Half.', missed: 'No.' },
  })),
  staysFine: [
    {
      id: 'fine',
      title: 'There is room',
      covered: { all: [{ check: 'states-scale' }] },
      said: { all: [{ check: 'states-scale' }] },
    },
  ],
  sources: [],
});

const halfWay = (ports: MemoryPorts): Date =>
  new Date(ports.now().getTime() + (getTestPrompt().minutes / 2) * 60_000);

describe('meetPanel', () => {
  it.each(['practice', 'interview'] as const)(
    'asks four to six questions in %s, without what they test',
    async (mode) => {
      const ports = createMemoryPorts();
      const questions = await meet(ports, await start(ports, { mode }));
      expect(questions.length).toBeGreaterThanOrEqual(4);
      expect(questions.length).toBeLessThanOrEqual(6);
      const sent = JSON.stringify(questions);
      expect(sent).not.toContain('"tests"');
      for (const { prompt } of promptCatalogue)
        for (const { strongReply, trap } of prompt.probes) {
          expect(sent).not.toContain(strongReply);
          expect(sent).not.toContain(trap);
        }
    },
  );

  it('stays with its questions however the answer changes while it asks', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports, { mode: 'interview' });
    const questions = await meet(ports, id);
    const [first] = questions;
    if (!first) throw new Error('no question');
    await write(ports, id, [
      { type: 'questionAsked', id: first.id },
      addNode('a'),
      { type: 'nodeAdded', node: { id: 'q', type: 'queue', label: 'Queue' } },
    ]);
    expect(await meet(ports, id)).toEqual(questions);
  });

  it('asks about the answer as it stands where only the conditions have changed yet', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports, { mode: 'interview' });
    await write(ports, id, [{ type: 'twistRevealed', id: 'ten-times' }, addNode('a')]);
    expect((await meet(ports, id)).length).toBeGreaterThanOrEqual(4);
  });

  it('does not ask the same set twice in a row', async () => {
    const ports = createMemoryPorts();
    const first = await start(ports);
    const before = (await meet(ports, first)).map(({ id }) => id);
    await write(
      ports,
      first,
      before.map((id) => ({ type: 'questionAsked', id })),
    );
    const after = (await meet(ports, await start(ports))).map(({ id }) => id);
    expect(new Set(after)).not.toEqual(new Set(before));
  });

  it('is not for a drill, nor for anybody else', async () => {
    const ports = createMemoryPorts();
    expect(await meetPanel(ports, ada, await start(ports, { mode: 'drill' }))).toMatchObject(missing);
    expect(await meetPanel(ports, userActor('bob'), await start(ports))).toMatchObject(missing);
  });
});

describe('changeConditions', () => {
  it('comes at half time in an interview, and stays the same one', async () => {
    const ports = withTwists(createMemoryPorts(), [twist('one'), twist('two')]);
    const id = await start(ports, { mode: 'interview' });
    expect(await changeConditions(ports, ada, id)).toMatchObject(missing);
    ports.setNow(halfWay(ports));
    const changed = await changeConditions(ports, ada, id);
    if (!changed.ok) throw new Error(changed.error.message);
    expect(Object.keys(changed.value)).toEqual(['id', 'title', 'role', 'story']);
    await write(ports, id, [{ type: 'twistRevealed', id: changed.value.id }, addNode('a')]);
    expect(await changeConditions(ports, ada, id)).toEqual(changed);
  });

  it('comes on request in practice, and another one the next time', async () => {
    const ports = withTwists(createMemoryPorts(), [twist('one'), twist('two')]);
    const first = await start(ports);
    const changed = await changeConditions(ports, ada, first);
    if (!changed.ok) throw new Error(changed.error.message);
    await write(ports, first, [{ type: 'twistRevealed', id: changed.value.id }]);
    const second = await changeConditions(ports, ada, await start(ports));
    if (!second.ok) throw new Error(second.error.message);
    expect(second.value.id).not.toBe(changed.value.id);
  });

  it('is nothing for a drill, nor where the prompt has none', async () => {
    const ports = withTwists(createMemoryPorts(), undefined);
    expect(await changeConditions(ports, ada, await start(ports))).toMatchObject(missing);
    expect(await changeConditions(ports, ada, await start(ports, { mode: 'drill' }))).toMatchObject(missing);
  });
});

describe('loadPracticeKit', () => {
  it('has the rubric, the questions and what was shown, for one’s own open practice', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    const kit = await loadPracticeKit(ports, ada, id);
    expect(kit).toMatchObject({
      ok: true,
      value: { depth: 'standard', previous: { questions: [], twist: null } },
    });
    if (!kit.ok) return;
    expect(kit.value.sources).toEqual(expect.arrayContaining(getTestPrompt().story.split(/\n+/)));
    expect(JSON.stringify(kit.value)).not.toContain('"numbers"');
  });

  it('never has the model answer', async () => {
    const ports = createMemoryPorts();
    const kit = JSON.stringify(await loadPracticeKit(ports, ada, await start(ports)));
    const answer = promptCatalogue.find(({ prompt }) => prompt.slug === getTestPrompt().slug)?.modelAnswer;
    const { steps } = answer as { steps: Record<string, { text?: string }> };
    for (const { text = '' } of Object.values(steps))
      for (const line of text.split(/\n+/).filter((each) => each.length > 60))
        expect(kit).not.toContain(JSON.stringify(line).slice(1, -1));
  });

  it.each(['interview', 'drill'] as const)('is not for an attempt in %s', async (mode) => {
    const ports = createMemoryPorts();
    expect(await loadPracticeKit(ports, ada, await start(ports, { mode }))).toMatchObject(missing);
  });

  it('is not for somebody else, nor after submission', async () => {
    const ports = createMemoryPorts();
    const id = await start(ports);
    expect(await loadPracticeKit(ports, userActor('bob'), id)).toMatchObject(missing);
    await ports.attempts.markSubmitted(id, ports.now());
    expect(await loadPracticeKit(ports, ada, id)).toMatchObject(missing);
  });
});
