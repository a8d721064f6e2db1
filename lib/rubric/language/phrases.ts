import {
  type AtomIndex,
  findMatches,
  indexAtoms,
  type Occurrence,
  type PatternMatch,
} from '@/lib/reading/matcher';
import { type CompiledPattern, compilePattern, createVocabulary } from '@/lib/reading/pattern';
import { tokenise } from '@/lib/reading/tokens';
import { wordClasses } from './word-classes';

/** Something a sentence can say, in the pattern language of `lib/reading/pattern.ts` over the classes of this room. */
export type Phrase = { patterns: readonly CompiledPattern[] };

const vocabulary = createVocabulary(wordClasses);

/** Any of the given patterns. Throws on an unknown class, at load and so in the first test. */
export const phrase = (...sources: readonly string[]): Phrase => ({
  patterns: sources.map((source) => compilePattern(vocabulary, source)),
});

/** Where a name from code joins its words: `trip_id` and `tripId` say what "trip id" says. */
const joint = /(?<=[\p{L}\d])_(?=[\p{L}\d])|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** What one text holds of all phrases there are; reads the text once, however many phrases ask. */
class TextIndex implements AtomIndex {
  readonly atoms: readonly number[];
  readonly size = vocabulary.ids.size;
  private readonly present: ReadonlySet<number>;
  private readonly index: AtomIndex;

  constructor(text: string) {
    const plain = text.replace(joint, ' ');
    const words = tokenise(plain, 0, plain.length).filter(({ kind }) => kind !== 'mark');
    this.index = indexAtoms(vocabulary, words);
    this.atoms = this.index.atoms;
    // The reader's own answer to `has` holds only until the next text is read.
    this.present = new Set(this.atoms);
  }

  has(atom: number): boolean {
    return this.present.has(atom);
  }

  get(atom: number): readonly Occurrence[] {
    return this.index.get(atom);
  }
}

let known = new Map<string, TextIndex>();
const remembered = 4000;

function indexOf(text: string): TextIndex {
  const before = known.get(text);
  // A phrase that was written after the text was read is not in its index.
  if (before && before.size === vocabulary.ids.size) return before;
  if (known.size >= remembered) known = new Map();
  const index = new TextIndex(text);
  known.set(text, index);
  return index;
}

/** Whether a text says it. */
export function says(text: string, { patterns }: Phrase): boolean {
  const index = indexOf(text);
  return patterns.some((pattern) => findMatches(pattern, index).length > 0);
}

/** Whether a text says all of it. */
export const saysAll = (text: string, ...phrases: readonly Phrase[]): boolean =>
  phrases.every((each) => says(text, each));

/** Every place where a text says it, as positions of words. */
export const findSayings = (text: string, { patterns }: Phrase): PatternMatch[] =>
  patterns.flatMap((pattern) => findMatches(pattern, indexOf(text)));

/** How many different places of a text say it: words that one match already took count no second time. */
export function countSayings(text: string, what: Phrase): number {
  const taken = new Set<number>();
  let count = 0;
  for (const { claim } of findSayings(text, what)) {
    const places = claim.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
    if (places.every((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    count += 1;
  }
  return count;
}
