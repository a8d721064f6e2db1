import type { Say } from '@/lib/lab/words';
import { ownLines } from './sandbox/own-lines';

const names = Object.keys(ownLines) as (keyof typeof ownLines)[];

/** A report of the lab's own in the language of the interface; null for what PostgreSQL says, which speaks English. */
export function tellOwnLine(message: string, t: Say): string | null {
  const name = names.find((one) => ownLines[one] === message);
  return name === undefined ? null : t(`own.lines.${name}`);
}
