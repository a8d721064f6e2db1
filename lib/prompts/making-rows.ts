import { createRandom } from '@/lib/shared/random';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Draws from a seed, for rows that look like life. */
export type Draw = {
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number;
  /** One of several; earlier ones are as likely as later ones. */
  pick: <T>(items: readonly [T, ...T[]]) => T;
  chance: (probability: number) => boolean;
};

export function createDraw(seed: number): Draw {
  const random = createRandom(seed);
  const int = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  return {
    int,
    pick: <T>(items: readonly [T, ...T[]]): T => items[int(0, items.length - 1)] ?? items[0],
    chance: (probability) => random() < probability,
  };
}

/** The start of the day in UTC. */
export const startOfDay = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

/** Monday, 0:00 UTC, of the week that a time lies in. */
export const startOfWeek = (ms: number): number => {
  // The epoch began on a Thursday.
  const day = Math.floor(ms / dayMs);
  return (day - ((day + 3) % 7)) * dayMs;
};

/** As PostgreSQL reads a time, in UTC, without the milliseconds where there are none. */
export const toTime = (ms: number): string => new Date(ms).toISOString().replace(/\.000Z$/, 'Z');

const givenNames = [
  'Nina',
  'Omar',
  'Ivy',
  'Tomas',
  'Aiko',
  'Lena',
  'Marek',
  'Ruth',
  'Sami',
  'Petra',
  'Hugo',
  'Zola',
  'Dario',
  'Mira',
  'Jonas',
  'Leila',
  'Pavel',
  'Greta',
  'Yusuf',
  'Clara',
  'Emil',
  'Noor',
  'Viktor',
  'Hana',
  'Felix',
  'Asha',
  'Bruno',
  'Edda',
] as const;
const familyNames = [
  'Okafor',
  'Lindqvist',
  'Novak',
  'Haddad',
  'Moreau',
  'Tanaka',
  'Berg',
  'Costa',
  'Ferrari',
  'Weiss',
  'Kowalski',
  'Nair',
  'Duarte',
  'Hansen',
  'Petrov',
  'Silva',
  'Keller',
  'Rossi',
  'Aydin',
  'Varga',
  'Lopez',
  'Brandt',
  'Mensah',
  'Ilves',
  'Janssen',
] as const;

/** A full name; the same number has the same name. */
export const nameOf = (number: number): string =>
  `${givenNames[number % givenNames.length] ?? ''} ${familyNames[(number * 7) % familyNames.length] ?? ''}`;
