import type { DocumentDifference } from '@/lib/attempt/difference';
import type { Translate } from '@/lib/messages/translate';

const namesShown = 3;

export type DifferenceWords = Readonly<{ t: Translate<'history'>; terms: Translate<'terms'> }>;

/** What an answer has now that it did not have then, in lines. One line that says so where they are alike. */
export function describeDifference(difference: DocumentDifference, { t, terms }: DifferenceWords): string[] {
  const listNames = (names: readonly string[]) => {
    const shown = names.slice(0, namesShown).join(', ');
    const count = names.length - namesShown;
    return { names: count > 0 ? t('difference.andMore', { names: shown, count }) : shown };
  };
  const { nodesAdded, nodesRemoved, nodesChanged, arrowsAdded, arrowsRemoved, steps } = difference;
  const lines = [
    nodesAdded.length > 0 ? t('difference.added', listNames(nodesAdded)) : null,
    nodesRemoved.length > 0 ? t('difference.removed', listNames(nodesRemoved)) : null,
    nodesChanged.length > 0 ? t('difference.changed', listNames(nodesChanged)) : null,
    arrowsAdded > 0 ? t('difference.arrowsMore', { count: arrowsAdded }) : null,
    arrowsRemoved > 0 ? t('difference.arrowsFewer', { count: arrowsRemoved }) : null,
    ...steps.map(({ step: id, wordsBefore: before, wordsAfter: after }) => {
      const step = terms(`steps.${id}.title`);
      return before === after
        ? t('difference.rewritten', { step })
        : t('difference.words', { step, before, after });
    }),
  ].filter((line) => line !== null);
  return lines.length > 0 ? lines : [t('difference.none')];
}
