'use client';

import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useLayout } from '../shell-context';

type AsideFrameProps = { title: string; children: ReactNode };

/** What takes the place of the writing for a while, and the way back to it. */
export const AsideFrame = ({ title, children }: AsideFrameProps) => {
  const t = useTranslations('interview');
  const setAside = useLayout((state) => state.setAside);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="aside-title" className="flex h-full flex-col">
      <header className="flex h-9 shrink-0 items-center gap-2 border-b px-2">
        <Button
          size="sm"
          variant="ghost"
          onClick={() => {
            setAside(null);
            document.getElementById('workspace-writing')?.focus();
          }}
        >
          <ArrowLeft size={14} aria-hidden="true" />
          {t('back')}
        </Button>
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
        <h2 id="aside-title" ref={heading} tabIndex={-1} className="text-base outline-none">
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
};
