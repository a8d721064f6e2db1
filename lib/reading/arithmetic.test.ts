import { describe, expect, test } from 'vitest';
import { readDetails, readText } from './read';

const calculationsIn = (text: string) => readDetails(text).calculations;

describe('arithmetic that holds', () => {
  test.each([
    'A billion a day is about 11,600 a second.',
    '40 million users times three events is 120 million a day, about 1,400 a second.',
    '500 bytes times 20 million rows gives 10 GB.',
    '2,000 requests a second at 50 a second per worker is 40 workers.',
    '3.6 million recipients over two hours means 500 mails a second.',
    'We have 90,000 drivers with one ping every 10 seconds. That makes 9,000 a second.',
  ])('%s', (text) => {
    expect(calculationsIn(text).map(({ holds }) => holds)).toEqual([true]);
    expect(readText(text).concepts).toContain('back_of_envelope');
  });
});

describe('wrong arithmetic is said and not credited', () => {
  test.each([
    ['A billion a day is about 116,000 a second.', 11_600],
    ['86.4 million a day is 100 a second.', 1000],
    ['40 million users times three events is 12 million a day.', 120_000_000],
    ['500 bytes times 20 million rows gives 100 GB.', 10],
  ])('%s', (text, expected) => {
    expect(calculationsIn(text)).toMatchObject([{ holds: false, expected }]);
    expect(readText(text).concepts).not.toContain('back_of_envelope');
  });
});

test.each([
  'We retry after 2, 4 and 8 seconds.',
  'A month has 30 days and 24 hours.',
  'Peak 7,000 a second; average 1,400 a second.',
  'Twelve tries in an hour.',
  'So it is about 300 a second.',
])('no calculation: %s', (text) => {
  expect(calculationsIn(text)).toEqual([]);
});
