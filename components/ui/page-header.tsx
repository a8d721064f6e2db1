import type { ReactNode } from 'react';
import { cn } from './cn';

export type PageHeaderProps = {
  title: ReactNode;
  /** Where this page hangs, e.g. a link back to the list. */
  above?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** A page's one heading, a line below it, and what can be done here. */
export const PageHeader = ({ title, above, children, actions, className }: PageHeaderProps) => (
  <header className={cn('flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-8 pb-6', className)}>
    <div className="flex min-w-0 max-w-[70ch] flex-col gap-1.5">
      {above && <div className="text-muted">{above}</div>}
      <h1 className="text-lg break-words">{title}</h1>
      {children && <div className="text-base text-muted">{children}</div>}
    </div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </header>
);
