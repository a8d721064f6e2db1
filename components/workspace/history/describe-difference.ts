import type { DocumentDifference } from '@/lib/attempt/difference';
import { getStepInfo } from '@/lib/steps/registry';
import { countOf } from '../words';

const namesShown = 3;

const listNames = (names: readonly string[]): string => {
  const shown = names.slice(0, namesShown).join(', ');
  return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
};

/** What an answer has now that it did not have then, in lines. One line that says so where they are alike. */
export function describeDifference(difference: DocumentDifference): string[] {
  const { nodesAdded, nodesRemoved, nodesChanged, arrowsAdded, arrowsRemoved, steps } = difference;
  const lines = [
    nodesAdded.length > 0 ? `Drawn since: ${listNames(nodesAdded)}` : null,
    nodesRemoved.length > 0 ? `Taken out since: ${listNames(nodesRemoved)}` : null,
    nodesChanged.length > 0 ? `Changed since: ${listNames(nodesChanged)}` : null,
    arrowsAdded > 0 ? `${countOf(arrowsAdded, 'arrow')} more` : null,
    arrowsRemoved > 0 ? `${countOf(arrowsRemoved, 'arrow')} fewer` : null,
    ...steps.map(({ step, wordsBefore, wordsAfter }) =>
      wordsBefore === wordsAfter
        ? `${getStepInfo(step).title}: written differently`
        : `${getStepInfo(step).title}: ${countOf(wordsBefore, 'word')} then, ${wordsAfter.toLocaleString('en-GB')} now`,
    ),
  ].filter((line) => line !== null);
  return lines.length > 0 ? lines : ['The same as now.'];
}
