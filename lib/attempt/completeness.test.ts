import { describe, expect, it } from 'vitest';
import type { StepId, Steps } from '@/lib/steps/schema';
import { completenessOf } from './completeness';
import { countWords, speakingSeconds } from './count-words';
import { createDocument } from './create-document';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('completenessOf', () => {
  it.each<[string, StepId, Steps, string]>([
    ['a step left out', 'plan', {}, 'empty'],
    ['white space', 'plan', { plan: { text: ' \n' } }, 'empty'],
    ['a few words', 'impact', { impact: { text: words(39) } }, 'started'],
    ['a paragraph', 'impact', { impact: { text: words(40) } }, 'answered'],
    ['an endpoint alone', 'api', { api: { endpoints: [{ method: 'GET', path: '/' }] } }, 'started'],
    [
      'an endpoint and a word',
      'api',
      { api: { text: 'ok', endpoints: [{ method: 'GET', path: '/' }] } },
      'answered',
    ],
    ['a table', 'dataModel', { dataModel: { tables: [{ name: 'users', columns: [] }] } }, 'started'],
    ['no table', 'dataModel', { dataModel: { tables: [] } }, 'empty'],
    ['SQL', 'query', { query: { sql: 'select 1' } }, 'started'],
    ['blank SQL', 'query', { query: { sql: ' ' } }, 'empty'],
    ['a ledger', 'tradeoffs', { tradeoffs: { ledger: [{ choice: 'a queue' }] } }, 'started'],
    ['words without an endpoint', 'api', { api: { text: 'ok' } }, 'started'],
    ['words without a table', 'dataModel', { dataModel: { text: 'ok' } }, 'started'],
    ['words without SQL', 'query', { query: { text: 'ok' } }, 'started'],
    ['words without a ledger', 'tradeoffs', { tradeoffs: { text: 'ok' } }, 'started'],
    ['words without a roadmap', 'plan', { plan: { text: 'ok' } }, 'started'],
    ['a roadmap', 'plan', { plan: { roadmap: [{ action: 'build' }] } }, 'started'],
  ])('reads %s', (_, step, steps, expected) => {
    expect(completenessOf({ ...createDocument('p'), steps }, step)).toBe(expected);
  });

  it.each([
    [3, 1, 'started'],
    [3, 0, 'empty'],
    [2, 1, 'empty'],
  ])('counts a drawing of %i boxes and %i arrows', (boxes, arrows, expected) => {
    const nodes = Array.from({ length: boxes }, (_, at) => ({
      id: `n${at}`,
      type: 'service' as const,
      label: 'S',
    }));
    const edges = Array.from({ length: arrows }, (_, at) => ({ id: `e${at}`, source: 'n0', target: 'n1' }));
    expect(completenessOf({ ...createDocument('p'), diagram: { nodes, edges } }, 'architecture')).toBe(
      expected,
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    ['- one\n- two', 2],
    ['p95 ≤ 50 ms', 3],
    ['naïve — 東京', 2],
    ['**bold** & _soft_', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('speaks 150 words a minute', () => {
    expect(speakingSeconds(150)).toBe(60);
    expect(speakingSeconds(1)).toBe(0);
    expect(speakingSeconds(215)).toBe(86);
  });
});
