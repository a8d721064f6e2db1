'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { LateFailureText } from '@/components/ui/late-failure-text';
import { type FormState, untouchedForm } from '@/lib/services/form-state';

type StartNowProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  prompt: string;
};

/** The shortest way in: one button, as a form that works without JavaScript. */
export const StartNow = ({ action, prompt }: StartNowProps) => {
  const t = useTranslations('home.start');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-2">
      <input type="hidden" name="prompt" value={prompt} />
      <Button type="submit" variant="primary" disabled={pending} className="h-10 px-5">
        {pending ? t('pending') : t('submit')}
      </Button>
      {state.error && (
        <p role="alert" className="max-w-72 text-missed">
          <span aria-hidden="true">✕ </span>
          <LateFailureText failure={state.error} /> {t('failed')}
        </p>
      )}
    </form>
  );
};
