import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import { withoutPreviewed } from './without-previewed';

const sentence: Edit = { kind: 'sentence', step: 'plan', text: 'Two weeks. Then we look.' };

describe('withoutPreviewed', () => {
  it.each<[string, Edit, string]>([
    [
      'Nothing is timed. Add to Plan, in your own figures: “Two weeks. Then we look.”',
      sentence,
      'Nothing is timed.',
    ],
    ['You wrote “We go.” Add to Plan: “Two weeks. Then we look.”', sentence, 'You wrote “We go.”'],
    [
      'You wrote “We go”. Go on: “after two weeks”.',
      { kind: 'complete', step: 'plan', start: 0, end: 5, quote: 'We go', addition: ' after two weeks' },
      'You wrote “We go”.',
    ],
    [
      '“We go directly” names the cost; say why. Finish the sentence: “… which is fine because it is cheap”',
      {
        kind: 'complete',
        step: 'plan',
        start: 0,
        end: 5,
        quote: 'We go',
        addition: ', which is fine because it is cheap',
      },
      '“We go directly” names the cost; say why.',
    ],
    [
      'That would hurt. You wrote “We log cards.”. Take back “We log cards”.',
      { kind: 'remove', step: 'plan', start: 0, end: 13, quote: 'We log cards.' },
      'That would hurt. You wrote “We log cards.”.',
    ],
    ['Add: “Two weeks. Then we look.”', sentence, 'Add: “Two weeks. Then we look.”'],
    ['Say how long it takes.', sentence, 'Say how long it takes.'],
    ['Draw it.', { kind: 'edge', id: 'e', source: 'a', target: 'b' }, 'Draw it.'],
  ])('%s', (words, edit, left) => {
    expect(withoutPreviewed({ words, edits: [edit] })).toBe(left);
  });
});
