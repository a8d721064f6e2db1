import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTerms } from './find-terms';
import { terms } from './terms';

const found = (text: string, most?: number): string[] =>
  splitTerms(text, most).flatMap((part) => (typeof part === 'string' ? [] : `${part.text}=${part.id}`));

describe('terms in a text', () => {
  it.each([
    ['It goes to a dead-letter queue.', ['dead-letter queue=dead-letter-queue']],
    ['Queues wait; a queue waits.', ['Queues=queue']],
    ['The DLQ and the p95.', ['DLQ=dead-letter-queue', 'p95=percentile']],
    ['A queue-like thing, requeued.', []],
    ['The service and its clients at the peak.', []],
    ['', []],
  ])('%j has %j', (text, expected) => expect(found(text)).toEqual(expected));

  it('are explained a few at a time', () => {
    const text = 'Queue, cache, availability, bottleneck, DLQ.';
    expect(found(text)).toHaveLength(4);
    expect(found(text, 1)).toEqual(['Queue=queue']);
  });

  it('never change a letter of it', () => {
    const words = fc.constantFrom(...terms.map(({ term }) => term), ' ', ', ', 'x', '(');
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join('');
        expect(
          splitTerms(text)
            .map((part) => (typeof part === 'string' ? part : part.text))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
