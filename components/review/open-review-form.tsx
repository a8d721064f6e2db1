'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/lib/services/form-state';

export type OpenReviewFormProps = {
  token: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
};

/** Opens the attempt behind a review link. Works without JavaScript. */
export const OpenReviewForm = ({ token, action, initial }: OpenReviewFormProps) => {
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <input type="hidden" name="token" value={token} />
      {state.error && (
        <p role="alert" className="text-missed">
          ✕ {state.error.message}
        </p>
      )}
      <Button type="submit" variant="primary" disabled={pending}>
        {pending ? 'Opening…' : 'Open the attempt'}
      </Button>
    </form>
  );
};
