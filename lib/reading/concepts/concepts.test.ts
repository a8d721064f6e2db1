import { describe, expect, test } from 'vitest';
import { readText } from '../read';
import { conceptIds } from '../types';
import { conceptEntries } from './registry';

describe('the concept entries', () => {
  test('cover every id of the list once', () => {
    expect(conceptEntries.map((entry) => entry.id).sort()).toEqual([...conceptIds].sort());
  });

  test.each(conceptEntries)('$id brings cases of both kinds', ({ cases }) => {
    expect(cases.found.length).toBeGreaterThan(0);
    expect(cases.notFound.length).toBeGreaterThan(0);
  });
});

const found = conceptEntries.flatMap(({ id, cases }) => cases.found.map((text) => [id, text] as const));
const notFound = conceptEntries.flatMap(({ id, cases }) => cases.notFound.map((text) => [id, text] as const));

test.each(found)('%s is found in: %s', (id, text) => {
  expect(readText(text).concepts).toContain(id);
});

test.each(notFound)('%s is not credited in: %s', (id, text) => {
  expect(readText(text).concepts).not.toContain(id);
});
