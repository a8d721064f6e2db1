'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { hidesFooter } from './navigation';

/** The footer's place: not below a desk that fills the screen, and never on paper. */
export const FooterFrame = ({ children }: { children: ReactNode }) => (
  <footer className={cn('mt-16 border-t print:hidden', hidesFooter(usePathname()) && 'lg:hidden')}>
    {children}
  </footer>
);
