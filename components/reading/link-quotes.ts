import type { AttemptDocument } from '@/lib/attempt/document';
import type { Evaluation, Evidence } from '@/lib/rubric/evaluation';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { toKey } from './evidence';

/** A stretch of words, and the place in the answer that it quotes or names. */
export type Piece = { text: string; evidence: Evidence | null };

/** What is quoted in words, each tied to the evidence it quotes or to the part of the drawing it names. */
export function toPieces(
  words: string,
  evidence: readonly Evidence[],
  labels: ReadonlyMap<string, string>,
): Piece[] {
  return tidy(words)
    .split(/(“[^”]+”)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, evidence: text.startsWith('“') ? findQuoted(text, evidence, labels) : null }));
}

/** A quote that ends its own sentence ends ours too. */
export const tidy = (words: string): string => words.replace(/([.?!])”\./g, '$1”');

function findQuoted(
  text: string,
  evidence: readonly Evidence[],
  labels: ReadonlyMap<string, string>,
): Evidence | null {
  const quote = normalise(text.slice(1, -1));
  const found = evidence.find((piece) => {
    if (piece.kind === 'text') return normalise(piece.quote).startsWith(quote);
    return piece.kind === 'node' && normalise(labels.get(piece.id) ?? '') === quote;
  });
  return found ?? null;
}

/** White space as one blank, without the dots of what was cut. */
const normalise = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ?…$/, '').trim();

/** Evidence that no piece already leads to, each place once. */
export function listUnquoted(evidence: readonly Evidence[], pieces: readonly Piece[]): Evidence[] {
  const quoted = new Set(pieces.flatMap((piece) => (piece.evidence ? [toKey(piece.evidence)] : [])));
  const distinct = new Map(evidence.map((piece) => [toKey(piece), piece]));
  return [...distinct].flatMap(([key, piece]) => (quoted.has(key) ? [] : [piece]));
}

/**
 * The same reading, where advice about something missed quotes the nearest passage: that passage becomes a place to go to.
 * Nothing rests on it; it is where to begin.
 */
export function linkNearest(evaluation: Evaluation, document: AttemptDocument): Evaluation {
  return {
    ...evaluation,
    dimensions: evaluation.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((criterion) => {
        if (criterion.verdict !== 'missed' || criterion.evidence.length > 0) return criterion;
        const quote = /^You wrote “([^”]+)”/.exec(criterion.advice)?.[1];
        const nearest = quote === undefined ? null : findPassage(document, dimension.id, quote);
        return nearest ? { ...criterion, evidence: [nearest] } : criterion;
      }),
    })),
  };
}

/** Where the words stand in the answer: in the step they are about, or else in the first that has them. */
export function findPassage(document: AttemptDocument, first: StepId, quote: string): Evidence | null {
  const words = normalise(quote).split(' ').map(escapeForSearch);
  const search = new RegExp(words.join('\\s+'), 'u');
  for (const step of [first, ...stepIds.filter((id) => id !== first)]) {
    const text = document.steps[step]?.text ?? '';
    const match = search.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    return { kind: 'text', step, start: match.index, end, quote: match[0] };
  }
  return null;
}

const escapeForSearch = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
