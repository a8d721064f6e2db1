import { createTranslator } from 'next-intl';
import { type Language, locales } from '@/lib/messages/languages';
import { loadMessages } from '@/lib/messages/load-messages';

/** Speaks the failures outside of components. */
export const createFailureTranslator = async (language: Language) =>
  createTranslator({
    locale: locales[language],
    messages: await loadMessages(language, 'failures'),
    namespace: 'failures',
  });
