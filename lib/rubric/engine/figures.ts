import type { Quantity } from '@/lib/reading/types';
import type { Passage } from './passages';

/** What a figure measures, as far as its unit tells. */
export type FigureKind = 'time' | 'rate' | 'share' | 'money' | 'size' | 'distance' | 'count' | 'bare';

export type Figure = Quantity & { kind: FigureKind };

const times = new Set(['ms', 's', 'min', 'h', 'day', 'week', 'month', 'year']);
const sizes = new Set(['B', 'KB', 'MB', 'GB', 'TB', 'PB']);
const distances = new Set(['km', 'm', 'mile']);
const money = /^(?:USD|EUR|GBP|cent)\b/;
const perTime = /(?:^|\s)per (?:ms|s|min|h|day|week|month|year)$/;

function kindOf(unit: string): FigureKind {
  if (unit === '') return 'bare';
  if (times.has(unit)) return 'time';
  if (sizes.has(unit)) return 'size';
  if (distances.has(unit)) return 'distance';
  if (unit.startsWith('%') || unit.startsWith('in ')) return 'share';
  if (money.test(unit)) return 'money';
  return perTime.test(unit) ? 'rate' : 'count';
}

/** Between two figures of one thing: "12 minutes instead of 38", "from 9 to 4 ms". */
const joint =
  /^\W*(?:[\p{L}]+\W+)?(?:instead of|rather than|to|or|and|against|versus|vs|down to|up to|from|not|now|before)\W*(?:about |around |some |the |only )?$/iu;

/**
 * The figures of a passage, told apart by what they measure; one without a unit shares its neighbour's. Those that are blanked in
 * the given text, by default what the passage rejects, defers or asks, are left out.
 */
export function figuresOf({ reading, text, adopted }: Passage, legible = adopted): Figure[] {
  const figures = reading.quantities
    .filter(({ start, end }) => legible.slice(start, end).trim() !== '')
    .map((quantity) => ({ ...quantity, kind: kindOf(quantity.unit) }));
  return figures.map((figure, at) => {
    if (figure.kind !== 'bare') return figure;
    const before = figures[at - 1];
    const after = figures[at + 1];
    if (before && joint.test(text.slice(before.end, figure.start))) return { ...figure, kind: before.kind };
    if (after && joint.test(text.slice(figure.end, after.start))) return { ...figure, kind: after.kind };
    return figure;
  });
}

/** How many different values of the given kinds there are among figures. */
export const countKinds = (figures: readonly Figure[], ...kinds: readonly FigureKind[]): number =>
  new Set(
    figures
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, value, unit }) => `${kind} ${value} ${unit}`),
  ).size;
