import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlClass } from './input';

/** The browser's own select: works in plain forms, costs nothing. The first choice. */
export const NativeSelect = ({ className, children, ...props }: ComponentProps<'select'>) => (
  <span className={cn('relative block', className)}>
    <select {...props} className={cn(controlClass, 'h-9 appearance-none pr-8')}>
      {children}
    </select>
    <ChevronDown
      size={16}
      aria-hidden="true"
      className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted"
    />
  </span>
);
