import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from './button';
import { cn } from './cn';

export type PagerProps = {
  /** From 1. */
  page: number;
  pageSize: number;
  /** Rows in all. */
  total: number;
  toHref: (page: number) => string;
  className?: string;
};

/** Earlier and later pages of a list, kept in the address; nothing where one page holds it all. */
export const Pager = ({ page, pageSize, total, toHref, className }: PagerProps) => {
  const t = useTranslations('ui.pager');
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav aria-label={t('label')} className={cn('flex items-center justify-between gap-4 py-4', className)}>
      <p className="text-xs text-muted">
        {t('shown', { first, last: Math.min(total, page * pageSize), total })}
      </p>
      <div className="flex gap-2">
        {page > 1 && (
          <Link href={toHref(page - 1)} rel="prev" className={buttonClass({ size: 'sm' })}>
            {t('previous')}
          </Link>
        )}
        {page < pages && (
          <Link href={toHref(page + 1)} rel="next" className={buttonClass({ size: 'sm' })}>
            {t('next')}
          </Link>
        )}
      </div>
    </nav>
  );
};
