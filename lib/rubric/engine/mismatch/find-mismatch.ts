import type { Evidence } from '../../evaluation';
import type { Answer } from '../answer';
import { findWrongArrows } from './arrows';
import { findMissingCopies } from './copies';
import type { Clash, Mismatch } from './mismatch';
import { findAsideNotDrawn, findRefusedAndDrawn } from './parts-drawn';
import { findKeptElsewhere, findShortcuts } from './shortcuts';
import { findWholeMismatch } from './whole';

/**
 * Where the words and the drawing tell two stories. What the drawing merely leaves out is no mismatch: it takes a part refused and
 * yet drawn, a way drawn the other way round or not at all between two boxes that a sentence joins, copies that are not there, a
 * shortcut past what the words put in between, a thing kept where the words do not keep it, or a drawing of something else.
 */
export function findMismatch(answer: Answer): Mismatch | null {
  if (answer.graph.nodes.size < 3) return null;
  const whole = findWholeMismatch(answer);
  if (whole) return whole;
  const { graph, passages } = answer;
  const clashes = [
    ...findRefusedAndDrawn(graph, passages),
    ...findWrongArrows(graph, passages),
    ...findMissingCopies(graph, passages),
    ...findAsideNotDrawn(graph, passages),
    ...findShortcuts(graph, passages),
    ...findKeptElsewhere(graph, passages),
  ];
  if (clashes.length === 0) return null;
  return {
    said: [...new Set(clashes.map(({ passage }) => passage))],
    nodes: [...new Set(clashes.flatMap(({ nodes }) => nodes))],
    isWhole: false,
    clashes,
  };
}

/** Evidence that the other side of the answer contradicts: a criterion may not rest on it. */
export function findContested({ clashes }: Mismatch): ReadonlySet<string> {
  return new Set(clashes.flatMap(toEvidence).map((item) => JSON.stringify(item)));
}

function toEvidence({ id, passage, nodes }: Clash): Evidence[] {
  // A way that is not drawn leaves its boxes standing; a part that is refused, or runs once, does not show what it seems to.
  const boxes = id === 'refused-and-drawn' || id === 'copies' ? nodes : [];
  return [passage.evidence, ...boxes.map((node): Evidence => ({ kind: 'node', id: node.id }))];
}
