import type { IsEcho } from './passages';
import { findSentences } from './sentences';

const size = 5;
/** Share of a sentence's five-word runs found in the known text from which it counts as an echo. */
const contained = 0.6;
const fewestRuns = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + size <= words.length; at++) runs.push(words.slice(at, at + size).join(' '));
  return runs;
}

/** Short sentences are known again only whole. */
const shortest = 4;

const toShortSentences = (source: string): string[] =>
  findSentences(source).flatMap(({ start, end }) => {
    const words = wordsOf(source.slice(start, end));
    return words.length >= shortest && words.length < size + fewestRuns ? [words.join(' ')] : [];
  });

// Preparing a prompt's texts takes as long as reading an answer, and the same array holds the same texts.
const finders = new WeakMap<readonly string[], IsEcho>();

/** Tells sentences that repeat known texts (the prompt, its guidance, the cheat sheet, the model answer) by five-gram containment. */
export function createEchoFinder(sources: readonly string[]): IsEcho {
  const before = finders.get(sources);
  if (before) return before;
  const finder = prepare(sources);
  finders.set(sources, finder);
  return finder;
}

function prepare(sources: readonly string[]): IsEcho {
  const known = new Set(sources.flatMap((source) => runsOf(wordsOf(source))));
  if (known.size === 0) return () => false;
  const whole = new Set(sources.flatMap(toShortSentences));
  return (sentence) => {
    const words = wordsOf(sentence);
    const runs = runsOf(words);
    if (runs.length < fewestRuns) return words.length >= shortest && whole.has(words.join(' '));
    return runs.filter((run) => known.has(run)).length >= contained * runs.length;
  };
}
