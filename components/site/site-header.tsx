import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';
import { MobileMenu } from './mobile-menu';
import { NavLinks } from './nav-links';
import { OfflineNote } from './offline-note';
import { OutsideWorkspace } from './outside-workspace';
import { ThemeToggle } from './theme-toggle';

/** The same in every language. */
const ourName = 'Loadbearing';

/** The site's bar. `account` is the sign-in state, which only the server knows. */
export const SiteHeader = ({ account }: { account?: ReactNode }) => {
  const t = useTranslations('site');
  return (
    <OutsideWorkspace>
      <header className="sticky top-0 z-30 border-b bg-paper print:hidden">
        <div className="page flex h-14 items-center gap-2">
          <Link href="/" className="target mr-4 flex items-center gap-2 text-base font-medium">
            <Logo />
            {ourName}
          </Link>
          <nav aria-label={t('nav.label')} className="hidden md:block">
            <NavLinks className="flex items-center gap-0.5" />
          </nav>
          <div className="ml-auto flex items-center gap-1">
            <ThemeToggle />
            <div className="hidden md:block">{account}</div>
            <MobileMenu account={account} />
          </div>
        </div>
      </header>
      <OfflineNote />
    </OutsideWorkspace>
  );
};
