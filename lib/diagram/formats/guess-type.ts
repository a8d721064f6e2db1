import { findComponentType } from '../catalogue';
import { type ComponentType, componentTypes } from '../schema';
import { stencilWords, typeWords } from './type-words';

export type TypeGuess = { type: ComponentType; confidence: number; reason: string };

export type TypeClues = {
  label: string;
  /** The source's word for the shape: `rectangle`, `cylinder3`. */
  kind: string;
  /** Stencil names, technology, tags. */
  hints: readonly string[];
};

/** Below this a type is put to the person. */
export const sureEnough = 0.6;

/**
 * What a box most likely is, from its label, its stencil or technology and its shape, in that order of trust except that a telling
 * stencil goes before an ambiguous word. Always answers: a box that tells nothing is a service, hardly sure.
 */
export function guessType({ label, kind, hints }: Readonly<TypeClues>): TypeGuess {
  const guesses = [
    ...byWords(label, 1, 'label'),
    ...hints.flatMap((hint) => byWords(hint, 0.92, 'technology')),
    ...[kind, ...hints].flatMap(byStencil),
  ];
  const best = guesses.reduce<TypeGuess | null>(
    (found, guess) => (found && found.confidence >= guess.confidence ? found : guess),
    null,
  );
  if (best) return best;
  return { type: 'service', confidence: 0.45, reason: 'nothing tells what kind of part it is' };
}

type Phrase = { words: readonly string[]; type: ComponentType; isSure: boolean };

const phrases: ReadonlyMap<string, readonly Phrase[]> = createPhrases();

/** Phrases by their last word. */
function createPhrases(): Map<string, Phrase[]> {
  const byLast = new Map<string, Phrase[]>();
  for (const type of componentTypes)
    for (const [list, isSure] of [
      [typeWords[type].sure, true],
      [typeWords[type].likely, false],
    ] as const)
      for (const phrase of list) {
        const words = phrase.split(' ');
        const last = words.at(-1) ?? '';
        byLast.set(last, [...(byLast.get(last) ?? []), { words, type, isSure }]);
      }
  return byLast;
}

type Match = Phrase & { end: number };

/** The last telling word decides: a payment queue is a queue, a queue worker is a worker. */
function byWords(text: string, trust: number, from: string): TypeGuess[] {
  // What stands in brackets is mostly a technology: "Orders (PostgreSQL)".
  const [name = '', aside = ''] = splitAside(text);
  const named = spellings(name).flatMap((words) => {
    const match = bestMatch(words);
    return match ? [toGuess(match, words, trust, from)] : [];
  });
  const technical = spellings(aside).flatMap((words) => {
    const match = bestMatch(words);
    return match?.isSure ? [toGuess(match, words, trust * 0.95, from)] : [];
  });
  return [...named, ...technical];
}

/** With camelCase taken apart, and as it is written: "orderQueue" is two words, "PostgreSQL" is one. */
const spellings = (text: string): string[][] => [toWords(text.toLowerCase()), toWords(text)];

const splitAside = (text: string): [string, string] => {
  const found = /^([^([]*)[([]([^)\]]*)[)\]]?/.exec(text);
  const [, name = '', aside = ''] = found ?? [];
  return name.trim() === '' ? [text, ''] : [name, aside];
};

/** Words in lower case; camelCase and digits are taken apart, plurals are made singular. */
export const toWords = (text: string): string[] =>
  text
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

function bestMatch(words: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const [end, word] of words.entries())
    for (const key of new Set([word, singular(word)]))
      for (const phrase of phrases.get(key) ?? [])
        if (endsWith(words, end, phrase.words) && (!best || isBetter({ ...phrase, end }, best)))
          best = { ...phrase, end };
  return best;
}

function endsWith(words: readonly string[], end: number, phrase: readonly string[]): boolean {
  const start = end - phrase.length + 1;
  return start >= 0 && phrase.slice(0, -1).every((word, at) => words[start + at] === word);
}

/** Later beats earlier; of two that end together the longer one; but a weak head word does not undo a sure one. */
function isBetter(next: Match, best: Match): boolean {
  if (next.end === best.end) return next.words.length > best.words.length || (next.isSure && !best.isSure);
  if (best.isSure && !next.isSure && weakHeads.has(next.words.at(-1) ?? '')) return false;
  return true;
}

/** Heads that name no kind of their own when something sure stands before them: a Kafka cluster, a Redis server. */
const weakHeads: ReadonlySet<string> = new Set([
  'cluster',
  'server',
  'service',
  'instance',
  'table',
  'store',
  'storage',
  'topic',
  'db',
  'database',
  'system',
  'bus',
  'memory',
  'pod',
  'api',
  'web',
  'files',
  'images',
  'media',
  'primary',
  'broker',
  'index',
  'sms',
  'email',
  'events',
  'application',
  'component',
]);

function toGuess(
  { type, isSure, words, end }: Match,
  all: readonly string[],
  trust: number,
  from: string,
): TypeGuess {
  const isHead = end === all.length - 1 || all.slice(end + 1).every((word) => /^(\d+|[a-z])$/.test(word));
  const base = isSure ? 0.95 : isHead ? 0.85 : 0.55;
  return { type, confidence: base * trust, reason: `its ${from} says “${words.join(' ')}”` };
}

/** A stencil's name, a shape's name, or a component type written out. */
function byStencil(name: string): TypeGuess[] {
  const lower = name.toLowerCase().replace(/[\s-]+/g, '_');
  if (lower === '' || plainShapes.has(lower)) return [];
  const own = findComponentType(name);
  if (own) return [{ type: own, confidence: 0.9, reason: `it is marked “${name}”` }];
  for (const [pattern, type, confidence] of stencilWords)
    if (pattern.test(lower)) return [{ type, confidence, reason: `its shape is “${name.slice(0, 60)}”` }];
  return [];
}

const plainShapes: ReadonlySet<string> = new Set([
  'rectangle',
  'ellipse',
  'diamond',
  'rhombus',
  'round',
  'text',
  'box',
]);
