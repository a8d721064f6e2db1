import type { LintIssue } from '../../lib/rubric/lint';
import type { Rubric } from '../../lib/rubric/schema';
import { readGradedAnswers } from './calibration-set';
import { score } from './scoring';

const calibration = 'lib/rubric/calibration';

/** Criteria that every calibration answer meets, or none even partly: they tell nobody anything. */
export function findIdleCriteria(rubric: Rubric): LintIssue[] {
  const answers = readGradedAnswers(calibration).filter(({ document }) => document.prompt === rubric.prompt);
  const verdicts = new Map<string, string[]>();
  for (const { id, document } of answers)
    for (const dimension of score(document, { rubric }, id).dimensions)
      for (const criterion of dimension.criteria)
        verdicts.set(criterion.id, [...(verdicts.get(criterion.id) ?? []), criterion.verdict]);
  return [...verdicts].flatMap(([id, found]): LintIssue[] => {
    const told = found.filter((verdict) => verdict !== 'notApplicable' && verdict !== 'cannotTell');
    if (told.length === 0) return [];
    if (told.every((verdict) => verdict === 'met'))
      return [{ path: id, message: 'is met by every calibration answer', severity: 'warning' }];
    return told.every((verdict) => verdict === 'missed')
      ? [{ path: id, message: 'is met by no calibration answer', severity: 'warning' }]
      : [];
  });
}
