import type { DatasetQuestion } from '@/lib/prompts/dataset-schema';
import { type Difference, isSame } from './difference';
import { formatCount, type Say } from './words';

export type ToldDifference = Readonly<{
  isSame: boolean;
  /** One line that says how it stands. */
  headline: string;
  /** What the rows in question have in common, each in a sentence of the question's own, in English. */
  traits: readonly string[];
  /** What else there is to say of them. */
  details: readonly string[];
}>;

type Told = Readonly<Pick<DatasetQuestion, 'traps'>>;

/** The difference between a result and what the question asks for, in words. */
export function tellDifference(difference: Difference, question: Told, t: Say): ToldDifference {
  const { expected } = difference;
  if (isSame(difference))
    return { isSame: true, headline: t('difference.same', { expected }), traits: [], details: [] };
  const traits = toTraits(difference, question);
  return {
    isSame: false,
    headline: toHeadline(difference, t),
    traits,
    details: toDetails(difference, traits.length > 0, t),
  };
}

function toHeadline(difference: Difference, t: Say): string {
  const { expected, actual, extra, missing, changed, missingColumns, isTooLarge, order, columns } =
    difference;
  if (isTooLarge) return t('difference.tooLarge', { actual, expected });
  if (columns.length === 0) return t('difference.nothing', { columns: list(missingColumns, t) });
  if (extra === 0 && missing === 0) {
    if (missingColumns.length > 0)
      return t('difference.columns', { columns: list(missingColumns, t), count: missingColumns.length });
    return order === 'reversed' ? t('difference.reversed') : t('difference.unordered');
  }
  if (changed > 0 && changed === extra && changed === missing)
    return t('difference.changed', { changed, expected });
  if (missing === 0) return t('difference.extra', { extra, actual, expected });
  if (extra === 0) return t('difference.missing', { missing, actual, expected });
  return t('difference.both', { extra, missing, actual, expected });
}

function toTraits({ traits, missing, expected }: Difference, { traps }: Told): string[] {
  const words = new Map(traps.map((trap) => [trap.id, trap]));
  return traits.flatMap(({ id, count }) => {
    const trap = words.get(id);
    // Where every row is missing, what some of them have in common says nothing.
    if (!trap || (trap.side === 'missing' && missing === expected)) return [];
    return [trap.words.replace('{n}', formatCount(count))];
  });
}

function toDetails(difference: Difference, hasTraits: boolean, t: Say): string[] {
  const { repeated, missing, missingColumns, extra, columns } = difference;
  const details: string[] = [];
  if (repeated > 0) details.push(t('difference.repeated', { count: repeated }));
  if (missingColumns.length > 0 && columns.length > 0 && extra + missing > 0)
    details.push(t('difference.notCompared', { columns: list(missingColumns, t) }));
  if (!hasTraits && details.length === 0 && extra + missing > 0) details.push(example(difference, t));
  return details;
}

/** No known mistake fits: then a row is shown. */
function example({ extraRows, missingRows, columns }: Difference, t: Say): string {
  const [extra] = extraRows;
  const row = extra ?? missingRows[0] ?? [];
  const cells = columns.map((name, at) => `${name} ${row[at] ?? 'null'}`).join(', ');
  return extra ? t('difference.extraRow', { cells }) : t('difference.missingRow', { cells });
}

const list = (names: readonly string[], t: Say): string =>
  names.length < 2
    ? (names[0] ?? '')
    : t('list', { most: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
