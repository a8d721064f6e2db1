import type { DatasetQuestion } from '@/lib/prompts/dataset-schema';
import { type Difference, isSame } from './difference';
import { countOf, formatCount } from './words';

export type ToldDifference = Readonly<{
  isSame: boolean;
  /** One line that says how it stands. */
  headline: string;
  /** What the rows in question have in common, each in a sentence. */
  details: readonly string[];
}>;

type Told = Readonly<Pick<DatasetQuestion, 'traps'>>;

/** The difference between a result and what the question asks for, in words. */
export function tellDifference(difference: Difference, question: Told): ToldDifference {
  if (isSame(difference))
    return {
      isSame: true,
      headline: `This answers the question: ${countOf(difference.expected, 'row')}, as expected.`,
      details: [],
    };
  return { isSame: false, headline: toHeadline(difference), details: toDetails(difference, question) };
}

function toHeadline(difference: Difference): string {
  const { expected, actual, extra, missing, changed, missingColumns, isTooLarge, order, columns } =
    difference;
  if (isTooLarge) return `${formatCount(actual)} rows came back where ${formatCount(expected)} are expected.`;
  if (columns.length === 0) return `Nothing to compare yet: the result needs ${list(missingColumns)}.`;
  if (extra === 0 && missing === 0) {
    if (missingColumns.length > 0)
      return `The rows are right as far as they show; ${list(missingColumns)} ${missingColumns.length === 1 ? 'is' : 'are'} not among the columns.`;
    return order === 'reversed'
      ? 'The right rows, in the opposite order.'
      : 'The right rows, in another order than asked for.';
  }
  if (changed > 0 && changed === extra && changed === missing)
    return `${countOf(changed, 'row')} of ${formatCount(expected)} ${changed === 1 ? 'has' : 'have'} another value than expected.`;
  const parts = [
    extra > 0 && `${countOf(extra, 'row')} too many`,
    missing > 0 && `${countOf(missing, 'row')} missing`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')}: ${formatCount(actual)} came back where ${formatCount(expected)} are expected.`;
}

function toDetails(difference: Difference, { traps }: Told): string[] {
  const { traits, repeated, missing, expected, missingColumns, extra, columns } = difference;
  const words = new Map(traps.map((trap) => [trap.id, trap]));
  const told = traits.flatMap(({ id, count }) => {
    const trap = words.get(id);
    // Where every row is missing, what some of them have in common says nothing.
    if (!trap || (trap.side === 'missing' && missing === expected)) return [];
    return [trap.words.replace('{n}', formatCount(count))];
  });
  const details = [...told];
  if (repeated > 0)
    details.push(
      `${countOf(repeated, 'row')} ${repeated === 1 ? 'repeats one' : 'repeat ones'} that should come once: a join has met several partners.`,
    );
  if (missingColumns.length > 0 && columns.length > 0 && extra + missing > 0)
    details.push(`Not compared, since the result does not have it: ${list(missingColumns)}.`);
  if (details.length === 0 && extra + missing > 0) details.push(example(difference));
  return details;
}

/** No known mistake fits: then a row is shown. */
function example({ extraRows, missingRows, columns }: Difference): string {
  const [row, kind] = extraRows[0] ? [extraRows[0], 'not expected'] : [missingRows[0] ?? [], 'missing'];
  const cells = columns.map((name, at) => `${name} ${row[at] ?? 'null'}`);
  return `For example, this one is ${kind}: ${cells.join(', ')}.`;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
