import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The keys to press, e.g. `Ctrl K`. */
export const Kbd = ({ className, ...props }: ComponentProps<'kbd'>) => (
  <kbd
    {...props}
    className={cn('rounded-sm border border-hairline bg-sunken px-1 font-sans text-xs text-muted', className)}
  />
);
