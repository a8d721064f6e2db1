'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { passwordLimits } from '@/lib/services/account-limits';
import { type FormAction, toFieldError, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

/** Name, address and password. Works without JavaScript too. */
export const SignUpForm = ({ action, next }: { action: FormAction; next?: string | undefined }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <FormMessage state={state} fields={['name', 'email', 'password']} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <Field
        label="Name"
        hint="Shown to people you share your work with."
        required
        error={toFieldError(state, 'name')}
      >
        <Input name="name" autoComplete="name" defaultValue={state.values.name} />
      </Field>
      <Field label="E-mail address" required error={toFieldError(state, 'email')}>
        <Input name="email" type="email" autoComplete="username" defaultValue={state.values.email} />
      </Field>
      <Field
        label="Password"
        hint={`At least ${passwordLimits.min} characters. Three or four words are easy to remember and hard to guess.`}
        required
        error={toFieldError(state, 'password')}
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton pending={pending}>Create the account</SubmitButton>
    </form>
  );
};
