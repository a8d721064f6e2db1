import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { createDocument } from '@/lib/attempt/create-document';
import { parseAttempt } from '@/lib/attempt/parse';
import { draw } from '@/lib/diagram/testing/draw';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { documentOf, resolves } from '../testing/answers';
import { readAnswer } from '../engine/answer';
import { createPassageMemory } from '../engine/passages';
import type { InterviewPrompt, Twist } from './schema';
import type { TwistReading } from './interview-reading';
import { readTwist } from './read-twist';
import { reactions } from './testing/reactions';
import { findDifference, isDifferent } from './twist/find-difference';

const getModel = (value: unknown): AttemptDocument => {
  const parsed = parseAttempt(value);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.document;
};

const table = promptCatalogue.flatMap(({ prompt, modelAnswer }) =>
  (prompt.twists ?? []).map(
    (twist) => [prompt.slug, twist.id, { prompt, twist, model: getModel(modelAnswer) }] as const,
  ),
);

const memory = createPassageMemory();

type Scene = { prompt: InterviewPrompt; twist: Twist };

const read = (
  { prompt, twist }: Scene,
  before: AttemptDocument,
  after: AttemptDocument,
  reply: string,
): TwistReading =>
  readTwist({
    ...{ twist, before, after, reply, seconds: null, prompt },
    // As in an interview: what was read of an answer before is not read again.
    read: (document) => readAnswer(document, [], undefined, memory),
  });

/** The answer with more written under reliability. */
const withText = (document: AttemptDocument, more: string): AttemptDocument => ({
  ...document,
  steps: {
    ...document.steps,
    reliability: {
      ...document.steps.reliability,
      text: `${document.steps.reliability?.text ?? ''}\n${more}`,
    },
  },
});

describe.each(table)('%s: %s', (slug, id, scene) => {
  const { model } = scene;
  const blank = createDocument(slug);
  const words = reactions[slug]?.[id];
  if (!words) throw new Error(`No reactions for ${slug} ${id}`);

  it('gives a change that meets it nearly everything, on a thin answer too', () => {
    expect(read(scene, model, withText(model, words.strong), words.strong).level).toBeGreaterThanOrEqual(3.5);
    expect(read(scene, blank, withText(blank, words.strong), '').level).toBeGreaterThanOrEqual(3.5);
  });

  it('gives a change that was only told less than one that was made', () => {
    const told = read(scene, blank, blank, words.strong);
    expect(told.stance).toBe('stays');
    expect(told.level).toBeGreaterThanOrEqual(2.4);
    expect(told.level).toBeLessThanOrEqual(3.2);
  });

  it('tells the middling from the strong and the weak', () => {
    const [strong, middling, weak] = [words.strong, words.middling, words.weak].map(
      (reply) => read(scene, blank, withText(blank, reply), reply).level,
    ) as [number, number, number];
    expect(middling).toBeLessThan(strong);
    expect(weak).toBeLessThan(middling + 0.01);
    expect(weak).toBeLessThanOrEqual(1.9);
  });

  it('gives little for “fine as it is” and for changes of something else, nothing for none', () => {
    const fine = read(scene, model, model, 'Nothing needs to change, it is fine as it is.');
    expect(fine.level).toBeLessThanOrEqual(1.4);
    const claim = read(scene, blank, blank, 'Nothing needs to change, because we have already covered it.');
    expect(claim.level).toBeLessThanOrEqual(0.9);
    const other = read(
      scene,
      model,
      withText(model, 'The bell gets a new colour and the report a wider table.'),
      '',
    );
    expect(other.level).toBeLessThanOrEqual(1);
    expect(other.verdicts.find(({ id: each }) => each === 'meets-the-twist')?.verdict).toBe('missed');
    expect(read(scene, model, model, '')).toMatchObject({ level: 0, stance: 'nothing' });
    expect(read(scene, model, model, scene.twist.story).level).toBe(0);
  });

  it('brings evidence that is there', () => {
    const after = withText(model, words.strong);
    const reading = read(scene, model, after, words.strong);
    for (const { evidence } of reading.verdicts)
      for (const each of evidence)
        expect(
          each.kind === 'reply'
            ? words.strong.slice(each.start, each.end) === each.quote
            : resolves(after, each),
        ).toBe(true);
  });

  it('leaves no placeholder in its advice', () => {
    for (const reply of [words.strong, words.middling, words.weak])
      for (const { advice } of read(scene, model, withText(model, reply), reply).verdicts)
        expect(advice).not.toMatch(/[{}[\]]/);
  });
});

const getScene = (slug: string, id: string): Scene & { model: AttemptDocument } => {
  const found = table.find(([prompt, twist]) => prompt === slug && twist === id);
  if (!found) throw new Error('no scene');
  return found[2];
};

describe('rightly left as it is', () => {
  const scene = getScene('notification-system', 'texts-gone');
  const claim =
    'Nothing needs to change, because codes already switch to the second company within 20 seconds, and its 800 a second are enough.';

  it('is worth as much as the best change where the answer covers it', () => {
    const covered = withText(
      createDocument('notification-system'),
      'If the first text company fails, codes switch to the second company within 20 s.',
    );
    const reading = read(scene, covered, covered, claim);
    expect(reading).toMatchObject({ stance: 'stays', level: 4 });
    expect(reading.verdicts.find(({ id }) => id === 'rightly-left-as-it-is')?.verdict).toBe('met');
  });

  it('is worth little where what it points at is not in the answer', () => {
    const bare = createDocument('notification-system');
    const reading = read(scene, bare, bare, claim);
    expect(reading.level).toBeLessThanOrEqual(0.9);
    expect(reading.verdicts.find(({ id }) => id === 'rightly-left-as-it-is')?.verdict).toBe('missed');
  });

  it('takes the capacity in the drawing for what it is', () => {
    const final = getScene('notification-system', 'cup-final');
    const drawn = (capacityPerSecond: number): AttemptDocument => {
      const diagram = draw('app:client -> api:service', 'api ~> line:queue', 'line -> sender:worker');
      const nodes = diagram.nodes.map((node) =>
        node.id === 'sender' ? { ...node, replicas: 10, capacityPerSecond } : node,
      );
      return { ...createDocument('notification-system'), diagram: { ...diagram, nodes } };
    };
    const reply = 'Nothing changes, because ten workers with 60,000 a second each cover 580,000.';
    expect(read(final, drawn(60_000), drawn(60_000), reply).level).toBe(4);
    expect(read(final, drawn(400), drawn(400), reply).level).toBeLessThanOrEqual(1.4);
  });
});

describe('what was left broken', () => {
  const scene = getScene('notification-system', 'texts-gone');
  const before = documentOf({}, [
    'app:client -> api:service',
    'api ~> line:queue',
    'line -> w:worker',
    'w -> texts:external',
  ]);
  const said = reactions['notification-system']?.['texts-gone']?.strong ?? '';

  it('holds down a change that cuts the way through', () => {
    const after = withText({ ...before, diagram: { nodes: before.diagram.nodes, edges: [] } }, said);
    const reading = read(scene, before, after, said);
    expect(reading.level).toBeLessThanOrEqual(2.4);
    expect(reading.verdicts.find(({ id }) => id === 'leaves-nothing-broken')?.verdict).toBe('missed');
  });

  it('remarks on a part that nothing reaches', () => {
    const nodes = [
      ...before.diagram.nodes,
      { id: 'second', type: 'external' as const, label: 'Second company' },
    ];
    const reading = read(scene, before, { ...before, diagram: { ...before.diagram, nodes } }, said);
    expect(reading.verdicts.find(({ id }) => id === 'leaves-nothing-broken')).toMatchObject({
      verdict: 'partly',
      evidence: [{ kind: 'node', id: 'second' }],
    });
  });

  it('does not reward a change that would do damage', () => {
    const harm = `${said} We ignore opt-outs during that hour and send the discount to everybody.`;
    expect(read(scene, before, withText(before, harm), harm).level).toBeLessThanOrEqual(1.4);
  });
});

describe('the difference of two answers', () => {
  const before = documentOf(
    { architecture: 'The API writes to a queue. A worker sends.', plan: 'Four weeks.' },
    ['app:client -> api:service', 'api -> line:queue'],
  );
  const differ = (change: (document: AttemptDocument) => AttemptDocument) =>
    findDifference(readAnswer(before, []), readAnswer(change(structuredClone(before)), []));

  it('is none where boxes were only moved and sentences turned round', () => {
    const difference = differ((document) => ({
      ...document,
      steps: { ...document.steps, architecture: { text: 'A worker sends.\n\nThe API writes to a queue.' } },
      diagram: {
        ...document.diagram,
        nodes: document.diagram.nodes.map((node) => ({ ...node, x: 400, y: 20, locked: true })),
      },
    }));
    expect(isDifferent(difference)).toBe(false);
  });

  it('names what was added, changed and taken away', () => {
    const difference = differ((document) => ({
      ...document,
      steps: { ...document.steps, plan: { text: 'Six weeks.', roadmap: [{ action: 'Trace' }] } },
      diagram: {
        nodes: [
          { id: 'api', type: 'service', label: 'api', replicas: 2 },
          { id: 'line', type: 'queue', label: 'line' },
          { id: 'w', type: 'worker', label: 'w' },
        ],
        edges: [
          { id: 'x', source: 'api', target: 'line', async: true },
          { id: 'y', source: 'line', target: 'w' },
        ],
      },
    }));
    expect(difference).toEqual({
      nodesAdded: [{ kind: 'node', id: 'w' }],
      nodesChanged: [{ kind: 'node', id: 'api' }],
      nodesRemoved: ['app'],
      edgesAdded: [{ kind: 'edge', source: 'line', target: 'w' }],
      edgesChanged: [{ kind: 'edge', source: 'api', target: 'line' }],
      edgesRemoved: 1,
      saidAdded: [
        { kind: 'text', step: 'plan', start: 0, end: 10, quote: 'Six weeks.' },
        { kind: 'field', path: 'steps.plan.roadmap[0]' },
      ],
      saidRemoved: ['Four weeks.'],
    });
    expect(isDifferent(difference)).toBe(true);
  });
});
