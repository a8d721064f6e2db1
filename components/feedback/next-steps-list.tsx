import type { DimensionResult } from '@/lib/rubric/evaluation';
import { getStepInfo } from '@/lib/steps/registry';
import { findNextSteps } from './next-steps';

/** The three findings to take up first, in this answer's own terms. */
export const NextSteps = ({ dimensions }: { dimensions: readonly DimensionResult[] }) => {
  const steps = findNextSteps(dimensions);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next-steps" className="border-b px-5 py-4">
      <h2 id="next-steps" className="mb-1.5 font-medium">
        Take up next
      </h2>
      <ol className="flex flex-col gap-1.5">
        {steps.map(({ dimensionId, criterion }, index) => (
          <li key={criterion.id} className="flex gap-2">
            <span className="text-muted">{index + 1}</span>
            <span>
              <span className="font-medium">{getStepInfo(dimensionId).title}.</span> {criterion.advice}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
