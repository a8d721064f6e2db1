import { describe, expect, test } from 'vitest';
import { readText } from '../read';
import { nearMisses } from './testing/near-misses';
import { plainWords } from './testing/plain-words';

const each = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([id, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => [id, text] as const),
  );

describe('ideas in plain words', () => {
  test.each(each(plainWords))('%s: %s', (id, text) => {
    expect(readText(text).concepts).toContain(id);
  });

  test.each(each(nearMisses))('no %s: %s', (id, text) => {
    expect(readText(text).concepts).not.toContain(id);
  });
});
