'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ComponentType, useMemo } from 'react';
import { toLanguage } from '@/lib/messages/languages';
import { loadMessages } from '@/lib/messages/load-messages';
import type { Namespace } from '@/lib/messages/namespaces';

/**
 * For `next/dynamic`: a part of the page that comes on demand, and its messages at the same time. Only for what is never
 * rendered on the server, since the language is read from the page.
 *
 *     const Lab = dynamic(() => withMessages(['queryLab'], async () => (await import('./lab')).Lab), { ssr: false });
 */
export async function withMessages<Props extends object>(
  namespaces: readonly Namespace[],
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const language = toLanguage(document.documentElement.lang);
  const [Part, ...loaded] = await Promise.all([
    load(),
    ...namespaces.map((namespace) => loadMessages(language, namespace)),
  ]);
  const own = Object.assign({}, ...loaded) as Record<string, never>;
  const PartWithMessages = (props: Props) => {
    const messages = useMessages();
    // The same object as long as nothing is new: another one would render everything inside again.
    const all = useMemo(() => ({ ...messages, ...own }), [messages]);
    return (
      <NextIntlClientProvider locale={useLocale()} messages={all}>
        <Part {...props} />
      </NextIntlClientProvider>
    );
  };
  return PartWithMessages;
}
