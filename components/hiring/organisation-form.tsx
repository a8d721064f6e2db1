'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { FormAction, FormState } from '@/lib/services/form-state';

/** Names a new organisation. Works without JavaScript. */
export const OrganisationForm = ({ action, initial }: { action: FormAction; initial: FormState }) => {
  const t = useTranslations('hiring.organisations');
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} className="flex max-w-md flex-col items-start gap-4">
      <Field
        label={t('label')}
        hint={t('hint')}
        error={state.error && <FailureText failure={state.error} />}
        required
        className="w-full"
      >
        <Input
          name="name"
          maxLength={120}
          defaultValue={state.values.name ?? ''}
          autoComplete="organization"
        />
      </Field>
      <Button type="submit" variant="primary" disabled={pending}>
        {t(pending ? 'creating' : 'create')}
      </Button>
    </form>
  );
};
