import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('trouble.nothing'))('title'),
});

const NotFound = () => {
  const t = useTranslations('trouble.nothing');
  return (
    <div className="page flex flex-col items-start gap-4 py-20">
      <svg viewBox="0 0 220 64" width="220" height="64" aria-hidden="true" className="text-muted">
        <rect x="1" y="12" width="72" height="40" rx="6" fill="none" stroke="currentColor" />
        <path d="M73 32h58" stroke="currentColor" strokeDasharray="4 4" />
        <path d="m125 27 7 5-7 5" fill="none" stroke="currentColor" />
        <rect
          x="146"
          y="12"
          width="72"
          height="40"
          rx="6"
          fill="none"
          stroke="currentColor"
          strokeDasharray="4 4"
        />
      </svg>
      <h1 className="text-lg">{t('heading')}</h1>
      <p className="max-w-[60ch] text-base">{t('what')}</p>
      <p className="max-w-[60ch] text-base text-muted">{t('safe')}</p>
      <div className="flex flex-wrap gap-2">
        <Link href="/attempts" className={buttonClass({ variant: 'primary' })}>
          {t('attempts')}
        </Link>
        <Link href="/prompts" className={buttonClass()}>
          {t('prompts')}
        </Link>
      </div>
    </div>
  );
};

export default NotFound;
