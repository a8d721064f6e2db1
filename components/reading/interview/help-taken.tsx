import type { InterviewReport } from '@/lib/services/interview-report';
import { getStepInfo } from '@/lib/steps/registry';
import { type StepId, stepIds } from '@/lib/steps/step-ids';

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;

/** "2 hints taken on API"; null where none was. */
export const describeHints = (hints: InterviewReport['hints'], step: StepId): string | null => {
  const taken = hints[step] ?? 0;
  return taken === 0 ? null : `${count(taken, 'hint')} taken on ${getStepInfo(step).title}`;
};

/** Help that was taken on the way, said plainly. */
export const HelpTaken = ({ report: { hints, readingsAsked } }: { report: InterviewReport }) => {
  const taken = stepIds.flatMap((step) => describeHints(hints, step) ?? []);
  const looked =
    readingsAsked === 0
      ? []
      : [
          `the reading looked at ${readingsAsked === 1 ? 'once' : `${readingsAsked} times`} before submission`,
        ];
  const lines = [...taken, ...looked];
  if (lines.length === 0) return null;
  return (
    <p className="py-2">
      <span aria-hidden="true">◔ </span>
      <span className="font-medium">Help taken:</span> {lines.join('; ')}.
    </p>
  );
};
