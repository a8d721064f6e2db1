import { findQuantities } from '@/lib/reading/quantities';
import { toSentences } from '@/lib/reading/segment';
import type { Answer } from './answer';
import { readFigures } from './contradictions/figures';
import type { Passage } from './passages';

const period = / per (s|min|h|hour|day|week|month|year)$/;
/** Numbers as large as this stand in a task only once, and are known again. */
const large = 1_000_000;
const mayBeLarge = /\d ?(?:m|mn|million|bn|billion)\b|\d,\d{3},\d{3}|\b(?:million|billion)\b/i;

/** A million is anybody's number. */
const isTelling = (value: number): boolean => value >= large && !Number.isInteger(Math.log10(value));

type Volume = { value: number; per: string; base: number };

const known = new WeakMap<readonly string[], readonly Volume[]>();

/** The large volumes that the shown texts speak of. */
function volumesOf(sources: readonly string[]): readonly Volume[] {
  const before = known.get(sources);
  if (before) return before;
  const volumes = sources
    .filter((source) => mayBeLarge.test(source))
    .flatMap((source) =>
      toSentences(source).filter(({ start, end }) => mayBeLarge.test(source.slice(start, end))),
    )
    .flatMap((sentence) => findQuantities(sentence))
    .flatMap(({ kind, value, unit, base }) => {
      const per = kind === 'rate' && isTelling(value) ? period.exec(unit)?.[1] : undefined;
      return per === undefined ? [] : [{ value, per, base }];
    });
  known.set(sources, volumes);
  return volumes;
}

/** So much more than the task says makes another product of it. */
const another = 5;

/** The task's own number taken by another period, so that everything is built for a load that is not there. Null otherwise. */
export function findMisread({ passages }: Answer, sources: readonly string[]): Passage | null {
  const volumes = volumesOf(sources);
  if (volumes.length === 0) return null;
  const misread = readFigures(passages.filter(({ step }) => step === 'requirements')).find(
    ({ measure: { kind, value, unit, base }, isFirm }) => {
      const per = kind === 'rate' && isTelling(value) && isFirm ? period.exec(unit)?.[1] : undefined;
      if (per === undefined) return false;
      const same = volumes.filter((volume) => volume.value === value);
      return same.length > 0 && same.every((volume) => volume.per !== per && base >= another * volume.base);
    },
  );
  return misread?.passage ?? null;
}
