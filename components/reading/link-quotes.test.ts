import { describe, expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Evaluation, Evidence } from '@/lib/rubric/evaluation';
import { findPassage, linkNearest, listUnquoted, toPieces } from './link-quotes';

const text: Evidence = { kind: 'text', step: 'plan', start: 0, end: 24, quote: 'First the queue,\nthen x.' };
const node: Evidence = { kind: 'node', id: 'n1' };
const field: Evidence = { kind: 'field', path: 'steps.plan.roadmap[0]' };
const labels = new Map([['n1', 'Send queue']]);

const documentOf = (steps: AttemptDocument['steps']): AttemptDocument => ({
  format: 'attempt/1',
  prompt: 'p',
  title: '',
  steps,
  diagram: { nodes: [], edges: [] },
});

describe('toPieces', () => {
  it('ties a quote to its passage, also where it was cut, and a name to its box', () => {
    const pieces = toPieces(
      'It is there: “First the queue, …”, as “Send queue” in the drawing.',
      [text, node],
      labels,
    );
    expect(pieces).toEqual([
      { text: 'It is there: ', evidence: null },
      { text: '“First the queue, …”', evidence: text },
      { text: ', as ', evidence: null },
      { text: '“Send queue”', evidence: node },
      { text: ' in the drawing.', evidence: null },
    ]);
    expect(listUnquoted([text, field, field, node], pieces)).toEqual([field]);
  });

  it('ends a sentence once', () => {
    expect(toPieces('You wrote “We go.”. Compare “Do we?”.', [], labels).map((piece) => piece.text)).toEqual([
      'You wrote ',
      '“We go.”',
      ' Compare ',
      '“Do we?”',
    ]);
  });

  it('leaves a quote alone that no evidence holds', () => {
    expect(toPieces('“Fast” cannot be tested.', [text, node, field], labels)).toEqual([
      { text: '“Fast”', evidence: null },
      { text: ' cannot be tested.', evidence: null },
    ]);
  });
});

describe('findPassage', () => {
  const document = documentOf({
    requirements: { text: 'Costs $5 (a month).' },
    plan: { text: 'Zero.\nFirst  the queue,\nthen the rest. Costs $5 (a month).' },
  });

  it.each([
    ['plan', 'First the queue, then …', 'First  the queue,\nthen'],
    ['plan', 'Costs $5 (a month).', 'Costs $5 (a month).'],
    ['query', 'Costs $5 (a month).', 'Costs $5 (a month).'],
  ] as const)('in %s: %s', (step, quote, found) => {
    const passage = findPassage(document, step, quote);
    if (passage?.kind !== 'text') throw new Error('not found');
    expect(passage.quote).toBe(found);
    expect(document.steps[passage.step]?.text?.slice(passage.start, passage.end)).toBe(found);
  });

  it('looks in the step it is about first, and finds nothing that is not there', () => {
    expect(findPassage(document, 'plan', 'Costs $5')).toMatchObject({ step: 'plan' });
    expect(findPassage(document, 'api', 'Costs $5')).toMatchObject({ step: 'requirements' });
    expect(findPassage(document, 'plan', 'Costs $6')).toBeNull();
  });
});

describe('linkNearest', () => {
  const criterion = (verdict: 'missed' | 'partly', evidence: Evidence[], advice: string) => ({
    id: 'plan.a',
    title: 'A',
    verdict,
    evidence,
    advice,
  });
  const evaluationOf = (one: ReturnType<typeof criterion>): Evaluation => ({
    format: 'evaluation/1',
    engine: '1',
    prompt: 'p',
    rubric: { id: 'r', version: 1, profile: 'nine-step', hash: '' },
    inputHash: '',
    overall: { level: 1, percent: 25 },
    dimensions: [{ id: 'plan', level: 1, weight: 10, confidence: 'high', criteria: [one] }],
    flags: [],
  });
  const document = documentOf({ plan: { text: 'First the queue.' } });
  const evidenceOf = (one: ReturnType<typeof criterion>) =>
    linkNearest(evaluationOf(one), document).dimensions[0]?.criteria[0]?.evidence;

  it('makes the passage that missed advice begins with a place to go to, and changes nothing else', () => {
    const quoted = 'You wrote “First the queue.”. A strong answer adds it.';
    expect(evidenceOf(criterion('missed', [], quoted))).toMatchObject([{ step: 'plan', start: 0, end: 16 }]);
    expect(evidenceOf(criterion('missed', [node], quoted))).toEqual([node]);
    expect(evidenceOf(criterion('partly', [], quoted))).toEqual([]);
    expect(evidenceOf(criterion('missed', [], 'A strong answer adds “First the queue.”'))).toEqual([]);
    expect(evidenceOf(criterion('missed', [], 'You wrote “No such words”.'))).toEqual([]);
  });
});
