import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlClass } from './input';

export const Textarea = ({ className, rows = 4, ...props }: ComponentProps<'textarea'>) => (
  <textarea {...props} rows={rows} className={cn(controlClass, 'py-2 leading-5', className)} />
);
