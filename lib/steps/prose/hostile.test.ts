import { describe, expect, it } from 'vitest';
import { stepLimits } from '../limits';
import { functionalRows } from './functional';
import { treeRows } from './impact-tree';
import { findLedgerOffers } from './ledger-offers';
import { qualityRows } from './quality';
import { findRequirementOffers, showAsRows } from './requirement-offers';
import { findRoadmapOffers } from './roadmap-offers';
import { guessScale, readScale } from './scale-text';
import { storyRows } from './story';

const readers: [string, (text: string) => unknown][] = [
  ['requirements', (text) => showAsRows(text, findRequirementOffers(text))],
  ['choices', findLedgerOffers],
  ['stages', findRoadmapOffers],
  ['must do', functionalRows.read],
  ['how well', qualityRows.read],
  ['tree', treeRows.read],
  ['story', storyRows.read],
  ['the sum', readScale],
  ['a guess at the sum', guessScale],
];

const units = [
  ['', 'a '],
  ['', '1,'],
  ['', '\n'],
  ['', '```\n'],
  ['', '1 million '],
  ['', 'aaa over '],
  ['## How well\n- ', 'under 1,'],
  ['## Problems and levers\n- x', ' tied to “'],
  ['## Problems and levers\n- Lever: ', ', so that'],
  ['## The story in numbers\n- ', 'went from to '],
] as const;

/** Far more than any of them takes, far less than what doubling at each step would. */
const msMax = 1500;

describe('a step full of hostile text is read at once', () => {
  it.each(units)('%j and then %j', (before, unit) => {
    const text = (before + unit.repeat(stepLimits.textChars)).slice(0, stepLimits.textChars);
    for (const [name, read] of readers) {
      const from = performance.now();
      read(text);
      expect(performance.now() - from, name).toBeLessThan(msMax);
    }
  });
});
