import type { IsEcho } from './passages';

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

/** Tells sentences that repeat known texts (the prompt, its guidance, the cheat sheet, the model answer) by five-gram containment. */
export function createEchoFinder(sources: readonly string[]): IsEcho {
  const known = new Set(sources.flatMap((source) => runsOf(wordsOf(source))));
  if (known.size === 0) return () => false;
  return (sentence) => {
    const runs = runsOf(wordsOf(sentence));
    if (runs.length < fewestRuns) return false;
    return runs.filter((run) => known.has(run)).length >= contained * runs.length;
  };
}
