'use client';

import type { ComponentType } from 'react';
import { fetchMessages, type OnDemand } from '@/lib/messages/fetch-messages';
import { toLanguage } from '@/lib/messages/languages';
import { bringMessages } from './bring-messages';

/**
 * For `next/dynamic`: a part of the page that comes on demand, and its messages at the same time. Only for what is never
 * rendered on the server, since the language is read from the page.
 *
 *     const Lab = dynamic(() => withMessages(['queryLab'], async () => (await import('./lab')).Lab), { ssr: false });
 */
export async function withMessages<Props extends object>(
  namespaces: readonly OnDemand[],
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const language = toLanguage(document.documentElement.lang);
  return bringMessages(
    namespaces.map((namespace) => fetchMessages(language, namespace)),
    load,
  );
}
