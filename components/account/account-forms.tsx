'use client';

import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { passwordLimits } from '@/lib/services/account-limits';
import { type FormAction, toFieldError, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

const formClass = 'flex max-w-md flex-col gap-5';

export const ProfileForm = ({ action, name }: { action: FormAction; name: string }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['name']} />
      <Field
        label="Name"
        hint="Shown to people you share your work with."
        required
        error={toFieldError(state, 'name')}
      >
        <Input name="name" autoComplete="name" defaultValue={state.values.name ?? name} />
      </Field>
      <SubmitButton pending={pending} variant="secondary">
        Save the name
      </SubmitButton>
    </form>
  );
};

/** Without a password yet, for an account that signs in through a provider, the current one is not asked for. */
export const PasswordForm = ({ action, hasPassword }: { action: FormAction; hasPassword: boolean }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['current', 'password']} />
      {hasPassword ? (
        <Field label="Current password" required error={toFieldError(state, 'current')}>
          <Input name="current" type="password" autoComplete="current-password" />
        </Field>
      ) : (
        <input type="hidden" name="current" value="" />
      )}
      <Field
        label="New password"
        hint={`At least ${passwordLimits.min} characters.`}
        required
        error={toFieldError(state, 'password')}
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton pending={pending} variant="secondary">
        Change the password
      </SubmitButton>
    </form>
  );
};

export const SessionsForm = ({ action }: { action: FormAction }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass}>
      <FormMessage state={state} fields={[]} />
      <SubmitButton pending={pending} variant="secondary">
        Sign out every other browser
      </SubmitButton>
    </form>
  );
};

export const DeleteAccountForm = ({ action, hasPassword }: { action: FormAction; hasPassword: boolean }) => {
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['password', 'confirm']} />
      {hasPassword ? (
        <Field label="Your password" required error={toFieldError(state, 'password')}>
          <Input name="password" type="password" autoComplete="current-password" />
        </Field>
      ) : (
        <input type="hidden" name="password" value="" />
      )}
      <Field
        label="Type the word delete"
        hint="So that it does not happen by a slip."
        required
        error={toFieldError(state, 'confirm')}
      >
        <Input name="confirm" autoComplete="off" defaultValue={state.values.confirm} />
      </Field>
      <SubmitButton pending={pending} variant="danger">
        Delete the account
      </SubmitButton>
    </form>
  );
};
