import { describe, expect, it } from 'vitest';
import { rubricCatalogue } from '@/lib/prompts/rubrics';
import { splitAdvice, withoutLeadIn } from './split-advice';

describe('splitAdvice', () => {
  it.each([
    [
      'You wrote “retry three times”. A strong answer says what happens after the third.',
      'You wrote “retry three times”.',
      'A strong answer says what happens after the third.',
    ],
    [
      'You wrote “quickly”. “Fast” cannot be tested; a strong answer says within 3 s.',
      'You wrote “quickly”. “Fast” cannot be tested.',
      'A strong answer says within 3 s.',
    ],
    [
      'Nothing says what gives way first. Here a strong answer says: the provider.',
      'Nothing says what gives way first.',
      'Here a strong answer says: the provider.',
    ],
    ['A strong answer adds it: a queue.', null, 'A strong answer adds it: a queue.'],
    [
      'Nothing bounds the read. A limit keeps it fast for years.',
      'Nothing bounds the read.',
      'A limit keeps it fast for years.',
    ],
    ['An index is mentioned.', 'An index is mentioned.', null],
    [
      'You wrote “a strong answer has. Queues”. A strong answer says why.',
      'You wrote “a strong answer has. Queues”.',
      'A strong answer says why.',
    ],
    ['', null, null],
  ])('%s', (advice, said, adds) => {
    expect(splitAdvice(advice)).toEqual({ said, adds });
  });

  it('finds something to say in all wording of all rubrics', () => {
    const wordings = rubricCatalogue
      .flatMap(({ dimensions }) => dimensions.flatMap(({ criteria }) => criteria))
      .flatMap((criterion) =>
        criterion.kind === 'machine' ? [criterion.words.partly, criterion.words.missed] : [],
      );
    expect(wordings.length).toBeGreaterThan(100);
    for (const wording of wordings) {
      const { said, adds } = splitAdvice(wording.replace(/[[\]]/g, ''));
      expect(said ?? adds).not.toBeNull();
    }
  });
});

describe('withoutLeadIn', () => {
  it.each([
    ['You wrote “retry”.', '“retry”'],
    ['You wrote “retry”, which is one side.', 'You wrote “retry”, which is one side.'],
    ['Nothing is tried again.', 'Nothing is tried again.'],
  ])('%s', (said, left) => {
    expect(withoutLeadIn(said)).toBe(left);
  });
});
