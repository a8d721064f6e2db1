import { useTranslations } from 'next-intl';
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { cn } from './cn';

type ControlProps = {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  required?: boolean;
};

export type FieldProps = {
  label: ReactNode;
  /** What to write, before it is written. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  required?: boolean;
  /** Keep the label for screen readers only. */
  labelHidden?: boolean;
  className?: string;
  /** One control: Input, Textarea, NativeSelect. */
  children: ReactElement<ControlProps>;
};

/** A label, a control, and the words below it, tied together for every reader. */
export const Field = ({ label, hint, error, required, labelHidden, className, children }: FieldProps) => {
  const t = useTranslations('ui');
  const generated = useId();
  const id = children.props.id ?? generated;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={cn('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={cn('font-medium', labelHidden && 'sr-only')}>
        {label}
        {required === false && <span className="font-normal text-muted"> {t('optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error ? { 'aria-invalid': true } : {}),
        ...(required && { required: true }),
      })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs text-missed">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
    </div>
  );
};
