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
  if (unit === '%' || unit.startsWith('in ')) return 'share';
  if (money.test(unit)) return 'money';
  return perTime.test(unit) ? 'rate' : 'count';
}

/** The figures a passage claims, told apart by what they measure. */
export const figuresOf = ({ reading }: Passage): Figure[] =>
  reading.quantities.map((quantity) => ({ ...quantity, kind: kindOf(quantity.unit) }));

/** How many different values of the given kinds a passage states. */
export const countFigures = (passage: Passage, ...kinds: readonly FigureKind[]): number =>
  new Set(
    figuresOf(passage)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, value, unit }) => `${kind} ${value} ${unit}`),
  ).size;
