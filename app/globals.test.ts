import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');

/** The custom properties with a hex value in the first block that opens with `selector`. */
const readTokens = (selector: string): Map<string, string> => {
  const start = css.search(new RegExp(`\\n *${selector} \\{`));
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
};

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ['paper', 'surface', 'sunken'];
const meanings = ['met', 'partly', 'missed', 'attention', 'accent'];
const families = ['edge', 'compute', 'messaging', 'data', 'outside', 'operations', 'frame'];

const pairs: [text: string, ground: string, ratio: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['muted', ground, 4.5],
    ...meanings.map((meaning): [string, string, number] => [meaning, ground, 4.5]),
    ['outline', ground, 3],
    ['focus', ground, 3],
    ...families.map((family): [string, string, number] => [`family-${family}`, ground, 3]),
  ]),
  ...meanings.flatMap((meaning): [string, string, number][] => [
    [meaning, `${meaning}-soft`, 4.5],
    ['ink', `${meaning}-soft`, 7],
  ]),
  ['muted', 'accent-soft', 4.5],
  ['accent-ink', 'accent', 4.5],
];

describe.each([':root', '.dark'])('contrast of the tokens in %s', (selector) => {
  const tokens = readTokens(selector);

  it.each(pairs)('%s on %s is at least %s', (text, ground, ratio) => {
    const [one, other] = [tokens.get(text), tokens.get(ground)];
    if (!one || !other) throw new Error(`no token --${one ? ground : text}`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(ratio);
  });
});

it('computes the ratios the standard gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('gives both schemes the same names', () => {
  expect([...readTokens('.dark').keys()]).toEqual([...readTokens(':root').keys()]);
});
