'use client';

import { useRef } from 'react';
import { revealNumber } from '@/lib/store/commands/steps';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';

/** The interviewer's numbers, face down until asked for: in the interview, asking is part of the answer. */
export const NumberCards = () => {
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const revealed = useWorkspace((state) => state.attempt.revealed);
  const editable = useWorkspace((state) => state.editable);
  const { numbers } = dto.prompt;
  const asked = useRef<string | null>(null);
  /** The button that had the focus is gone; the answer in its place takes it. */
  const takeFocus = (id: string) => (card: HTMLElement | null) => {
    if (!card || asked.current !== id) return;
    asked.current = null;
    card.focus({ preventScroll: true });
  };
  return (
    <details className="group border-t" open={revealed.length > 0}>
      <summary className="target flex h-10 list-none items-center gap-2 px-3 font-medium focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        Ask a number
        <span className="ml-auto text-xs font-normal text-muted">
          {revealed.length} of {numbers.length} asked
        </span>
      </summary>
      <ul className="flex flex-col gap-1 px-3 pb-4">
        {numbers.map(({ id, question, answer }) => (
          <li key={id}>
            {revealed.includes(id) ? (
              <div ref={takeFocus(id)} tabIndex={-1} className="border-l-2 border-accent py-1 pl-2.5">
                <p className="text-xs text-muted">{question}</p>
                <p>{answer}</p>
              </div>
            ) : (
              <button
                type="button"
                disabled={!editable}
                className="target w-full rounded-md border border-dashed border-outline px-2.5 py-1.5 text-left hover:border-accent hover:bg-accent-soft disabled:opacity-55"
                onClick={() => {
                  asked.current = id;
                  revealNumber(store, id);
                  store.getState().announce(answer);
                }}
              >
                {question}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
