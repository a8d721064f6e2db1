import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyVerdict } from '@/lib/rubric/interview/interview-reading';
import { markQuotes } from './mark-quotes';

const quoting = (...spans: readonly (readonly [number, number])[]): ReplyVerdict => ({
  id: 'answers-the-question',
  title: 'Answers the question',
  verdict: 'met',
  advice: '',
  evidence: spans.map(([start, end]) => ({ kind: 'reply', question: 'q', start, end, quote: '' })),
});

const shown = (reply: string, ...spans: readonly (readonly [number, number])[]) =>
  markQuotes(reply, [quoting(...spans)])
    .map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text))
    .join('');

describe('markQuotes', () => {
  it.each([
    ['nothing quoted', [], 'one two three'],
    ['a word', [[4, 7]], 'one [two] three'],
    [
      'the beginning and the end',
      [
        [0, 3],
        [8, 13],
      ],
      '[one] two [three]',
    ],
    ['all of it', [[0, 13]], '[one two three]'],
    [
      'two that overlap',
      [
        [0, 6],
        [4, 9],
      ],
      '[one two t]hree',
    ],
    [
      'one within another',
      [
        [0, 10],
        [2, 4],
      ],
      '[one two th]ree',
    ],
    [
      'two that touch',
      [
        [0, 3],
        [3, 7],
      ],
      '[one two] three',
    ],
    [
      'given out of order',
      [
        [8, 13],
        [0, 3],
      ],
      '[one] two [three]',
    ],
    ['past the end', [[8, 99]], 'one two [three]'],
    ['nothing at all', [[5, 5]], 'one two three'],
  ] as const)('%s', (_, spans, expected) => {
    expect(shown('one two three', ...spans)).toBe(expected);
  });

  it('leaves out what rests on the answer, and loses no letter', () => {
    const verdict: ReplyVerdict = { ...quoting(), evidence: [{ kind: 'node', id: 'q' }] };
    expect(markQuotes('one', [verdict])).toEqual([{ text: 'one', isQuoted: false }]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (reply, spans) => {
        expect(
          markQuotes(reply, [quoting(...spans)])
            .map(({ text }) => text)
            .join(''),
        ).toBe(reply);
      }),
    );
  });
});
