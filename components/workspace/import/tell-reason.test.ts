import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '@/lib/diagram/formats/read-drawing';
import type { MessageKey } from '@/lib/messages/translate';
import { translateIn } from '@/lib/messages/testing/translate-in';
import german from '@/lib/messages/de/import.json';
import { tellReason } from './tell-reason';

const t = await translateIn('import', 'de');
const known = new Set(Object.keys(german.reasons).map((key) => `reasons.${key}`));
/** A reason in German; a part of it that the catalogue lacks is null. */
const tell = (reason: string): string | null =>
  tellReason(reason, (key, values) => (known.has(key) ? t(key as MessageKey<'import'>, values) : null));

const folder = new URL('../../../lib/diagram/formats/fixtures/', import.meta.url);

describe('tellReason', () => {
  it.each([
    ['its label says “cache”', 'die Beschriftung sagt „cache“'],
    [
      'an end is 9 px from the nearest shape, “A; b”; an end is 13 px from the nearest shape, “Route 53”',
      'ein Ende liegt 9 px von der nächsten Form, „A; b“, entfernt; ein Ende liegt 13 px von der nächsten Form, „Route 53“, entfernt',
    ],
    [
      'Unknown component type "lambda", read as a service.',
      'Unbekannte Art von Baustein „lambda“, als Dienst gelesen',
    ],
    ['something new', null],
    ['something new; an empty text', null],
  ])('%s', (reason, words) => {
    expect(tell(reason)).toBe(words);
  });

  it('has words for every reason that the sample drawings give', () => {
    const reasons = readdirSync(folder).flatMap((name) => {
      const read = readDrawing(new Uint8Array(readFileSync(new URL(name, folder))));
      if (!read.ok || read.value.source === 'attempt') return [];
      return [...read.value.uncertain, ...read.value.ignored].map(({ reason }) => reason);
    });
    expect(reasons.length).toBeGreaterThan(50);
    expect(reasons.filter((reason) => tell(reason) === null)).toEqual([]);
  });
});
