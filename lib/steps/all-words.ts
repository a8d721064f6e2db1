import type { StepId, Steps } from './schema';

/** Everything that somebody would say of a step, text and rows, to be counted; ids and ranks are not said. */
export function wordsOfStep(steps: Steps, step: StepId): string {
  const { text, ...rest } = (steps[step] ?? {}) as { text?: string } & Record<string, unknown>; // Any step, by its keys.
  return [text ?? '', ...collect(rest)].join('\n');
}

const unsaid: ReadonlySet<string> = new Set(['nodes', 'rank', 'sql']);

function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unsaid.has(key) ? [] : collect(part)));
}
