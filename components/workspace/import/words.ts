import type { Ignored, Uncertain } from '@/lib/diagram/formats/ledger';

/** How sure the reading is, by the key of a word that needs no number. */
export function rateConfidence(confidence: number): 'certain' | 'likely' | 'guess' | 'hardly' {
  if (confidence >= 0.8) return 'certain';
  if (confidence >= 0.6) return 'likely';
  return confidence >= 0.4 ? 'guess' : 'hardly';
}

export type DoubtGroup = { kind: Uncertain['kind']; doubts: Uncertain[] };

const order: readonly Uncertain['kind'][] = ['edge', 'text', 'region', 'node', 'page'];

/** What to look at, what matters most to an architecture and is least certain first; empty groups are left out. */
export const groupDoubts = (uncertain: readonly Uncertain[]): DoubtGroup[] =>
  order
    .map((kind) => ({
      kind,
      doubts: uncertain
        .filter((doubt) => doubt.kind === kind)
        .toSorted((a, b) => a.confidence - b.confidence),
    }))
    .filter(({ doubts }) => doubts.length > 0);

/** What was left out, by the reason: "14 × part of the picture". */
export function groupIgnored(ignored: readonly Ignored[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { reason } of ignored) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
