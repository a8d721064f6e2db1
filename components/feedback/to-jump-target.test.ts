import { describe, expect, it } from 'vitest';
import type { JumpPlace } from '@/lib/attempt/jump-link';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import type { Advice } from '@/lib/rubric/advice/schema';
import { toJumpTarget } from './to-jump-target';

const sentence: Edit = { kind: 'sentence', step: 'plan', text: 'x' };
const at = (anchor: Advice['anchor']['at']): Advice['anchor'] => ({ step: 'plan', at: anchor });

describe('toJumpTarget', () => {
  it.each<[string, Advice['anchor'], Edit, JumpPlace]>([
    [
      'a sentence',
      at({ kind: 'text', step: 'plan', start: 3, end: 9, quote: 'abcdef' }),
      sentence,
      { kind: 'text', start: 3, end: 9 },
    ],
    ['a box', at({ kind: 'node', id: 'q' }), sentence, { kind: 'node', id: 'q' }],
    [
      'an arrow',
      at({ kind: 'edge', source: 'a', target: 'b' }),
      sentence,
      { kind: 'edge', source: 'a', target: 'b' },
    ],
    [
      'a row',
      at({ kind: 'field', path: 'steps.plan.roadmap[2].metric' }),
      sentence,
      { kind: 'row', list: 'roadmap', at: 2 },
    ],
    ['the query', at({ kind: 'field', path: 'steps.query.sql' }), sentence, { kind: 'sql' }],
    ['a field nobody knows', at({ kind: 'field', path: 'steps.plan' }), sentence, { kind: 'step' }],
    ['a step', at(null), sentence, { kind: 'step' }],
    [
      'a row to add',
      at(null),
      { kind: 'ledger', at: null, set: { choice: 'x' } },
      { kind: 'row', list: 'ledger', at: null },
    ],
    ['a stage', at(null), { kind: 'roadmap', at: 1, set: {} }, { kind: 'row', list: 'roadmap', at: 1 }],
    [
      'an endpoint',
      at(null),
      { kind: 'endpoint', at: null, set: {} },
      { kind: 'row', list: 'endpoints', at: null },
    ],
    ['a table', at(null), { kind: 'table', at: 0, set: {} }, { kind: 'row', list: 'tables', at: 0 }],
    [
      'an entry to take out',
      at(null),
      { kind: 'drop', list: 'tables', at: 4 },
      { kind: 'row', list: 'tables', at: 4 },
    ],
    ['a query to write', at(null), { kind: 'sql', text: 'select 1' }, { kind: 'sql' }],
  ])('%s', (_, anchor, edit, place) => {
    expect(toJumpTarget({ anchor, edits: [edit] })).toEqual({ step: 'plan', place });
  });
});
