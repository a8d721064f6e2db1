import type { ComponentProps } from 'react';
import { cn } from './cn';

/** What inputs, text areas and selects share. */
export const controlClass =
  'target w-full rounded-md border border-outline bg-surface px-2.5 text-ink placeholder:text-muted ' +
  'hover:border-ink/60 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted ' +
  '[&[readonly]]:bg-sunken aria-invalid:border-missed aria-invalid:ring-1 aria-invalid:ring-missed pointer-coarse:text-base';

export const Input = ({ className, type = 'text', ...props }: ComponentProps<'input'>) => (
  <input {...props} type={type} className={cn(controlClass, 'h-9', className)} />
);
