'use client';

import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { locales } from '@/lib/messages/languages';
import german from '@/lib/messages/de/crash.json';
import english from '@/lib/messages/en/crash.json';
import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

const spoken = [
  { locale: locales.en, crash: english },
  { locale: locales.de, crash: german },
] as const;

/** When even the layout failed: no header, no fonts, no other part of the site, and nobody to ask for the language. */
const GlobalError = ({ error, reset }: GlobalErrorProps) => (
  <html lang={locales.en}>
    <body>
      <title>{english.title}</title>
      <main role="alert" className="page flex flex-col items-start gap-10 py-20">
        {spoken.map(({ locale, crash }) => (
          <NextIntlClientProvider key={locale} locale={locale} messages={{ crash }}>
            <div lang={locale} className="flex flex-col items-start gap-3">
              <Crash digest={error.digest} reset={reset} />
            </div>
          </NextIntlClientProvider>
        ))}
      </main>
    </body>
  </html>
);

const Crash = ({ digest, reset }: { digest: string | undefined; reset: () => void }) => {
  const t = useTranslations('crash');
  return (
    <>
      <h1 className="text-lg">{t('title')}</h1>
      <p className="max-w-[60ch] text-base">{t('safe')}</p>
      <p className="max-w-[60ch] text-base text-muted">{t('what')}</p>
      <button
        type="button"
        onClick={reset}
        className="target h-9 rounded-md bg-accent px-3.5 font-medium text-accent-ink"
      >
        {t('again')}
      </button>
      {digest && <p className="text-xs text-muted">{t('mention', { digest })}</p>}
    </>
  );
};

export default GlobalError;
