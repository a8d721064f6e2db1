import type { ReactNode } from 'react';
import { cn } from './cn';

export type EmptyStateProps = {
  title: string;
  /** What will stand here, and what to do for it. */
  children?: ReactNode;
  /** One real example of what it looks like when it is not empty. */
  example?: ReactNode;
  /** The button or link that starts it. */
  action?: ReactNode;
  className?: string;
};

/** Nothing here yet: says so, teaches with one example, and offers the first step. */
export const EmptyState = ({ title, children, example, action, className }: EmptyStateProps) => (
  <div className={cn('flex flex-col items-start gap-3 border-y py-10', className)}>
    <h2 className="text-base">{title}</h2>
    {children && <div className="max-w-[65ch] text-base text-muted">{children}</div>}
    {example && <div className="w-full max-w-2xl">{example}</div>}
    {action}
  </div>
);
