'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button, buttonClass } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

const ErrorPage = ({ error, reset }: ErrorPageProps) => {
  const t = useTranslations('site.error');
  return (
    <div className="page">
      <ErrorState
        scope="page"
        title={t('title')}
        safe={t('safe')}
        id={error.digest}
        action={
          <>
            <Button variant="primary" onClick={reset}>
              {t('again')}
            </Button>
            <Link href="/" className={buttonClass()}>
              {t('home')}
            </Link>
          </>
        }
      >
        <p>{t('what')}</p>
      </ErrorState>
    </div>
  );
};

export default ErrorPage;
