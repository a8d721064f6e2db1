import { describe, expect, it } from 'vitest';
import { createDocument } from '@/lib/attempt/create-document';
import type { AttemptDocument } from '@/lib/attempt/document';
import { stepIds } from '@/lib/steps/schema';
import { isHalfWay, isReadyForPanel } from './readiness';

const empty = createDocument('ride-sharing');
const boxes = (count: number): AttemptDocument['diagram'] => ({
  nodes: Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    type: 'service' as const,
    label: `n${at}`,
  })),
  edges: [],
});
const text = 'A rider waits at most two seconds for a match, and the driver gets the request once.';
const written = (count: number): AttemptDocument => ({
  ...empty,
  steps: Object.fromEntries(stepIds.slice(0, count).map((id) => [id, { text }])),
});

describe('isReadyForPanel', () => {
  it.each([
    ['nothing', empty, false],
    ['words alone', written(3), false],
    ['a drawing alone', { ...empty, diagram: boxes(5) }, false],
    ['one box', { ...written(1), diagram: boxes(1) }, false],
    ['spaces are no words', { ...empty, steps: { api: { text: ' \n' } }, diagram: boxes(2) }, false],
    ['two boxes and a step', { ...written(1), diagram: boxes(2) }, true],
  ])('%s: %#', (_, document, ready) => {
    expect(isReadyForPanel(document)).toBe(ready);
  });
});

describe('isHalfWay', () => {
  it.each([
    ['at the start', empty, 0, false],
    ['just before half of the time', empty, 499, false],
    ['at half of the time', empty, 500, true],
    ['four of ten steps', written(4), 0, false],
    ['five of ten', written(5), 0, true],
  ])('%s', (_, document, elapsedMs, expected) => {
    expect(isHalfWay({ document, order: stepIds, elapsedMs, totalMs: 1000 })).toBe(expected);
  });
});
