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
  /** Lines to begin with, where it has several. */
  rows?: number;
  /** Emptied, it stays as an empty text: the field is not optional. */
  required?: boolean;
  mono?: boolean;
  /** The id of a datalist with suggestions. */
  list?: string;
  className?: string;
};

export const TextField = (props: TextFieldProps) => {
  const {
    label,
    of,
    value = '',
    max,
    onChange,
    placeholder,
    multiline,
    rows = 2,
    required,
    mono,
    list,
    className,
  } = props;
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
          rows={rows}
          className={cn('field-sizing-content', shared.className)}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <Input {...shared} list={list} onChange={(event) => change(event.target.value)} />
      )}
    </div>
  );
};

type LineFieldProps = {
  /** Read aloud; the place of the field says it to everybody else. */
  label: string;
  value: string;
  max: number;
  placeholder?: string;
  onChange: (value: string) => void;
};

/** One line of a list: it grows with what is in it, and holds no line break. */
export const LineField = ({ label, value, max, placeholder, onChange }: LineFieldProps) => (
  <Textarea
    aria-label={label}
    data-line
    rows={1}
    value={value}
    maxLength={max}
    placeholder={placeholder}
    className="field-sizing-content block min-h-9 resize-none"
    onChange={(event) => onChange(toStorableText(event.target.value).replaceAll('\n', ' '))}
  />
);

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
