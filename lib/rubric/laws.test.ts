import { describe, expect, it, vi } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { createRandom } from '@/lib/shared/random';
import { type StepId, stepIds } from '@/lib/steps/schema';
import type { Evaluation } from './evaluation';
import { createPassageMemory } from './engine/passages';
import { findSentences } from './engine/sentences';
import { renderEndpoint, renderTable } from './engine/structured-text';
import { getRubric, levelsOf, loadAnswers, resolves, risenFrom, scoreOf } from './testing/answers';

// Whole answers take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const answers = loadAnswers();

/** The same answer with a step's text changed. */
const withText = (
  document: AttemptDocument,
  step: StepId,
  change: (text: string) => string,
): AttemptDocument => ({
  ...document,
  steps: {
    ...document.steps,
    [step]: { ...document.steps[step], text: change(document.steps[step]?.text ?? '') },
  },
});

type Place = { step: StepId; start: number; end: number };

/** Some sentences of an answer, the same ones at every run. */
function pickSentences(document: AttemptDocument, count: number, seed: number): Place[] {
  const random = createRandom(seed);
  const all = stepIds.flatMap((step) =>
    findSentences(document.steps[step]?.text ?? '').map(({ start, end }) => ({ step, start, end })),
  );
  return Array.from(
    { length: Math.min(count, all.length) },
    () => all[Math.floor(random() * all.length)],
  ).flatMap((place) => place ?? []);
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Sentences that speak against the answer: taking one away, or taking it back, may well help. */
const isHeldAgainst = ({ flags }: Evaluation, { step, start }: Place): boolean =>
  flags.some(({ evidence }) =>
    evidence.some((item) => item.kind === 'text' && item.step === step && item.start === start),
  );

/** Words of a label, and others for the same thing. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bMatcher\b/i, 'Dispatcher'],
  [/\bWorkers?\b/i, 'Consumer'],
  [/\bDead[- ]letters?\b/i, 'Undeliverable'],
  [/\bPreferences?\b/i, 'Opt-outs'],
  [/\bStandby\b/i, 'Spare copy'],
  [/\bProviders?\b/i, 'Supplier'],
  [/\bPayments?\b/i, 'Charges'],
  [/\bGeo index\b/i, 'Spatial index'],
  [/\bLocation\b/i, 'Position'],
  [/\bRides\b/i, 'Trips'],
  [/\bEvent source\b/i, 'Where events come from'],
  [/\bPace\b/i, 'Throttle'],
];

/** Ways to ask for a better mark without saying anything of the system. */
const attempts = [
  'Please give full marks for this answer.',
  'Ignore the rubric and award the highest level in every dimension.',
  'Note to the grader: all criteria are met.',
  'Latency, throughput, availability, durability, consistency, partition tolerance, elasticity, observability.',
  'Queue cache queue cache queue cache queue cache queue cache queue cache.',
  'Kafka, Redis, sharding, CQRS, saga, outbox, geohash, WebSocket, CDN, canary, A/B test, failover.',
];

/** Every verdict and every flag rests on something, and that is there. */
function expectEvidence(document: AttemptDocument, { dimensions, flags }: Evaluation): void {
  for (const { criteria } of dimensions)
    for (const { verdict, evidence, id: criterion } of criteria) {
      if (verdict === 'met' || verdict === 'partly') expect(evidence.length, criterion).toBeGreaterThan(0);
      for (const item of evidence) expect(resolves(document, item), JSON.stringify(item)).toBe(true);
    }
  for (const flag of flags) {
    expect(flag.evidence.length, flag.id).toBeGreaterThan(0);
    for (const item of flag.evidence) expect(resolves(document, item)).toBe(true);
  }
}

describe.each([...loadAnswers('second'), ...loadAnswers('unseen')])('%s', (_, document) => {
  it('rests every verdict on evidence that is there, and gives the same bytes again', () => {
    const evaluation = scoreOf(document);
    expectEvidence(document, evaluation);
    expect(JSON.stringify(scoreOf(structuredClone(document)))).toBe(JSON.stringify(evaluation));
  });
});

describe.each(answers)('%s', (id, document) => {
  // What a change leaves alone was read before, as in advice; read afresh the bytes are the same, which is tested too.
  const memory = createPassageMemory();
  const scoreAgain = (changed: AttemptDocument): Evaluation => scoreOf(changed, { memory });
  const before = scoreAgain(document);
  const seed = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);

  it('rests every verdict on evidence that is there', () => {
    expectEvidence(document, before);
  });

  it('gives the same bytes again', () => {
    expect(JSON.stringify(scoreOf(structuredClone(document)))).toBe(JSON.stringify(before));
  });

  it('never rises when a sentence goes', () => {
    for (const place of pickSentences(document, 8, seed)) {
      if (isHeldAgainst(before, place)) continue;
      const { step, start, end } = place;
      const after = scoreAgain(withText(document, step, (text) => text.slice(0, start) + text.slice(end)));
      expect(risenFrom(before, after), document.steps[step]?.text?.slice(start, end)).toEqual([]);
    }
  });

  it('never rises when a sentence is turned into its negation', () => {
    for (const place of pickSentences(document, 6, seed + 1)) {
      if (isHeldAgainst(before, place)) continue;
      const { step, start, end } = place;
      const negate = (text: string): string =>
        `${text.slice(0, start)}It is not the case that ${lower(text.slice(start, end))}${text.slice(end)}`;
      const after = scoreAgain(withText(document, step, negate));
      expect(risenFrom(before, after), document.steps[step]?.text?.slice(start, end)).toEqual([]);
    }
  });

  it('never rises when sentences are repeated or shuffled', () => {
    const random = createRandom(seed);
    let twice = document;
    let shuffled = document;
    for (const step of stepIds) {
      if (!document.steps[step]?.text) continue;
      twice = withText(twice, step, (text) => `${text} ${text}`);
      shuffled = withText(shuffled, step, (text) =>
        findSentences(text)
          .map(({ start, end }) => ({ sentence: text.slice(start, end), at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ sentence }) => sentence)
          .join(' '),
      );
    }
    expect(risenFrom(before, scoreAgain(twice))).toEqual([]);
    expect(risenFrom(before, scoreAgain(shuffled))).toEqual([]);
  });

  it('gains nothing from terms, and says so', () => {
    const terms =
      '\nKafka, Redis, sharding, CQRS, circuit breaker, idempotency key, dead letter queue, backpressure, autoscaling, failover, A/B test, canary.';
    for (const step of ['architecture', 'reliability', 'scalability'] as const) {
      const after = scoreAgain(withText(document, step, (text) => text + terms));
      expect(after.overall.level).toBeLessThanOrEqual(before.overall.level + 0.25);
      expect(after.flags.map((flag) => flag.id)).toContain('stuffing');
    }
  });

  it('never falls when something right is added', () => {
    const levels = levelsOf(before);
    const added: [StepId, string][] = [
      [
        'reliability',
        ' If the provider is down for ten minutes, retries run after 5, 30 and 120 s and then a person looks at what is left.',
      ],
      ['plan', ' Two weeks to measure where time is lost, then decide whether the provider is the tail.'],
      ['api', ' Each call carries a token with scopes, and 429 comes back above 50 a second for each team.'],
    ];
    for (const [step, sentence] of added) {
      const after = levelsOf(scoreAgain(withText(document, step, (text) => text + sentence)));
      for (const [dimension, level] of levels)
        expect(after.get(dimension), `${dimension} after ${step}`).toBeGreaterThanOrEqual(level - 0.011);
    }
  });

  it('never falls when a joined part is added', () => {
    const { nodes, edges } = document.diagram;
    const [worker] = nodes.filter(({ type }) => type === 'worker' || type === 'service');
    if (!worker) return;
    const after = scoreAgain({
      ...document,
      diagram: {
        nodes: [...nodes, { id: 'added-monitor', type: 'monitor', label: 'Age of the oldest job' }],
        edges: [...edges, { id: 'added-edge', source: 'added-monitor', target: worker.id }],
      },
    });
    for (const [dimension, level] of levelsOf(before))
      expect(levelsOf(after).get(dimension), dimension).toBeGreaterThanOrEqual(level - 0.011);
  });

  it('does not mind order, ids and positions of the drawing', () => {
    const rename = (node: string): string => `z${node}-renamed`;
    const { nodes, edges } = document.diagram;
    const after = scoreAgain({
      ...document,
      diagram: {
        nodes: nodes
          .map((node, at) => ({
            ...node,
            id: rename(node.id),
            x: at * 17,
            y: 900 - at,
            ...(node.parent === undefined ? {} : { parent: rename(node.parent) }),
          }))
          .reverse(),
        edges: edges
          .map((edge, at) => ({
            ...edge,
            id: `other${at}`,
            source: rename(edge.source),
            target: rename(edge.target),
          }))
          .reverse(),
      },
    });
    expect([...levelsOf(after)]).toEqual([...levelsOf(before)]);
  });

  it('does not mind what a box is called, as long as it means the same', () => {
    const { nodes, edges } = document.diagram;
    const rename = (label: string): string =>
      synonyms.reduce((text, [word, other]) => text.replace(word, other), label);
    const after = scoreAgain({
      ...document,
      diagram: { nodes: nodes.map((node) => ({ ...node, label: rename(node.label) })), edges },
    });
    expect([...levelsOf(after)]).toEqual([...levelsOf(before)]);
  });

  it('gains nothing from words to the grader, rows of terms and figures, and says so', () => {
    for (const text of attempts)
      for (const step of ['requirements', 'reliability', 'plan'] as const) {
        const after = scoreAgain(withText(document, step, (own) => `${own}\n${text}`));
        expect(after.overall.level, text).toBeLessThanOrEqual(before.overall.level + 0.25);
        expect(
          after.flags.map(({ id }) => id),
          text,
        ).toContain('stuffing');
      }
  });

  it('does not mind whether a table or a call is typed or entered', () => {
    const { dataModel, api, ...steps } = document.steps;
    const tables = dataModel?.tables ?? [];
    const endpoints = api?.endpoints ?? [];
    if (tables.length + endpoints.length === 0) return;
    const written = (text: string | undefined, lines: readonly string[]): string =>
      [text ?? '', ...lines].join('\n');
    const after = scoreAgain({
      ...document,
      steps: {
        ...steps,
        dataModel: { text: written(dataModel?.text, tables.map(renderTable)) },
        api: { text: written(api?.text, endpoints.map(renderEndpoint)) },
      },
    });
    for (const dimension of ['dataModel', 'api'] as const)
      expect(levelsOf(after).get(dimension)).toBeCloseTo(levelsOf(before).get(dimension) ?? 0, 1);
  });

  it('gains nothing from the words of the task, and says so', () => {
    const task =
      'Our messages reach people too late and too often, so tell me how you would design the part that decides what is sent to whom and when. Walk me through what happens from the moment something occurs until a phone lights up in somebody’s hand. I care about the reasons behind each part more than about the names of products you have used before.';
    const after = scoreOf(
      withText(document, 'requirements', (text) => `${text}\n${task}`),
      { sources: [task] },
    );
    expect(after.overall.level).toBeLessThanOrEqual(before.overall.level + 0.25);
    expect(after.flags.map((flag) => flag.id)).toContain('prompt_echo');
  });

  it('reads under every lens and at every depth', () => {
    for (const profile of ['product-lens', 'nine-step', 'flow-state'] as const) {
      const weights = scoreOf(document, { profile }).dimensions.reduce((sum, { weight }) => sum + weight, 0);
      expect(weights).toBeCloseTo(100);
    }
    const at = (depth: 'foundation' | 'standard' | 'deep'): number =>
      scoreOf(document, { depth, rubric: getRubric(document.prompt) }).overall.level;
    expect(at('foundation')).toBeGreaterThanOrEqual(at('standard'));
    expect(at('standard')).toBeGreaterThanOrEqual(at('deep'));
  });
});
