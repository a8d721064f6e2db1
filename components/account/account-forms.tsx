'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { failureAt } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { passwordLimits } from '@/lib/services/account-limits';
import { type FormAction, untouchedForm } from '@/lib/services/form-state';
import { FormMessage, SubmitButton } from './form-parts';

const formClass = 'flex max-w-md flex-col gap-5';

export const ProfileForm = ({ action, name }: { action: FormAction; name: string }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['name']} done={t('profile.saved')} />
      <Field
        label={t('fields.name')}
        hint={t('fields.nameHint')}
        required
        error={failureAt(state.error, 'name')}
      >
        <Input name="name" autoComplete="name" defaultValue={state.values.name ?? name} />
      </Field>
      <SubmitButton pending={pending} variant="secondary">
        {t('profile.save')}
      </SubmitButton>
    </form>
  );
};

/** Without a password yet, for an account that signs in through a provider, the current one is not asked for. */
export const PasswordForm = ({ action, hasPassword }: { action: FormAction; hasPassword: boolean }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['current', 'password']} done={t('password.changed')} />
      {hasPassword ? (
        <Field label={t('fields.currentPassword')} required error={failureAt(state.error, 'current')}>
          <Input name="current" type="password" autoComplete="current-password" />
        </Field>
      ) : (
        <input type="hidden" name="current" value="" />
      )}
      <Field
        label={t('fields.newPassword')}
        hint={t('fields.passwordHint', { min: passwordLimits.min })}
        required
        error={failureAt(state.error, 'password')}
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton pending={pending} variant="secondary">
        {t('password.change')}
      </SubmitButton>
    </form>
  );
};

export const SessionsForm = ({ action }: { action: FormAction }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass}>
      <FormMessage state={state} fields={[]} done={t('sessions.ended')} />
      <SubmitButton pending={pending} variant="secondary">
        {t('sessions.end')}
      </SubmitButton>
    </form>
  );
};

export const DeleteAccountForm = ({ action, hasPassword }: { action: FormAction; hasPassword: boolean }) => {
  const t = useTranslations('account');
  const [state, send, pending] = useActionState(action, untouchedForm);
  return (
    <form action={send} className={formClass} noValidate>
      <FormMessage state={state} fields={['password', 'confirm']} />
      {hasPassword ? (
        <Field label={t('fields.yourPassword')} required error={failureAt(state.error, 'password')}>
          <Input name="password" type="password" autoComplete="current-password" />
        </Field>
      ) : (
        <input type="hidden" name="password" value="" />
      )}
      <Field
        label={t('fields.confirm')}
        hint={t('fields.confirmHint')}
        required
        error={failureAt(state.error, 'confirm')}
      >
        <Input name="confirm" autoComplete="off" defaultValue={state.values.confirm} />
      </Field>
      <SubmitButton pending={pending} variant="danger">
        {t('delete.send')}
      </SubmitButton>
    </form>
  );
};
