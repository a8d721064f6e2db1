'use client';

import { useId } from 'react';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { toStorableText } from '@/lib/shared/storable';

type TextFieldProps = {
  label: string;
  /** Which row it belongs to, for those who hear it: "endpoint 2". */
  of: string;
  value: string | undefined;
  max: number;
  onChange: (value: string | undefined) => void;
  placeholder?: string;
  multiline?: boolean;
  /** Emptied, it stays as an empty text: the field is not optional. */
  required?: boolean;
  mono?: boolean;
  className?: string;
};

export const TextField = (props: TextFieldProps) => {
  const { label, of, value = '', max, onChange, placeholder, multiline, required, mono, className } = props;
  const id = useId();
  const change = (text: string) => {
    const clean = toStorableText(text);
    onChange(clean === '' && !required ? undefined : clean);
  };
  const shared = { id, value, maxLength: max, placeholder, className: cn(mono && 'font-mono') };
  return (
    <div className={cn('flex min-w-0 flex-col gap-0.5', className)}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
        <span className="sr-only">, {of}</span>
      </label>
      {multiline ? (
        <Textarea
          {...shared}
          rows={2}
          className={cn('field-sizing-content', shared.className)}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <Input {...shared} onChange={(event) => change(event.target.value)} />
      )}
    </div>
  );
};

type WeeksFieldProps = {
  label: string;
  of: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

const weeksMax = 10_000;

export const WeeksField = ({ label, of, value, onChange }: WeeksFieldProps) => {
  const id = useId();
  const change = (text: string) => {
    const weeks = Number(text);
    onChange(text === '' || !Number.isFinite(weeks) ? undefined : Math.min(weeksMax, Math.max(0, weeks)));
  };
  return (
    <div className="flex w-24 flex-col gap-0.5">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
        <span className="sr-only">, {of}</span>
      </label>
      <Input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={weeksMax}
        step="any"
        value={value ?? ''}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
};
