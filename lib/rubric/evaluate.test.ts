import { describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '@/lib/attempt/events';
import { createDocument } from '@/lib/attempt/create-document';
import { hashOf } from '@/lib/shared/hash';
import { evaluationSchema } from './evaluation';
import { answerOf, documentOf, getRubric, loadAnswers, rubrics, runCheck, scoreOf } from './testing/answers';

const spliced = (seq: number, atMs: number, step: 'requirements' | 'plan', insert: string): LogEntry => ({
  seq,
  atMs,
  event: { type: 'textSpliced', step, field: 'text', start: 0, deleteCount: 0, insert },
});
const box = (seq: number, atMs: number): LogEntry => ({
  seq,
  atMs,
  event: { type: 'nodeAdded', node: { id: `n${seq}`, type: 'service', label: 'x' } },
});
const long = 'Riders wait four minutes on hold and every fifth of them hangs up.';

// Whole answers take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('an evaluation', () => {
  it.each(rubrics.map((rubric) => [rubric.prompt]))('of nothing is nothing on %s', (prompt) => {
    const evaluation = scoreOf(createDocument(prompt));
    expect(evaluationSchema.parse(evaluation)).toEqual(evaluation);
    expect(evaluation.overall).toEqual({ level: 0, percent: 0 });
    expect(evaluation.flags).toEqual([]);
    for (const { level } of evaluation.dimensions) expect(level ?? 0).toBe(0);
  });

  it('keeps to its schema on every calibration answer, and names its inputs', () => {
    for (const [, document] of loadAnswers()) {
      const evaluation = scoreOf(document);
      expect(evaluationSchema.parse(evaluation)).toEqual(evaluation);
      expect(evaluation.inputHash).toBe(hashOf(document));
      expect(evaluation.rubric.hash).toBe(hashOf(getRubric(document.prompt)));
      for (const { criteria } of evaluation.dimensions)
        for (const { advice } of criteria) expect(advice).not.toMatch(/undefined|“”|“…”/);
    }
  });

  it('leaves out what a lens makes optional, and asks for it under another', () => {
    const document = { ...documentOf({ requirements: long }), prompt: 'notification-system' };
    const level = (profile: 'flow-state' | 'nine-step'): number | null | undefined =>
      scoreOf(document, { profile }).dimensions.find(({ id }) => id === 'dataModel')?.level;
    expect(level('flow-state')).toBeNull();
    expect(level('nine-step')).toBe(0);
  });

  it('counts an optional part only where it lifts the whole', () => {
    const [, strong] = loadAnswers().find(([id]) => id === 'ct-02') ?? [];
    if (!strong) throw new Error('ct-02 is gone');
    const weak = { ...strong, steps: { ...strong.steps, dataModel: { text: 'Some tables.' } } };
    expect(scoreOf(weak).overall.level).toBe(scoreOf(strong).overall.level);
  });

  it('advises in the words of the answer', () => {
    const evaluation = scoreOf({
      ...documentOf({ reliability: 'If the bank refuses a card we retry it.' }),
      prompt: 'ride-sharing',
    });
    const retry = evaluation.dimensions
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === 'reliability.retry');
    expect(retry?.verdict).toBe('partly');
    expect(retry?.advice).toContain('You wrote “If the bank refuses a card we retry it.”');
  });

  it('does not choke on hostile text', () => {
    const hostile = 'a '.repeat(5000) + '('.repeat(3000) + '🚕'.repeat(500) + '1'.repeat(500);
    const evaluation = scoreOf({
      ...documentOf({ requirements: hostile, architecture: hostile.slice(0, 9000), api: '{'.repeat(4000) }),
      prompt: 'ride-sharing',
    });
    expect(evaluation.overall.level).toBeLessThan(1);
  });

  it('asks a person to look at a script it does not know', () => {
    const evaluation = scoreOf({
      ...documentOf({ requirements: 'Водитель получает заказ за две секунды и подтверждает его.' }),
      prompt: 'ride-sharing',
    });
    expect(evaluation.flags.map(({ id }) => id)).toContain('human_look');
  });
});

describe('the order of work', () => {
  const run = (entries: LogEntry[], then: 'boxes' | 'plan' = 'boxes') =>
    runCheck(
      'works-in-order',
      { ...answerOf({ requirements: long, plan: long }), entries },
      { first: ['requirements'], then },
    ).verdict;

  it.each([
    ['no record', [], 'cannotTell'],
    ['problem first', [spliced(1, 0, 'requirements', long), box(2, 9000)], 'met'],
    ['boxes first', [box(1, 0), spliced(2, 9000, 'requirements', long)], 'missed'],
    ['boxes only', [box(1, 0)], 'missed'],
    ['no boxes', [spliced(1, 0, 'requirements', long)], 'met'],
    [
      'a stray key first',
      [spliced(1, 0, 'requirements', 'R'), box(2, 10), spliced(3, 99, 'requirements', long)],
      'missed',
    ],
    ['nothing of either', [{ seq: 1, atMs: 0, event: { type: 'clockPaused' } }], 'cannotTell'],
  ] as [string, LogEntry[], string][])('%s', (_, entries, verdict) => {
    expect(run(entries)).toBe(verdict);
  });

  it('sees structured parts and other steps too', () => {
    const roadmap: LogEntry = {
      seq: 1,
      atMs: 5,
      event: { type: 'roadmapSet', roadmap: [{ action: 'Measure' }] },
    };
    expect(run([roadmap, spliced(2, 9, 'requirements', long)], 'plan')).toBe('missed');
    expect(run([spliced(1, 1, 'requirements', long), { ...roadmap, seq: 2 }], 'plan')).toBe('met');
  });

  it('cannot tell once what was written first is gone', () => {
    const entries = [spliced(1, 0, 'requirements', long)];
    const finding = runCheck(
      'works-in-order',
      { ...answerOf({}), entries },
      { first: ['requirements'], then: 'boxes' },
    );
    expect(finding.verdict).toBe('cannotTell');
  });
});

describe('a drawing that states its figures', () => {
  const answer = (capacityPerSecond: number, replicas: number) => {
    const document = documentOf({}, ['q:queue -> w:worker']);
    const nodes = document.diagram.nodes.map((node) =>
      node.id === 'w' ? { ...node, capacityPerSecond, replicas } : node,
    );
    return { ...answerOf({}), graph: answerOfNodes(nodes) };
  };
  const answerOfNodes = (nodes: ReturnType<typeof documentOf>['diagram']['nodes']) => ({
    ...answerOf({}, ['q:queue -> w:worker']).graph,
    nodes: new Map(nodes.map((node) => [node.id, node])),
  });

  it.each([
    [50, 3, 'met'],
    [30, 2, 'partly'],
    [10, 1, 'missed'],
  ])('%i a second × %i against 100: %s', (capacity, replicas, verdict) => {
    expect(
      runCheck('capacity-covers', answer(capacity, replicas), { role: 'worker', loadPerSecond: 100 }).verdict,
    ).toBe(verdict);
  });

  it.each([
    [['eu', 'us'], 'met'],
    [['eu'], 'partly'],
  ])('regions %j: %s', (parents, verdict) => {
    const base = answerOf({}, ['a:service -> b:service', 'eu:region', 'us:region']);
    const nodes = new Map(
      [...base.graph.nodes].map(([id, node], at) => {
        const parent = parents[at];
        return [id, parent === undefined ? node : { ...node, parent }];
      }),
    );
    expect(runCheck('spans-regions', { ...base, graph: { ...base.graph, nodes } }, { min: 2 }).verdict).toBe(
      verdict,
    );
  });
});
