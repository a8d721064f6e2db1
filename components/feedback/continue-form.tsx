'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { type JumpTarget, toJumpQuery } from '@/lib/attempt/jump-link';
import { type FormAction, untouchedForm } from '@/lib/services/form-state';

export type ContinueFormProps = {
  attemptId: string;
  target: JumpTarget;
  /** Copies the answer into a new attempt and opens it at the spot. */
  action: FormAction;
  /** What is worked on there, for those who hear the button: "Architecture, step 1". */
  about: string;
};

/** Takes the answer up again as a new attempt, at the spot a piece of advice is about. */
export const ContinueForm = ({ attemptId, target, action, about }: ContinueFormProps) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-wrap items-center gap-2 print:hidden">
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="spot" value={toJumpQuery(target)} />
      <Button type="submit" size="sm" aria-disabled={pending}>
        {pending ? 'Opening…' : 'Work on it in a new attempt'}
        <span className="sr-only">: {about}</span>
      </Button>
      {state.error && (
        <span role="alert" className="text-xs text-missed">
          <span aria-hidden="true">✕ </span>
          {state.error.message}
        </span>
      )}
    </form>
  );
};
