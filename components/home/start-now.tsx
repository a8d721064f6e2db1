'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { type FormState, untouchedForm } from '@/lib/services/form-state';

type StartNowProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  prompt: string;
};

/** The shortest way in: one button, as a form that works without JavaScript. */
export const StartNow = ({ action, prompt }: StartNowProps) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-2">
      <input type="hidden" name="prompt" value={prompt} />
      <Button type="submit" variant="primary" disabled={pending} className="h-10 px-5">
        {pending ? 'Opening the drawing desk' : 'Start without an account'}
      </Button>
      {state.error && (
        <p role="alert" className="max-w-72 text-missed">
          <span aria-hidden="true">✕ </span>
          {state.error.message} Nothing was started; try again.
        </p>
      )}
    </form>
  );
};
