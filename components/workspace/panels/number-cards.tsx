'use client';

import { useShell } from '../shell-context';
import { useWorkspace } from '../workspace-context';
import { NumberCardList } from './number-card-list';

/** The interviewer's numbers, beside the steps: how many were asked for, and the cards. */
export const NumberCards = () => {
  const { dto } = useShell();
  const revealed = useWorkspace((state) => state.attempt.revealed);
  return (
    <details className="group border-t" open={revealed.length > 0}>
      <summary className="target flex h-10 list-none items-center gap-2 px-3 font-medium focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        Ask a number
        <span className="ml-auto text-xs font-normal text-muted">
          {revealed.length} of {dto.prompt.numbers.length} asked
        </span>
      </summary>
      <NumberCardList className="px-3 pb-4" />
    </details>
  );
};
