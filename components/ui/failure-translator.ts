import { createTranslator } from 'next-intl';
import { fetchFailureWords } from '@/lib/messages/fetch-failure-words';
import { tellFailure, type Told } from '@/lib/messages/failure-words';
import { type Language, locales } from '@/lib/messages/languages';

/** A failure's words outside of components: in this language, or its English sentence. */
export async function translateFailure(failure: Told, language: Language): Promise<string> {
  const t = createTranslator({
    locale: locales[language],
    messages: { failures: (await fetchFailureWords[language]()).default },
    namespace: 'failures',
  });
  return tellFailure(failure, t) ?? failure.message;
}
