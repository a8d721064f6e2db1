import type { Guidance } from './schema';

/** One rung of help on a step: each says more than the one before it. */
export type Rung = Readonly<{
  kind: 'nudge' | 'pointer' | 'nearAnswer';
  lines: readonly string[];
  /** What makes a near-answer strong; null for the others. */
  why: string | null;
}>;

/**
 * The ladder of help on a step: one thought to start from, then all there is to think of, then what a strong answer sounds like. A
 * step with a single hint has no second rung.
 */
export function toLadder({ hints, strong }: Pick<Guidance, 'hints' | 'strong'>): Rung[] {
  const [first, ...others] = hints;
  return [
    ...(first === undefined ? [] : [{ kind: 'nudge' as const, lines: [first], why: null }]),
    ...(others.length === 0 ? [] : [{ kind: 'pointer' as const, lines: others, why: null }]),
    { kind: 'nearAnswer', lines: [strong.text], why: strong.why },
  ];
}
