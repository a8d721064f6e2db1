import Link from 'next/link';
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
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav aria-label="Pages" className={cn('flex items-center justify-between gap-4 py-4', className)}>
      <p className="text-xs text-muted">
        {first}–{Math.min(total, page * pageSize)} of {total}
      </p>
      <div className="flex gap-2">
        {page > 1 && (
          <Link href={toHref(page - 1)} rel="prev" className={buttonClass({ size: 'sm' })}>
            Previous
          </Link>
        )}
        {page < pages && (
          <Link href={toHref(page + 1)} rel="next" className={buttonClass({ size: 'sm' })}>
            Next
          </Link>
        )}
      </div>
    </nav>
  );
};
