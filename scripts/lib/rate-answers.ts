import type { Rated } from '../../lib/rubric/agreement';
import { type StepId, stepIds } from '../../lib/steps/schema';
import { readGradedAnswers, readSecondGrades, readSections } from './calibration-set';
import { score } from './scoring';

/** One grade beside what the engine found: of the whole, or of a dimension. */
export type Named = Rated & { of: string };

/** Every graded answer of a directory, scored; with the milliseconds each took. */
export function rateAnswers(directory: string) {
  const overall: Named[] = [];
  const dimensions = new Map<StepId, Named[]>();
  const times: number[] = [];
  const graded = readGradedAnswers(directory);
  // The first reading of a process also compiles it.
  const [first] = graded;
  if (first) score(first.document, {}, first.id);
  for (const { id, document, grades, overall: expected } of graded) {
    const before = performance.now();
    const evaluation = score(document, {}, id);
    times.push(performance.now() - before);
    overall.push({ id, of: 'overall', expected, found: evaluation.overall.level });
    for (const { id: step, level } of evaluation.dimensions) {
      const grade = grades[step];
      // Left out and optional on one side only: there is nothing to compare.
      if (grade === null || grade === undefined || level === null) continue;
      dimensions.set(step, [
        ...(dimensions.get(step) ?? []),
        { id, of: step, expected: grade, found: level },
      ]);
    }
  }
  return { overall, dimensions, times };
}

/** The grades of a directory's second rater in the place of the engine's levels: how far two raters agree. */
export function rateRaters(directory: string) {
  const second = new Map(readSecondGrades(directory).map((graded) => [graded.id, graded]));
  const overall: Named[] = [];
  const dimensions = new Map<StepId, Named[]>();
  for (const { id, grades, overall: expected } of readGradedAnswers(directory)) {
    const other = second.get(id);
    if (!other) continue;
    overall.push({ id, of: 'overall', expected, found: other.overall });
    for (const step of stepIds) {
      const [grade, found] = [grades[step], other.grades[step]];
      if (grade === null || grade === undefined || found === null || found === undefined) continue;
      dimensions.set(step, [...(dimensions.get(step) ?? []), { id, of: step, expected: grade, found }]);
    }
  }
  return { overall, dimensions };
}

/** Every single graded section of a directory, scored as an answer that holds nothing else. */
export function rateSections(directory: string): Map<StepId, Named[]> {
  const rated = new Map<StepId, Named[]>();
  for (const { id, prompt, step, text, grade } of readSections(directory)) {
    const evaluation = score(
      { format: 'attempt/1', prompt, steps: { [step]: { text } }, diagram: { nodes: [], edges: [] } },
      {},
      id,
    );
    const found = evaluation.dimensions.find((dimension) => dimension.id === step)?.level ?? 0;
    rated.set(step, [...(rated.get(step) ?? []), { id, of: step, expected: grade, found }]);
  }
  return rated;
}
