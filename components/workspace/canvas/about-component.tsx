'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { TermText } from '@/components/ui/term-text';
import { burdens } from '@/lib/diagram/burdens';
import type { ComponentType } from '@/lib/diagram/schema';
import { toLanguage } from '@/lib/messages/languages';

/** For as long as the page is open: whoever has read enough is not asked again for every box. */
let leftOpen = true;

/** What a kind of component means to somebody who decides: when to care, what it costs to run, what to ask. */
export function AboutComponent({ type }: { type: ComponentType }) {
  const t = useTranslations('cards');
  const [open, setOpen] = useState(leftOpen);
  return (
    <details
      className="group border-y py-2"
      open={open}
      onToggle={(event) => {
        leftOpen = event.currentTarget.open;
        setOpen(leftOpen);
      }}
    >
      <summary className="target flex list-none items-center gap-2 font-medium">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        {t('worthKnowing')}
      </summary>
      <dl className="flex flex-col gap-2.5 pt-1.5 pb-1">
        <div>
          <dt className="text-xs text-muted">{t('care')}</dt>
          <dd>
            <Explained>{t(`components.${type}.care`)}</Explained>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-muted">{t('cost')}</dt>
          <dd>
            <strong className="font-medium">{t(`burden.${burdens[type]}`)}.</strong>{' '}
            <Explained>{t(`components.${type}.cost`)}</Explained>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-muted">{t('questions')}</dt>
          {(['first', 'second'] as const).map((question) => (
            <dd key={question} className="pt-0.5 pl-3 -indent-3">
              – {t(`components.${type}.ask.${question}`)}
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}

/** The glossary explains English words: a sentence of another language goes without. */
const Explained = ({ children }: { children: string }) =>
  toLanguage(useLocale()) === 'en' ? <TermText most={2}>{children}</TermText> : children;
