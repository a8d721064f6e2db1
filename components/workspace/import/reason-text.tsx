'use client';

import { useLocale, useTranslations } from 'next-intl';
import { toLanguage } from '@/lib/messages/languages';
import type { MessageKey } from '@/lib/messages/translate';
import { tellReason } from './tell-reason';

/** A reason of the reader of drawings, marked as English where there are no other words for it. */
export const ReasonText = ({ reason }: { reason: string }) => {
  const t = useTranslations('import');
  if (toLanguage(useLocale()) === 'en') return reason;
  const told = tellReason(reason, (key, values) => {
    const known = key as MessageKey<'import'>;
    return t.has(known) ? t(known, values) : null;
  });
  return told ?? <span lang="en">{reason}</span>;
};
