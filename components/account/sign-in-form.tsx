'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type FormAction, toFieldError, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

/** Address and password. Works without JavaScript too. */
export const SignInForm = ({ action, next }: { action: FormAction; next?: string | undefined }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <FormMessage state={state} fields={['email', 'password']} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <Field label="E-mail address" required error={toFieldError(state, 'email')}>
        <Input name="email" type="email" autoComplete="username" defaultValue={state.values.email} />
      </Field>
      <Field label="Password" required error={toFieldError(state, 'password')}>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <SubmitButton pending={pending}>Sign in</SubmitButton>
    </form>
  );
};
