import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Messages, type Namespace, namespacesOfEveryPage } from '@/lib/messages/namespaces';

/**
 * Hands the browser the messages that what stands inside needs there, besides those of every page. Messages that only the
 * server speaks stay on the server.
 */
export const PageMessages = async ({
  of,
  children,
}: Readonly<{ of: readonly Namespace[]; children: ReactNode }>) => {
  const all = await getMessages();
  const wanted = [...namespacesOfEveryPage, ...of].map((namespace) => [namespace, all[namespace]]);
  return (
    <NextIntlClientProvider messages={Object.fromEntries(wanted) as Partial<Messages>}>
      {children}
    </NextIntlClientProvider>
  );
};
