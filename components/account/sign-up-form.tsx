'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { failureAt } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { passwordLimits } from '@/lib/services/account-limits';
import { type FormAction, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

/** Name, address and password. Works without JavaScript too. */
export const SignUpForm = ({ action, next }: { action: FormAction; next?: string | undefined }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <FormMessage state={state} fields={['name', 'email', 'password']} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <Field
        label={t('fields.name')}
        hint={t('fields.nameHint')}
        required
        error={failureAt(state.error, 'name')}
      >
        <Input name="name" autoComplete="name" defaultValue={state.values.name} />
      </Field>
      <Field label={t('fields.email')} required error={failureAt(state.error, 'email')}>
        <Input name="email" type="email" autoComplete="username" defaultValue={state.values.email} />
      </Field>
      <Field
        label={t('fields.password')}
        hint={t('fields.passwordAdvice', { min: passwordLimits.min })}
        required
        error={failureAt(state.error, 'password')}
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton pending={pending}>{t('signUp.send')}</SubmitButton>
    </form>
  );
};
