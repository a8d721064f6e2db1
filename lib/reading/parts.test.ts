import { describe, expect, test } from 'vitest';
import { compilePattern, createVocabulary } from './pattern';
import { findMatches, indexAtoms } from './matcher';
import { toSections, toSentences } from './segment';
import { said, spanOf } from './span';
import { toStem } from './stem';
import { tokenise } from './tokens';
import { hasVerb } from './verbs';

const words = (text: string) => tokenise(text, 0, text.length);

describe('tokens', () => {
  test.each([
    ["we'll they've I'm you'd we're", 'we will they have i am you would we are'],
    ["don't can't won't cannot", 'do not can not will not can not'],
    ["it's the rider's trip, that's all", 'it is the rider trip , that is all'],
    ['12,000 at 99.95% p95', '12,000 at 99.95 % p95'],
    ["o'clock rock'n'roll", "o ' clock rock ' n ' roll"],
  ])('%s', (text, expected) => {
    expect(
      words(text)
        .map((token) => token.lower)
        .join(' '),
    ).toBe(expected);
  });
});

describe('stems', () => {
  test.each([
    ['cached', 'cache'],
    ['stopping', 'stop'],
    ['taking', 'take'],
    ['retries', 'retry'],
    ['pies', 'pie'],
    ['prioritised', 'prioritize'],
    ['centres', 'center'],
    ['behaviours', 'behavior'],
    ['boxes', 'box'],
    ['kept', 'keep'],
    ['loses', 'lose'],
    ['buildings', 'building'],
    ['strings', 'string'],
    ['things', 'thing'],
    ['cases', 'case'],
    ['buses', 'bus'],
    ['analysed', 'analyze'],
  ])('%s and %s meet', (a, b) => {
    expect(toStem(a)).toBe(toStem(b));
  });

  test.each([
    ['news', 'new'],
    ['bring', 'br'],
    ['status', 'statu'],
    ['care', 'car'],
    ['feed', 'fe'],
  ])('%s and %s stay apart', (a, b) => {
    expect(toStem(a)).not.toBe(toStem(b));
  });

  test('a very long word is left alone', () => {
    expect(toStem('a'.repeat(60))).toBe('a'.repeat(60));
  });
});

describe('segments', () => {
  test('headings, bullets, table rows and code stand alone; soft breaks join', () => {
    const text = '# Plan\nfirst line\nsecond line\n\n- one\n2. two\n| a | b |\n```\ncode\n```\nlast';
    expect(toSections(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', '# Plan'],
      ['prose', 'first line\nsecond line'],
      ['bullet', '- one'],
      ['bullet', '2. two'],
      ['table', '| a | b |'],
      ['code', '```'],
      ['code', 'code'],
      ['code', '```'],
      ['prose', 'last'],
    ]);
  });

  test.each([
    ['We use e.g. a queue. It waits.', 2],
    ['Version 2.1 is out. Good.', 2],
    ['We use a broker, e.g. Kafka. It waits.', 2],
    ['Others do it too, i.e. Uber. We do not.', 2],
    ['"Yes." She said so.', 2],
    ['All lower case. broken english here', 2],
    ['使用队列。好。', 2],
    ['Dr. smith waits', 1],
    ['...', 0],
  ])('%s has %d sentences', (text, count) => {
    expect(toSentences(text)).toHaveLength(count);
  });

  test('a sentence without end is cut', () => {
    expect(toSentences('word '.repeat(1000)).length).toBeGreaterThan(5);
  });

  test('a part outside the sentence falls back to its ends', () => {
    const [sentence] = toSentences('A queue waits.');
    if (!sentence) throw new Error('no sentence');
    expect(spanOf(sentence, 9, 12)).toEqual({ start: 0, end: 13 });
    expect(said(sentence, 1, 2)).toBe(' queue ');
    expect(said(sentence, 2, 5)).toBe(' waits   ');
  });
});

describe('patterns', () => {
  const match = (pattern: string, text: string): number => {
    const vocabulary = createVocabulary();
    const compiled = compilePattern(vocabulary, pattern);
    return findMatches(
      compiled,
      indexAtoms(
        vocabulary,
        words(text).filter((token) => token.kind !== 'mark'),
      ),
    ).length;
  };

  test.each([
    ['a_b', 'a b', 1],
    ['a_b', 'a x b', 0],
    ['a b', 'a x y b', 1],
    ['a b', 'a x y z b', 0],
    ['a .. b', 'a 1 2 3 4 5 6 7 8 9 b', 1],
    ['a .. b', 'a 1 2 3 4 5 6 7 8 9 10 b', 0],
    ['a & b', 'b a', 1],
    ['a & b c', 'b x y z c a', 0],
    ['a & b c', 'b x c a', 1],
    ['a & !b', 'b a', 0],
    ['a & !b', 'a', 1],
    ['# a', '12 a', 1],
    ['# a', 'twelve a', 1],
    ['# a', 'one a', 0],
    ['a|c', 'c a', 2],
    ['@night', 'at midnight', 1],
    ['a a b', 'a a a b', 2],
    ['a', '', 0],
  ])('%s in "%s": %d', (pattern, text, count) => {
    expect(match(pattern, text)).toBe(count);
  });

  test('an unknown class is refused', () => {
    expect(() => match('@nothing_of_the_kind', '')).toThrow('unknown word class');
  });
});

describe('verbs', () => {
  test.each([
    ['the queue waits', true],
    ['to wait', false],
    ['a wait', false],
    ['waiting', false],
    ['cache and queue', true],
    ['12 bananas', false],
  ])('%s: %s', (text, expected) => {
    expect(hasVerb(words(text))).toBe(expected);
  });
});
