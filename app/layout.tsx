import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { AccountState } from '@/components/site/account-state';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';
import { ThemeProvider } from '@/components/site/theme-provider';
import { Toaster } from '@/components/ui/toast';
import { getActor } from '@/lib/server/session';
import './globals.css';

// Geist, cut down to the characters of Western and Central European languages (fonts/README.md).
const sans = localFont({
  src: './fonts/geist-sans-latin.woff2',
  variable: '--font-geist-sans',
  weight: '400 600',
  display: 'swap',
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

export const metadata: Metadata = {
  title: { default: 'Loadbearing', template: '%s · Loadbearing' },
  description: 'Practise, coach and assess the system-design interview for product people.',
};

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
    <html lang="en-GB" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <body className="flex flex-col">
        <ThemeProvider nonce={nonce}>
          <SkipLink />
          <SiteHeader account={<AccountState name={await findName()} />} />
          <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
            {children}
          </main>
          <SiteFooter />
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
};

export default RootLayout;
