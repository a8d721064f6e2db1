import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { RegisterWorker } from '@/components/offline/register-worker';
import { AccountState } from '@/components/site/account-state';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';
import { ThemeProvider } from '@/components/site/theme-provider';
import { PageMessages } from '@/components/ui/page-messages';
import { Toaster } from '@/components/ui/toast';
import { getActor } from '@/lib/server/session';
import './globals.css';

// Geist in two parts (fonts/README.md): English first, and what other Latin languages add only where a page needs it.
const sans = localFont({
  src: './fonts/geist-sans-basic.woff2',
  variable: '--font-geist-sans',
  weight: '400 600',
  display: 'swap',
});
const sansMore = localFont({
  src: './fonts/geist-sans-more.woff2',
  variable: '--font-geist-sans-more',
  weight: '400 600',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-B6, U+B8-D6, U+D8-17F, U+2010, U+201A, U+201E, U+2020, U+2022, U+2030, U+2032-2033, U+2039-203A, U+20AC, U+2190-2191, U+2193-2194, U+2212, U+221E, U+2248, U+2260, U+2264-2265, U+25A0-25A1, U+25AA, U+25BE',
    },
  ],
});

// Only SQL, endpoints and ids are set in it, so it is fetched where it is used.
const mono = localFont({
  src: './fonts/geist-mono-latin.woff2',
  variable: '--font-geist-mono',
  weight: '400 600',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return { title: { default: 'Loadbearing', template: '%s · Loadbearing' }, description: t('title') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#111315' },
  ],
};

/** Name of whoever is signed in. A store that is away must not take the whole page with it: nobody is, then. */
async function findName(): Promise<string | null> {
  try {
    const actor = await getActor();
    return actor.kind === 'user' ? actor.name : null;
  } catch (error) {
    unstable_rethrow(error);
    return null;
  }
}

const RootLayout = async ({ children }: Readonly<{ children: ReactNode }>) => {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang={await getLocale()}
      className={`${sans.variable} ${sansMore.variable} ${mono.variable}`}
      suppressHydrationWarning
    >
      <body className="flex flex-col">
        <PageMessages of={[]}>
          <ThemeProvider nonce={nonce}>
            <SkipLink />
            <SiteHeader account={<AccountState name={await findName()} />} />
            <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
              {children}
            </main>
            <SiteFooter />
            <Toaster />
            <RegisterWorker />
          </ThemeProvider>
        </PageMessages>
      </body>
    </html>
  );
};

export default RootLayout;
