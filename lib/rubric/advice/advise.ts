import { type EvaluateInput, evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { findAdvice } from './find-advice';
import type { Proposals } from './proposal';
import type { AdviceList } from './schema';

/**
 * Advice on a reading that was kept. Null where the engine or the rubric reads the answer otherwise today: a prediction then would
 * start from a level that nobody is shown.
 */
export function advise(input: EvaluateInput, before: Evaluation, proposals: Proposals): AdviceList | null {
  const now = evaluate(input);
  const isSame =
    now.engine === before.engine &&
    now.rubric.hash === before.rubric.hash &&
    now.inputHash === before.inputHash &&
    now.overall.level === before.overall.level &&
    now.dimensions.every(
      ({ id, level }) => before.dimensions.find((each) => each.id === id)?.level === level,
    );
  return isSame ? findAdvice(input, now, proposals) : null;
}
