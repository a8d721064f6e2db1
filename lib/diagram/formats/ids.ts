import { toStorableText } from '@/lib/shared/storable';
import { diagramLimits } from '../limits';

/**
 * Hands out ids that no other element has: the source's own where it can be kept, else with a number behind it. Answers the
 * same for nothing: every call is a new element.
 */
export function createIds(): (wanted: unknown, fallback: string) => string {
  const taken = new Set<string>();
  /** The number that the next of a repeated id is tried with. */
  const next = new Map<string, number>();
  return (wanted, fallback) => {
    const text = typeof wanted === 'string' || typeof wanted === 'number' ? String(wanted) : '';
    // Room is left for a number behind it.
    const base =
      toStorableText(text.trim())
        .slice(0, diagramLimits.idChars - 12)
        .toWellFormed() || fallback;
    let id = base;
    for (let number = next.get(base) ?? 2; taken.has(id); number++) {
      id = `${base}~${number}`;
      next.set(base, number + 1);
    }
    taken.add(id);
    return id;
  };
}
