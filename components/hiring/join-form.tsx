'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type FormAction, type FormState, toFieldError } from '@/lib/services/form-state';

export type JoinFormProps = { token: string; organisation: string; action: FormAction; initial: FormState };

/** Name, address and consent. The clock does not start here. Works without JavaScript. */
export const JoinForm = ({ token, organisation, action, initial }: JoinFormProps) => {
  const [state, send, pending] = useActionState(action, initial);
  const consentError = toFieldError(state, 'consent');
  const general = state.error && !['name', 'email', 'consent'].some((field) => toFieldError(state, field));
  return (
    <form action={send} className="flex max-w-md flex-col gap-5">
      <input type="hidden" name="token" value={token} />
      <Field label="Your name" error={toFieldError(state, 'name')} required>
        <Input name="name" autoComplete="name" maxLength={120} defaultValue={state.values.name ?? ''} />
      </Field>
      <Field label="Your e-mail address" error={toFieldError(state, 'email')} required>
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
          <span>I agree that my answer is recorded as described and shown to {organisation}.</span>
        </label>
        {consentError && (
          <p id="consent-error" role="alert" className="text-xs text-missed">
            ✕ {consentError}
          </p>
        )}
      </div>
      {general && (
        <p role="alert" className="text-missed">
          ✕ {state.error?.message}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? 'One moment…' : 'Agree and go to my page'}
        </Button>
        <p className="mt-2 text-xs text-muted">The clock does not start yet.</p>
      </div>
    </form>
  );
};
