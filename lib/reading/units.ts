/** What a unit measures. Rates are built from a count and a time. */
export type UnitKind = 'time' | 'size' | 'percent' | 'money' | 'distance';
export type Unit = { name: string; kind: UnitKind; factor: number };

const add = (map: Map<string, Unit>, names: string, unit: Unit): void => {
  for (const name of names.split(' ')) map.set(name, unit);
};

const units = new Map<string, Unit>();
add(units, 'ms msec millisecond milliseconds millis', { name: 'ms', kind: 'time', factor: 0.001 });
add(units, 's sec secs second seconds', { name: 's', kind: 'time', factor: 1 });
add(units, 'min mins minute minutes', { name: 'min', kind: 'time', factor: 60 });
add(units, 'h hr hrs hour hours', { name: 'h', kind: 'time', factor: 3600 });
add(units, 'day days night nights evening evenings morning mornings', {
  name: 'day',
  kind: 'time',
  factor: 86_400,
});
add(units, 'week weeks wk', { name: 'week', kind: 'time', factor: 604_800 });
add(units, 'month months', { name: 'month', kind: 'time', factor: 2_592_000 });
add(units, 'year years yr yrs', { name: 'year', kind: 'time', factor: 31_536_000 });
add(units, 'byte bytes', { name: 'B', kind: 'size', factor: 1 });
add(units, 'kb kib kilobyte kilobytes', { name: 'KB', kind: 'size', factor: 1e3 });
add(units, 'mb mib megabyte megabytes', { name: 'MB', kind: 'size', factor: 1e6 });
add(units, 'gb gib gigabyte gigabytes', { name: 'GB', kind: 'size', factor: 1e9 });
add(units, 'tb tib terabyte terabytes', { name: 'TB', kind: 'size', factor: 1e12 });
add(units, 'pb petabyte petabytes', { name: 'PB', kind: 'size', factor: 1e15 });
add(units, '% percent pct percentage permille', { name: '%', kind: 'percent', factor: 1 });
add(units, '$ dollar dollars usd', { name: 'USD', kind: 'money', factor: 1 });
add(units, '€ euro euros eur', { name: 'EUR', kind: 'money', factor: 1 });
add(units, '£ pound pounds gbp', { name: 'GBP', kind: 'money', factor: 1 });
add(units, 'cent cents', { name: 'cent', kind: 'money', factor: 0.01 });
add(units, 'km kilometre kilometres kilometer kilometers', { name: 'km', kind: 'distance', factor: 1000 });
add(units, 'metre metres meter meters', { name: 'm', kind: 'distance', factor: 1 });
add(units, 'mile miles', { name: 'mile', kind: 'distance', factor: 1609 });

export const findUnit = (word: string): Unit | null => units.get(word) ?? null;

/** Rate units written as one word. */
export const rateWords: ReadonlySet<string> = new Set(['rps', 'qps', 'tps', 'mps', 'rpm']);

/** Nouns whose number says how a plan or a document is built and nothing about the system. */
export const structuralNouns: ReadonlySet<string> = new Set(
  `step phase channel paragraph point section option idea bullet slide chapter reason team feature sprint
  version thing way kind type question word principle topic part page goal assumption case area requirement
  stakeholder persona interview meeting person people time times one other approach alternative dimension pillar
  layer aspect problem solution example component box arrow screen mode`.split(/\s+/),
);

export type QuantityKind =
  | 'time'
  | 'size'
  | 'percent'
  | 'money'
  | 'distance'
  | 'rate'
  | 'ratio'
  | 'count'
  | 'bare';

/** A number read with its unit; `base` is in seconds, bytes, per second or plain counts. */
export type UnitReading = { kind: QuantityKind; unit: string; base: number; to: number };
