import { describe, expect, it } from 'vitest';
import { findTerm, glossary, glossaryGroups, glossaryTermSchema } from './glossary';

describe('the glossary', () => {
  it.each(glossary.map((entry) => [entry.id, entry] as const))('explains %s in one sentence', (_, entry) => {
    expect(glossaryTermSchema.parse(entry)).toEqual(entry);
    expect(entry.explanation).toMatch(/^[A-Z].*\.$/);
    expect(entry.explanation.slice(0, -1)).not.toMatch(/[.?!]\s[A-Z]/);
  });

  it('has at least sixty terms, with unique ids and spellings', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    const spellings = glossary.flatMap(({ term, aliases }) =>
      [term, ...aliases].map((word) => word.toLowerCase()),
    );
    expect(spellings.filter((word, index) => spellings.indexOf(word) !== index)).toEqual([]);
  });

  it('fills every shelf', () => {
    for (const { id } of glossaryGroups) expect(glossary.some(({ group }) => group === id)).toBe(true);
  });
});

describe('findTerm', () => {
  it.each([
    ['queue', 'queue'],
    [' Message Queue ', 'queue'],
    ['DLQ', 'dead-letter-queue'],
    ['p95', 'percentile'],
    ['async', 'asynchronous'],
  ])('finds %s', (word, id) => {
    expect(findTerm(word)?.id).toBe(id);
  });

  it.each(['', 'queues and stacks', 'bakery', '__proto__', 'constructor'])(
    'knows nothing of "%s"',
    (word) => {
      expect(findTerm(word)).toBeNull();
    },
  );
});
