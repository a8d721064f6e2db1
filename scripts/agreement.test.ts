import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuredAgreement } from '@/lib/rubric/measured-agreement';
import { engineVersion } from '@/lib/rubric/evaluate';
import { measureSets } from './lib/agreement-sets';
import { toAgreementTable, toRowTable } from './lib/agreement-tables';
import { machineCriteriaByRow } from './lib/source-rows';

const page = readFileSync(new URL('../docs/scoring.md', import.meta.url), 'utf8');

const range = (letter: string, to: number): string[] =>
  Array.from({ length: to }, (_, at) => `${letter}${at + 1}`);

// A change of scores makes these red: run `npm run --silent agreement`.
describe('what the product says about its own agreement', () => {
  it('is what the engine of today measures', () => {
    expect(measuredAgreement).toEqual({
      engine: engineVersion,
      sets: measureSets('lib/rubric/calibration', 'lib/rubric/calibration/unseen'),
    });
  }, 60_000);

  it('stands in the page on scoring', () => {
    expect(page).toContain(toAgreementTable(measuredAgreement));
  });
});

describe('the rows of the sources', () => {
  it('are each answered by a criterion, as the page says', () => {
    const rows = machineCriteriaByRow();
    expect([...rows.keys()].sort()).toEqual([...range('A', 10), ...range('B', 10), ...range('C', 9)].sort());
    expect(page).toContain(toRowTable(rows));
  });
});
