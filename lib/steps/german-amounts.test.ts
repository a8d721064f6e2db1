import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatBytes, toBytes, toNumber } from './amounts';
import { fromGermanAmount, toGermanAmount } from './german-amounts';

describe('toGermanAmount', () => {
  it.each([
    ['86,400', '86.400'],
    ['2.5 million', '2,5 Millionen'],
    ['1 million', '1 Million'],
    ['1 billion', '1 Milliarde'],
    ['3 trillion', '3 Billionen'],
    ['1.5 TB', '1,5 TB'],
    ['12,345 bytes', '12.345 Byte'],
    ['7', '7'],
    ['', ''],
  ])('%s is %s', (english, german) => {
    expect(toGermanAmount(english)).toBe(german);
  });
});

describe('fromGermanAmount', () => {
  it.each([
    ['86.400', 86_400],
    ['1,5 Mio.', 1_500_000],
    ['2 Millionen', 2_000_000],
    ['2 Mrd', 2e9],
    ['2 Milliarden', 2e9],
    ['1 Billion', 1e12],
    ['10 Tsd.', 10_000],
    ['3 tausend', 3_000],
    ['2,5k', 2_500],
    ['10 000', 10_000],
    ['0,5', 0.5],
  ])('%s is read as %d', (said, value) => {
    expect(toNumber(fromGermanAmount(said))).toBe(value);
  });

  it.each(['2.5', '2 Trillionen', 'viele', '', '1,2,3', '1.5 Millionen'])('%s is no number here', (said) => {
    expect(toNumber(fromGermanAmount(said))).toBeNull();
  });

  it('reads sizes', () => {
    expect(toBytes(fromGermanAmount('1,5 MB'))).toBe(1_500_000);
    expect(toBytes(fromGermanAmount('500 Byte'))).toBe(500);
  });
});

it('what is shown reads back as the same figure', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e15, noNaN: true }), (value) => {
      const short = Number(value.toPrecision(4));
      expect(toNumber(fromGermanAmount(toGermanAmount(formatAmount(short))))).toBe(
        toNumber(formatAmount(short)),
      );
      expect(toBytes(fromGermanAmount(toGermanAmount(formatBytes(short))))).toBe(toBytes(formatBytes(short)));
    }),
  );
});
