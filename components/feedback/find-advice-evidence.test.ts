import { expect, it } from 'vitest';
import type { AttemptDocument } from '@/lib/attempt/document';
import { findAdviceEvidence } from './find-advice-evidence';

const document: AttemptDocument = {
  format: 'attempt/1',
  prompt: 'p',
  title: '',
  steps: { plan: { text: 'We build the queue first. Then we look.' } },
  diagram: { nodes: [{ id: 'q', type: 'queue', label: 'Send queue', x: 0, y: 0 }], edges: [] },
};

it('finds what advice quotes and names, and nothing in a word or in what is new', () => {
  const words =
    'You wrote “We build the queue first.” beside “Send queue” and “first”. Add: “It takes two weeks in all.”';
  expect(findAdviceEvidence({ words, anchor: { step: 'plan', at: null } }, document)).toEqual([
    { kind: 'text', step: 'plan', start: 0, end: 25, quote: 'We build the queue first.' },
    { kind: 'node', id: 'q' },
  ]);
});
