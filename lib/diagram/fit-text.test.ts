import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth, fitText } from './fit-text';

const box = { widthPx: 116, fontSizePx: 13, maxLines: 2 };

describe('fitText', () => {
  it.each<[string, string, string[]]>([
    ['a short name', 'Send queue', ['Send queue']],
    ['two lines', 'Preference service of riders', ['Preference', 'service of riders']],
    ['nothing', '   ', []],
    ['white space folded', ' a \n\t b ', ['a b']],
    ['one word too long', 'x'.repeat(500), ['xxxxxxxxxxxxxxx…']],
  ])('fits %s', (_, text, expected) => {
    const lines = fitText(text, box);
    expect(lines.length).toBe(expected.length);
    if (!text.startsWith('xxx')) expect(lines).toEqual(expected);
    else expect(lines[0]).toMatch(/^x+…$/);
  });

  it('ends in an ellipsis where words are left over', () => {
    const lines = fitText('one two three four five six seven eight nine ten eleven twelve', box);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('keeps surrogate pairs whole, fits the width and drops nothing that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const lines = fitText(text, box);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) {
          expect(line.isWellFormed()).toBe(text.isWellFormed());
          if ([...line].length > 2) expect(estimateTextWidth(line, 13)).toBeLessThanOrEqual(box.widthPx);
        }
        if (!lines.some((line) => line.includes('…')))
          expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      }),
    );
  });

  it('reads wide scripts as wide and narrow letters as narrow', () => {
    expect(estimateTextWidth('漢', 10)).toBeGreaterThan(estimateTextWidth('A', 10));
    expect(estimateTextWidth('i', 10)).toBeLessThan(estimateTextWidth('n', 10));
    expect(estimateTextWidth('W', 10)).toBeGreaterThan(estimateTextWidth('A', 10));
  });
});
