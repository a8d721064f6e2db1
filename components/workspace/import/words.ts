import type { Ignored, Uncertain } from '@/lib/diagram/formats/ledger';

/** How sure the reading is, in a word that needs no number. */
export function sayConfidence(confidence: number): string {
  if (confidence >= 0.8) return 'almost certain';
  if (confidence >= 0.6) return 'likely';
  return confidence >= 0.4 ? 'a guess' : 'hardly a guess';
}

export const sourceNames: Readonly<Record<string, string>> = {
  attempt: 'An answer of this product',
  excalidraw: 'An Excalidraw drawing',
  drawio: 'A draw.io drawing',
  mermaid: 'A Mermaid flowchart',
  structurizr: 'A Structurizr workspace',
};

export type DoubtGroup = { title: string; doubts: Uncertain[] };

const order: readonly (readonly [Uncertain['kind'], string])[] = [
  ['edge', 'Arrows'],
  ['text', 'Texts'],
  ['region', 'Frames'],
  ['node', 'Components'],
  ['page', 'Pages'],
];

/** What to look at, what matters most to an architecture and is least certain first; empty groups are left out. */
export const groupDoubts = (uncertain: readonly Uncertain[]): DoubtGroup[] =>
  order
    .map(([kind, title]) => ({
      title,
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
