import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAbout, formatAboutBytes, formatAmount, formatBytes, toBytes, toNumber } from '../amounts';
import { computeScale, type ScaleInputs } from '../scale';
import { guessScale, readScale, toScaleSentences, writeScale } from './scale-text';

const amount = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(0.5, 1.25, 1e9, 2.5e6, 1e12));
const whole: fc.Arbitrary<ScaleInputs> = fc
  .record({
    noun: fc.constantFrom('messages', 'ride requests', 'e-mails'),
    total: fc.oneof(
      fc.record({ perDay: amount }),
      fc.record({ users: amount, actionsPerUser: fc.integer({ min: 1, max: 50 }) }),
    ),
    peak: fc.option(fc.record({ peakFactor: fc.integer({ min: 1, max: 40 }) }), { nil: {} }),
    store: fc.oneof(
      fc.constant({}),
      fc.record({ bytesEach: amount }),
      fc.record({ bytesEach: amount, keptDays: fc.integer({ min: 1, max: 4000 }) }),
      fc.record({
        bytesEach: amount,
        keptDays: fc.integer({ min: 1, max: 4000 }),
        copies: fc.integer({ min: 1, max: 9 }),
      }),
    ),
  })
  .map(({ noun, total, peak, store }) => ({ noun, ...total, ...peak, ...store }));

describe('the sum in the text', () => {
  const inputs: ScaleInputs = {
    noun: 'messages',
    users: 100_000_000,
    actionsPerUser: 10,
    peakFactor: 5,
    bytesEach: 2000,
    keptDays: 90,
    copies: 3,
  };

  it('is said aloud, with every figure in sight', () => {
    expect(toScaleSentences(inputs)).toEqual([
      '100 million people × 10 messages a day is 1 billion a day.',
      'Over 86,400 seconds that is about 11,600 a second.',
      'The peak is 5 times that, about 57,900 a second.',
      'At 2 kB each, that is 2 TB a day and about 730 TB a year.',
      'Kept for 90 days in 3 copies, that is about 540 TB.',
    ]);
    expect(toScaleSentences({ noun: '', perDay: 86_400 })).toEqual([
      '86,400 events a day over 86,400 seconds is about 1 a second.',
    ]);
    expect(toScaleSentences({ noun: 'x', perDay: 1, bytesEach: 1, keptDays: 1, copies: 1 }).at(-1)).toBe(
      'Kept for 1 day in 1 copy, that is about 1 bytes.',
    );
    expect(toScaleSentences({ noun: 'x', users: 3, peakFactor: 2 })).toEqual([]);
  });

  it('reads back as what was assumed, among other lines', () => {
    fc.assert(
      fc.property(whole, (wanted) => {
        const text = writeScale('Intro.\n\n## How much\n- a line of my own\n\nAfter.', wanted);
        expect(readScale(text)).toEqual(wanted);
        expect(text).toContain('- a line of my own');
        expect(text.startsWith('Intro.\n\n## How much\n')).toBe(true);
        expect(text.endsWith('\n\nAfter.')).toBe(true);
        expect(writeScale(text, wanted)).toBe(text);
      }),
    );
  });

  it('is null where there is none', () => {
    expect(readScale('One billion a day.')).toBeNull();
    expect(readScale('## How much\n- a billion or so')).toBeNull();
    expect(readScale('## How much\n- The peak is 3 times that, so much.')).toEqual({
      noun: 'events',
      peakFactor: 3,
    });
  });
});

describe('what a freely written text says of the load', () => {
  it.each<[string, Partial<ScaleInputs>]>([
    [
      'One billion messages a day, the busiest quarter five times that',
      { perDay: 1e9, noun: 'messages', peakFactor: 5 },
    ],
    ['250 million e-mails per day', { perDay: 250e6, noun: 'e-mails' }],
    ['2,000,000 a day at 6x peak', { perDay: 2e6, peakFactor: 6 }],
    ['a million rides each day', { perDay: 1e6, noun: 'rides' }],
    ['We try three times', { peakFactor: 3 }],
    ['fast and reliable', {}],
    ['1 times', {}],
  ])('%j', (text, expected) => {
    expect(guessScale(text)).toEqual(expected);
  });
});

describe('computeScale', () => {
  it('leaves out what cannot be worked out', () => {
    expect(computeScale({ noun: 'x' })).toEqual({});
    expect(computeScale({ noun: 'x', users: 1e308, actionsPerUser: 1e308 })).toEqual({});
    expect(computeScale({ noun: 'x', perDay: 86_400, bytesEach: 10, keptDays: 2 })).toEqual({
      perDay: 86_400,
      perSecond: 1,
      bytesPerDay: 864_000,
      bytesPerYear: 315_360_000,
      bytesKept: 1_728_000,
    });
  });
});

describe('figures', () => {
  it.each<[string, number | null]>([
    ['1 billion', 1e9],
    ['2.5m', 2.5e6],
    ['10 000', 10_000],
    ['86,400', 86_400],
    ['.5', 0.5],
    ['12k', 12_000],
    ['3bn', 3e9],
    ['', null],
    ['many', null],
    ['1,2', null],
    ['-3', null],
    ['1e9', null],
    ['9'.repeat(400), null],
  ])('%j is %j', (said, value) => {
    expect(toNumber(said)).toBe(value);
  });

  it.each<[string, number | null]>([
    ['2 kB', 2000],
    ['1.5 MB', 1.5e6],
    ['500 bytes', 500],
    ['500', 500],
    ['1 byte', 1],
    ['2 stones', null],
    ['', null],
  ])('%j is %j bytes', (said, value) => {
    expect(toBytes(said)).toBe(value);
  });

  it('are said as they are, and rounded where they were worked out', () => {
    expect([1e9, 2.5e6, 86_400, 1_234_567, 0, 0.25, 1e21].map(formatAmount)).toEqual([
      '1 billion',
      '2.5 million',
      '86,400',
      '1,234,567',
      '0',
      '0.25',
      '1000000000 trillion',
    ]);
    expect([11_574.07, 0, 0.1234].map(formatAbout)).toEqual(['11,600', '0', '0.123']);
    expect([2000, 12_345, 999, 7.3e14].map(formatBytes)).toEqual([
      '2 kB',
      '12.345 kB',
      '999 bytes',
      '730 TB',
    ]);
    expect([12_345_678, 0].map(formatAboutBytes)).toEqual(['12.3 MB', '0 bytes']);
  });
});
