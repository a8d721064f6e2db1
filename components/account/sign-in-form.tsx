'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { failureAt } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type FormAction, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

/** Address and password. Works without JavaScript too. */
export const SignInForm = ({ action, next }: { action: FormAction; next?: string | undefined }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <FormMessage state={state} fields={['email', 'password']} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <Field label={t('fields.email')} required error={failureAt(state.error, 'email')}>
        <Input name="email" type="email" autoComplete="username" defaultValue={state.values.email} />
      </Field>
      <Field label={t('fields.password')} required error={failureAt(state.error, 'password')}>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <SubmitButton pending={pending}>{t('signIn.send')}</SubmitButton>
    </form>
  );
};
