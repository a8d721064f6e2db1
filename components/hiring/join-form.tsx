'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText, failureAt } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type FormAction, type FormState, isAtField } from '@/lib/services/form-state';

export type JoinFormProps = { token: string; organisation: string; action: FormAction; initial: FormState };

/** Name, address and consent. The clock does not start here. Works without JavaScript. */
export const JoinForm = ({ token, organisation, action, initial }: JoinFormProps) => {
  const t = useTranslations('hiring');
  const [state, send, pending] = useActionState(action, initial);
  const { error } = state;
  const consentError = failureAt(error, 'consent');
  const general = error && !['name', 'email', 'consent'].some((field) => isAtField(error, field));
  return (
    <form action={send} className="flex max-w-md flex-col gap-5">
      <input type="hidden" name="token" value={token} />
      <Field label={t('invitation.name')} error={failureAt(error, 'name')} required>
        <Input name="name" autoComplete="name" maxLength={120} defaultValue={state.values.name ?? ''} />
      </Field>
      <Field label={t('invitation.email')} error={failureAt(error, 'email')} required>
        <Input
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          defaultValue={state.values.email ?? ''}
        />
      </Field>
      <div className="flex flex-col gap-1.5">
        <label className="target flex items-start gap-3">
          <input
            type="checkbox"
            name="consent"
            value="yes"
            required
            aria-describedby={consentError ? 'consent-error' : undefined}
            className="mt-0.5 size-4 shrink-0 accent-(--accent)"
          />
          <span>{t('invitation.consent', { organisation })}</span>
        </label>
        {consentError && (
          <p id="consent-error" role="alert" className="text-xs text-missed">
            <span aria-hidden="true">✕ </span>
            {consentError}
          </p>
        )}
      </div>
      {general && (
        <p role="alert" className="text-missed">
          <span aria-hidden="true">✕ </span>
          <FailureText failure={error} />
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t('wait') : t('invitation.send')}
        </Button>
        <p className="mt-2 text-xs text-muted">{t('invitation.notYet')}</p>
      </div>
    </form>
  );
};
