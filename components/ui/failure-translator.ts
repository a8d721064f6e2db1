import { createTranslator } from 'next-intl';
import { tellFailure, type Told } from '@/lib/messages/failure-words';
import { type Language, locales } from '@/lib/messages/languages';
import { loadMessages } from '@/lib/messages/load-messages';

/** A failure's words outside of components: in this language, or its English sentence. */
export async function translateFailure(failure: Told, language: Language): Promise<string> {
  const t = createTranslator({
    locale: locales[language],
    messages: await loadMessages(language, 'failures'),
    namespace: 'failures',
  });
  return tellFailure(failure, t) ?? failure.message;
}
