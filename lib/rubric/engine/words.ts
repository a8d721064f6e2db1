import type { FindingData } from './check';

/**
 * Fills `{placeholders}`. A part in square brackets is left out where one of its placeholders has nothing to say, so that
 * `[You wrote “{quote}”. ]A strong answer …` reads well with and without a quote.
 */
export function fillWords(words: string, data: FindingData): string {
  const has = (name: string): boolean => data[name] !== undefined && data[name] !== '';
  const kept = words.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => has(name)) ? part : '',
  );
  const filled = kept.replace(/\{(\w+)\}/g, (_, name: string) => (has(name) ? String(data[name]) : '…'));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
