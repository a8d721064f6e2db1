'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { type FormState, isAtField } from '@/lib/services/form-state';

type FormMessageProps = {
  state: FormState;
  /** Those that show their own failures. */
  fields: readonly string[];
  /** What to say when it worked and the page stays. */
  done?: string;
};

/** What concerns no single field, and what went well: read out when it appears. */
export const FormMessage = ({ state, fields, done }: FormMessageProps) => {
  const { error } = state;
  const said = state.done ? done : undefined;
  if (error && !fields.some((field) => isAtField(error, field)))
    return (
      <p role="alert" className="rounded-md bg-missed-soft px-3 py-2 text-missed">
        <span aria-hidden="true">✕ </span>
        <FailureText failure={error} />
      </p>
    );
  return (
    <p role="status" className={said ? 'rounded-md bg-met-soft px-3 py-2 text-met' : 'sr-only'}>
      {said && (
        <>
          <span aria-hidden="true">✓ </span>
          {said}
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
}) => {
  const t = useTranslations('account');
  return (
    <Button type="submit" variant={variant} aria-disabled={pending} className="self-start">
      {pending ? t('wait') : children}
    </Button>
  );
};
