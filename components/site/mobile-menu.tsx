'use client';

import { Menu, X } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { NavLinks } from './nav-links';

/** The places of the site behind one button, on screens too narrow for a row. Closes on Escape and on arrival. */
export const MobileMenu = ({ account }: { account?: ReactNode }) => {
  const pathname = usePathname();
  const t = useTranslations('site');
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Open only for the page it was opened on: following a link closes it.
  const open = openAt === pathname;
  return (
    <div
      className="md:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpenAt(null);
        button.current?.focus();
      }}
    >
      <IconButton
        ref={button}
        label={t(open ? 'menu.close' : 'menu.open')}
        aria-expanded={open}
        aria-controls="site-menu"
        onClick={() => setOpenAt(open ? null : pathname)}
      >
        {open ? <X size={18} aria-hidden="true" /> : <Menu size={18} aria-hidden="true" />}
      </IconButton>
      <div
        id="site-menu"
        hidden={!open}
        className="absolute inset-x-0 top-full border-b bg-paper px-4 py-3 shadow-float"
      >
        <nav aria-label={t('nav.label')}>
          <NavLinks className="flex flex-col gap-0.5" linkClassName="py-2.5 text-base" />
        </nav>
        {account && <div className="mt-2 border-t pt-3">{account}</div>}
      </div>
    </div>
  );
};
