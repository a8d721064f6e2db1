import type { Guess, Ignored, Uncertain } from './ledger';

/** What came over, as the `convert` command prints it. */
export type ConversionReport = {
  source: string;
  nodes: number;
  edges: number;
  uncertain: { element: string; kind: string; guess: Guess; confidence: number; reason: string }[];
  ignored: readonly Ignored[];
};

export const toReport = ({
  source,
  diagram,
  uncertain,
  ignored,
}: Readonly<{
  source: string;
  diagram: { nodes: readonly unknown[]; edges: readonly unknown[] };
  uncertain: readonly Uncertain[];
  ignored: readonly Ignored[];
}>): ConversionReport => ({
  source,
  nodes: diagram.nodes.length,
  edges: diagram.edges.length,
  uncertain: uncertain.map(({ element, kind, guess, confidence, reason }) => ({
    element,
    kind,
    guess,
    confidence,
    reason,
  })),
  ignored,
});
