'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Prints the page, or saves it as a PDF: everything open, drawing and words both. */
export const PrintButton = () => {
  const t = useTranslations('results.actions');
  return <Button onClick={() => window.print()}>{t('print')}</Button>;
};
