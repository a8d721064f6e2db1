import { createTranslator } from 'next-intl';
import { type Language, locales } from '../languages';
import { loadMessages } from '../load-messages';
import type { Namespace } from '../namespaces';
import type { Translate } from '../translate';

/** The words of a namespace for a test, in English unless told otherwise. A message that is missing throws. */
export async function translateIn<N extends Namespace>(
  namespace: N,
  language: Language = 'en',
): Promise<Translate<N>> {
  const translator = createTranslator<never, never>({
    locale: locales[language],
    messages: (await loadMessages(language, namespace)) as never,
    namespace: namespace as never,
    onError: (error) => {
      throw error;
    },
  });
  return translator as unknown as Translate<N>;
}
