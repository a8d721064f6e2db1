'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { isInside, navigation } from './navigation';

/** The places of the site; the one you are in is named as such. */
export const NavLinks = ({ className, linkClassName }: { className?: string; linkClassName?: string }) => {
  const pathname = usePathname();
  const t = useTranslations('site.nav');
  return (
    <ul className={className}>
      {navigation.map((place) => {
        const inside = isInside(pathname, place);
        return (
          <li key={place.href}>
            <Link
              href={place.href}
              prefetch={false}
              aria-current={inside ? (pathname === place.href ? 'page' : 'true') : undefined}
              className={cn(
                'target flex items-center rounded-md px-2.5 py-1.5 transition-colors hover:bg-ink/7 hover:text-ink',
                inside
                  ? 'font-medium text-ink underline decoration-accent decoration-2 underline-offset-8'
                  : 'text-muted',
                linkClassName,
              )}
            >
              {t(place.name)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
