import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from './cn';

export type ErrorStateProps = {
  /** What happened. */
  title: string;
  /** What is safe. */
  safe?: ReactNode;
  /** What to do. */
  children?: ReactNode;
  action?: ReactNode;
  /** The id under which the server logged it. */
  id?: string | undefined;
  /** `page` where it is all there is to see (the title is then the page's heading). */
  scope?: 'page' | 'part';
  className?: string;
};

/** What happened, what is safe, what to do. Never a stack trace, never a code without words. */
export const ErrorState = ({
  title,
  safe,
  children,
  action,
  id,
  scope = 'part',
  className,
}: ErrorStateProps) => {
  const t = useTranslations('ui');
  const Heading = scope === 'page' ? 'h1' : 'h2';
  return (
    <div role="alert" className={cn('flex flex-col items-start gap-3 py-8', className)}>
      <Heading className={scope === 'page' ? 'text-lg' : 'text-base'}>{title}</Heading>
      {safe && <p className="max-w-[65ch] text-base">{safe}</p>}
      {children && <div className="max-w-[65ch] text-base text-muted">{children}</div>}
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
      {id && (
        <p className="text-xs text-muted">
          {t.rich('mention', { id, code: (chunks) => <span className="font-mono">{chunks}</span> })}
        </p>
      )}
    </div>
  );
};
