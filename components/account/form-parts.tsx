'use client';

import type { ReactNode } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { type FormState, toFieldError } from '@/lib/services/form-state';

/** What concerns no single field, and what went well: read out when it appears. */
export const FormMessage = ({ state, fields }: { state: FormState; fields: readonly string[] }) => {
  const atField = fields.some((field) => toFieldError(state, field) !== undefined);
  if (state.error && !atField)
    return (
      <p role="alert" className="rounded-md bg-missed-soft px-3 py-2 text-missed">
        <span aria-hidden="true">✕ </span>
        {state.error.message}
      </p>
    );
  return (
    <p role="status" className={state.done ? 'rounded-md bg-met-soft px-3 py-2 text-met' : 'sr-only'}>
      {state.done && (
        <>
          <span aria-hidden="true">✓ </span>
          {state.done}
        </>
      )}
    </p>
  );
};

/** The button that sends the form, and says so while it is on its way. */
export const SubmitButton = ({
  pending,
  variant = 'primary',
  children,
}: {
  pending: boolean;
  variant?: ButtonVariant;
  children: ReactNode;
}) => (
  <Button type="submit" variant={variant} aria-disabled={pending} className="self-start">
    {pending ? 'One moment…' : children}
  </Button>
);
