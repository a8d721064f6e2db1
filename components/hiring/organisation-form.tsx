'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { FormAction, FormState } from '@/lib/services/form-state';

/** Names a new organisation. Works without JavaScript. */
export const OrganisationForm = ({ action, initial }: { action: FormAction; initial: FormState }) => {
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} className="flex max-w-md flex-col items-start gap-4">
      <Field
        label="Organisation"
        hint="Candidates see this name before they agree to anything."
        error={state.error?.message}
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
        {pending ? 'Creating…' : 'Create the organisation'}
      </Button>
    </form>
  );
};
