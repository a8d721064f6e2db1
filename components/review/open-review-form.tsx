'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import type { FormState } from '@/lib/services/form-state';

export type OpenReviewFormProps = {
  token: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
};

/** Opens the attempt behind a review link. Works without JavaScript. */
export const OpenReviewForm = ({ token, action, initial }: OpenReviewFormProps) => {
  const t = useTranslations('review.open');
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <input type="hidden" name="token" value={token} />
      {state.error && (
        <p role="alert" className="text-missed">
          <span aria-hidden="true">✕ </span>
          <FailureText failure={state.error} />
        </p>
      )}
      <Button type="submit" variant="primary" disabled={pending}>
        {t(pending ? 'opening' : 'open')}
      </Button>
    </form>
  );
};
