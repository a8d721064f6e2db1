import type { Occurrence } from './matcher';
import type { Stance } from './types';

/**
 * How far a cue reaches. `forward`: to the end of its clause and over the verbless items that continue it.
 * `phrase`: the next few words. `clause`: the whole clause, what stands before the cue included.
 * `subject`: only what stands before the cue. `rest`: all that follows, up to a contrast. `fronted`: to the end of its clause, past the verb that the
 * inversion puts early. `sentence`: everything up to a clause that speaks of our own design again.
 */
export type Reach = 'forward' | 'phrase' | 'clause' | 'rest' | 'subject' | 'fronted' | 'sentence';

export type Cue = {
  pattern: string;
  stance: Exclude<Stance, 'adopt' | 'question'>;
  reach: Reach;
  /** A second cue of this kind inside the first one's reach cancels it: "never … without", "wrong to skip". */
  negator?: boolean;
  /** A verdict on what was just said: "skipping it would be a mistake" turns the skipping. */
  verdict?: boolean;
  /** "instead of X", "rather than X": names what was not taken. */
  alternative?: boolean;
  /** Speaks of ideas by name only: what merely describes one is left alone. */
  names?: boolean;
};

export const reject = (reach: Reach, patterns: readonly string[], negator = false): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'reject', reach, negator }));
export const defer = (reach: Reach, patterns: readonly string[]): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'defer', reach }));
export const aware = (reach: Reach, patterns: readonly string[]): Cue[] =>
  patterns.map((pattern) => ({ pattern, stance: 'aware', reach }));

/** Words `from` to `to` (exclusive) of a sentence under one stance, and the cue words that put them there. */
export type Scope = {
  stance: Stance;
  from: number;
  to: number;
  cue: Occurrence;
  /** The cue's own words, without what stands between them: "leave the queue out". */
  words: ReadonlySet<number>;
  negator: boolean;
  source: Cue | null;
};

/** A cue as found in a sentence. */
export type FoundCue = { cue: Cue; at: Occurrence; words: ReadonlySet<number> };
