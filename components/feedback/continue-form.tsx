'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { type JumpNote, jumpNoteKey, type JumpTarget, toJumpQuery } from '@/lib/attempt/jump-link';
import { type FormAction, untouchedForm } from '@/lib/services/form-state';

export type ContinueFormProps = {
  attemptId: string;
  target: JumpTarget;
  /** Copies the answer into a new attempt and opens it at the spot. */
  action: FormAction;
  /** What is worked on there, for those who hear the button: "Architecture, step 1". */
  about: string;
  /** What is to be done there: shown in the workspace beside the spot. */
  note: string;
};

/** Takes the answer up again as a new attempt, at the spot a piece of advice is about. */
export const ContinueForm = ({ attemptId, target, action, about, note }: ContinueFormProps) => {
  const t = useTranslations('results.next');
  const query = toJumpQuery(target);
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form
      action={send}
      onSubmit={() => keepNote({ query, words: note })}
      className="flex flex-wrap items-center gap-2 print:hidden"
    >
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="spot" value={query} />
      <Button type="submit" size="sm" aria-disabled={pending}>
        {t(pending ? 'opening' : 'open')}
        <span className="sr-only">: {about}</span>
      </Button>
      {state.error && (
        <span role="alert" className="text-xs text-missed">
          <span aria-hidden="true">✕ </span>
          <FailureText failure={state.error} />
        </span>
      )}
    </form>
  );
};

function keepNote(note: JumpNote): void {
  try {
    sessionStorage.setItem(jumpNoteKey, JSON.stringify(note));
  } catch {
    // A browser that keeps nothing for us opens the spot without the note.
  }
}
