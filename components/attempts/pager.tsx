import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

/** Pages of a list, kept in the address; nothing where there is one. */
export const Pager = ({ page, pages, path }: { page: number; pages: number; path: string }) => {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="flex items-center gap-3 pt-6">
      {page > 1 && (
        <Link href={page === 2 ? path : `${path}?page=${page - 1}`} rel="prev" className={buttonClass()}>
          Newer
        </Link>
      )}
      <p className="text-muted">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <Link href={`${path}?page=${page + 1}`} rel="next" className={buttonClass()}>
          Older
        </Link>
      )}
    </nav>
  );
};
