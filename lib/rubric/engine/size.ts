import type { Answer } from './answer';
import type { Passage } from './passages';

const perDay =
  /(?:about |around |roughly )?(\d[\d,.]*)\s?(k|thousand|m|million|bn|billion)?\s+(?:[a-z-]+\s){0,2}?(?:a|per|each|\/)\s?day\b/gi;
const factor: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** Fewer things a day than this are a small product. */
const smallPerDay = 20_000;
const heavy = [
  /\b(?:service mesh|sidecars?)\b/i,
  /\b(?:multi-?cloud|two clouds|second cloud)\b/i,
  /\b(?:three|several|multiple|active-active|third|every) regions?\b|\bregion\b.{0,20}\bactive\b/i,
  /\b\d{2,} ?partitions\b|\b\d{2,}-partition\b/i,
  /\bsharded \d+ ways\b|\bshard(?:s|ed|ing)\b/i,
  /\b(?:kubernetes|pods)\b/i,
  /\b(?:event[- ]sourc\w+|schema registry|cqrs)\b/i,
  /\b(?:ten|twelve|eighteen|\d{2}) (?:micro)?services\b|\bmicroservices\b/i,
  /\b(?:machine-learning|feature store|ranker)\b/i,
  /\b(?:planetary|global) scale\b|\b99\.9999+ ?%/i,
];

export type Oversize = { scale: Passage | null; parts: readonly Passage[] };

/** A design far too big for the scale the answer states: heavy parts by the handful for a small volume, or for none. Null otherwise. */
export function findOversize({ passages }: Answer): Oversize | null {
  let largest = 0;
  let scale: Passage | null = null;
  for (const passage of passages)
    for (const match of passage.text.matchAll(perDay)) {
      const value =
        Number((match[1] ?? '').replaceAll(',', '')) * (factor[(match[2] ?? '').toLowerCase()] ?? 1);
      if (!(value > largest)) continue;
      largest = value;
      scale = passage;
    }
  if (largest > smallPerDay) return null;
  const parts = heavy.flatMap((expression) => passages.find(({ adopted }) => expression.test(adopted)) ?? []);
  // Without a stated scale nothing asks for such a design at all; then it takes one heavy part more.
  return parts.length >= (scale ? 4 : 5) ? { scale, parts: [...new Set(parts)] } : null;
}
