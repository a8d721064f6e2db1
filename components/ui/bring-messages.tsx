'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { type ComponentType, useMemo } from 'react';
import type { Messages } from '@/lib/messages/namespaces';

/** A part of the page that comes on demand, inside the messages that come with it. */
export async function bringMessages<Props extends object>(
  fetched: readonly Promise<Partial<Messages>>[],
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const [Part, ...brought] = await Promise.all([load(), ...fetched]);
  const own = Object.assign({}, ...brought) as Partial<Messages>;
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
