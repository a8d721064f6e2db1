import { numberAtom, type CompiledPattern, type Step, type Vocabulary } from './pattern';
import type { Token } from './tokens';
import { isNumberWord } from './number-words';

/** Where each atom stands in one sentence; positions are word indexes, sorted by start. */
export type Occurrence = { from: number; to: number };
export type AtomIndex = ReadonlyMap<number, readonly Occurrence[]>;

/** Word positions a pattern took: `claim` is the part before the first `&`. */
export type PatternMatch = { claim: readonly Occurrence[]; covered: ReadonlySet<number> };

/** One walk of the trie per word; depth is bounded by the longest phrase. */
export function indexAtoms(vocabulary: Vocabulary, words: readonly Token[]): AtomIndex {
  const index = new Map<number, Occurrence[]>();
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (first && (first.kind === 'number' || isNumberWord(first.lower)))
      push(index, numberAtom, { from, to: from + 1 });
    let node = vocabulary.root;
    for (let at = from; at < words.length; at += 1) {
      const next = node.next.get(words[at]?.stem ?? '');
      if (!next) break;
      node = next;
      for (const atom of node.atoms) push(index, atom, { from, to: at + 1 });
    }
  }
  return index;
}

function push(index: Map<number, Occurrence[]>, atom: number, occurrence: Occurrence): void {
  const list = index.get(atom);
  if (list) list.push(occurrence);
  else index.set(atom, [occurrence]);
}

/** Every match of the first part, at most one a starting word; the other parts need one match each. */
export function findMatches(pattern: CompiledPattern, index: AtomIndex): PatternMatch[] {
  if (pattern.absent.some((atom) => index.has(atom))) return [];
  const [claimPart, ...contextParts] = pattern.parts;
  if (!claimPart) return [];
  const claims = findSequences(claimPart, index, matchLimit);
  if (claims.length === 0) return [];
  const context: Occurrence[] = [];
  for (const part of contextParts) {
    const [found] = findSequences(part, index, 1);
    if (!found) return [];
    context.push(...found);
  }
  return claims.map((claim) => ({ claim, covered: toCovered([...claim, ...context]) }));
}

const matchLimit = 6;

function toCovered(occurrences: readonly Occurrence[]): Set<number> {
  const covered = new Set<number>();
  for (const { from, to } of occurrences) for (let at = from; at < to; at += 1) covered.add(at);
  return covered;
}

function findSequences(steps: readonly Step[], index: AtomIndex, limit: number): Occurrence[][] {
  const [first, ...rest] = steps;
  const found: Occurrence[][] = [];
  if (!first) return found;
  let seenFrom = -1;
  for (const start of occurrencesOf(first, index)) {
    if (start.from === seenFrom) continue;
    const sequence = extend(start, rest, index);
    if (sequence) {
      found.push(sequence);
      seenFrom = start.from;
    }
    if (found.length >= limit) break;
  }
  return found;
}

/** Breadth by step: keeps one path per end position, so the cost is steps × window and not their power. */
function extend(start: Occurrence, steps: readonly Step[], index: AtomIndex): Occurrence[] | null {
  let paths: Occurrence[][] = [[start]];
  for (const step of steps) {
    const next = new Map<number, Occurrence[]>();
    const candidates = occurrencesOf(step, index);
    for (const path of paths) {
      const end = path[path.length - 1]?.to ?? 0;
      for (const candidate of candidates) {
        if (candidate.from < end || candidate.from > end + step.gapMax) continue;
        if (!next.has(candidate.to)) next.set(candidate.to, [...path, candidate]);
      }
    }
    if (next.size === 0) return null;
    paths = [...next.values()];
  }
  return paths[0] ?? null;
}

function occurrencesOf(step: Step, index: AtomIndex): readonly Occurrence[] {
  if (step.atoms.size === 1) {
    for (const atom of step.atoms) return index.get(atom) ?? [];
  }
  const all: Occurrence[] = [];
  for (const atom of step.atoms) all.push(...(index.get(atom) ?? []));
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}
