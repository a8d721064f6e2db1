import type { CompiledPattern, Step, TrieNode, Vocabulary } from './pattern';
import type { Token } from './tokens';
import { isNumberWord } from './number-words';
import { toStem } from './stem';

/** Where an atom stands in one sentence; positions are word indexes, `to` exclusive. */
export type Occurrence = { from: number; to: number };

/** Which atoms a sentence holds; where they stand is worked out only for those that a pattern asks for. */
export type AtomIndex = {
  /** Every atom present, once each. */
  atoms: readonly number[];
  has: (atom: number) => boolean;
  /** Sorted by start, then by end. */
  get: (atom: number) => readonly Occurrence[];
};

/** Word positions a pattern took: `claim` is the part before the first `&`. */
export type PatternMatch = { claim: readonly Occurrence[]; covered: ReadonlySet<number> };

type Hit = Occurrence & { atoms: ReadonlySet<number> };

/** One walk of the trie per word. The index holds until the next one is made from the same vocabulary; depth is bounded by the longest phrase. */
export function indexAtoms(vocabulary: Vocabulary, words: readonly Token[]): AtomIndex {
  vocabulary.generation += 1;
  const index = new SentenceIndex(vocabulary.stamps, vocabulary.generation);
  for (let from = 0; from < words.length; from += 1) walk(vocabulary, words, from, index);
  return index;
}

/** A class and not closures: a long text makes one for each of its sentences. */
class SentenceIndex implements AtomIndex {
  readonly atoms: number[] = [];
  private readonly hits: Hit[] = [];
  private readonly stamps: number[];
  private readonly generation: number;
  private located: Map<number, readonly Occurrence[]> | null = null;

  constructor(stamps: number[], generation: number) {
    this.stamps = stamps;
    this.generation = generation;
  }

  add(from: number, to: number, atoms: readonly number[], atomSet: ReadonlySet<number>): void {
    this.hits.push({ from, to, atoms: atomSet });
    for (const atom of atoms) {
      if (this.stamps[atom] === this.generation) continue;
      this.stamps[atom] = this.generation;
      this.atoms.push(atom);
    }
  }

  has(atom: number): boolean {
    return this.stamps[atom] === this.generation;
  }

  get(atom: number): readonly Occurrence[] {
    this.located ??= new Map();
    const known = this.located.get(atom);
    if (known) return known;
    const found = this.hits.filter((hit) => hit.atoms.has(atom));
    this.located.set(atom, found);
    return found;
  }
}

const numberSets = new WeakMap<Vocabulary, { size: number; atoms: Set<number> }>();

/** The atoms a number stands for, made again only when patterns were added since. */
function numberSetOf(vocabulary: Vocabulary): ReadonlySet<number> {
  const known = numberSets.get(vocabulary);
  if (known && known.size === vocabulary.numberAtoms.length) return known.atoms;
  const atoms = new Set(vocabulary.numberAtoms);
  numberSets.set(vocabulary, { size: vocabulary.numberAtoms.length, atoms });
  return atoms;
}

function walk(vocabulary: Vocabulary, words: readonly Token[], from: number, index: SentenceIndex): void {
  const first = words[from];
  if (first && (first.kind === 'number' || isNumberWord(first.lower)))
    index.add(from, from + 1, vocabulary.numberAtoms, numberSetOf(vocabulary));
  let node = vocabulary.root;
  for (let at = from; at < words.length; at += 1) {
    const stem = words[at]?.stem ?? '';
    const next = stem.includes('_') ? walkParts(node, stem) : node.next.get(stem);
    if (!next) return;
    node = next;
    if (node.atoms.length > 0) index.add(from, at + 1, node.atoms, node.atomSet);
  }
}

/** "idempotency_key" is the phrase of its parts; "retry_count" is no "retry". */
function walkParts(from: TrieNode, identifier: string): TrieNode | undefined {
  let node: TrieNode | undefined = from;
  for (const part of identifier.split('_')) node = node?.next.get(toStem(part));
  return node;
}

/** Every match of the first part, at most one a starting word; the other parts need one match each. */
export function findMatches(pattern: CompiledPattern, index: AtomIndex): readonly PatternMatch[] {
  for (const atom of pattern.required) if (!index.has(atom)) return none;
  for (const atom of pattern.absent) if (index.has(atom)) return none;
  const claimPart = pattern.parts[0];
  if (!claimPart) return none;
  const claims = findSequences(claimPart, index, matchLimit);
  if (claims.length === 0) return none;
  const context: Occurrence[] = [];
  for (let at = 1; at < pattern.parts.length; at += 1) {
    const [found] = findSequences(pattern.parts[at] ?? [], index, 1);
    if (!found) return none;
    context.push(...found);
  }
  return claims.map((claim) => ({ claim, covered: toCovered([...claim, ...context]) }));
}

const matchLimit = 6;
/** Most patterns match nothing: one empty answer for all of them. */
const none: PatternMatch[] = [];

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
  for (const start of index.get(first.atom)) {
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
    const next: Occurrence[][] = [];
    const reached = new Set<number>();
    for (const path of paths) {
      const end = path[path.length - 1]?.to ?? 0;
      for (const candidate of index.get(step.atom)) {
        if (candidate.from > end + step.gapMax) break;
        if (candidate.from < end || reached.has(candidate.to)) continue;
        reached.add(candidate.to);
        next.push([...path, candidate]);
      }
    }
    if (next.length === 0) return null;
    paths = next;
  }
  return paths[0] ?? null;
}
