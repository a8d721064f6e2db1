import { describe, expect, it } from 'vitest';
import type { DocumentDifference } from '@/lib/attempt/difference';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { describeDifference } from './describe-difference';

const words = { t: await translateIn('history'), terms: await translateIn('terms') };

const alike: DocumentDifference = {
  nodesAdded: [],
  nodesRemoved: [],
  nodesChanged: [],
  arrowsAdded: 0,
  arrowsRemoved: 0,
  steps: [],
};

describe('describeDifference', () => {
  it.each<[string, Partial<DocumentDifference>, string[]]>([
    ['two states alike', {}, ['The same as now.']],
    ['a few names', { nodesAdded: ['Queue', 'Worker'] }, ['Drawn since: Queue, Worker']],
    ['many names', { nodesRemoved: ['A', 'B', 'C', 'D', 'E'] }, ['Taken out since: A, B, C and 2 more']],
    ['arrows', { arrowsAdded: 1, arrowsRemoved: 2 }, ['1 arrow more', '2 arrows fewer']],
    [
      'texts',
      {
        nodesChanged: ['Queue'],
        steps: [
          { step: 'api', wordsBefore: 1, wordsAfter: 20 },
          { step: 'plan', wordsBefore: 5, wordsAfter: 5 },
        ],
      },
      ['Changed since: Queue', 'API: 1 word then, 20 now', 'Plan: written differently'],
    ],
  ])('%s', (_, part, lines) => {
    expect(describeDifference({ ...alike, ...part }, words)).toEqual(lines);
  });
});
