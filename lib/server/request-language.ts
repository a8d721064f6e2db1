import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLanguage, type Language, languageCookie, locales } from '@/lib/messages/languages';
import { loadMessages } from '@/lib/messages/load-messages';
import { type Messages, namespaces } from '@/lib/messages/namespaces';
import { getEnv } from './env';

const oneYear = 60 * 60 * 24 * 365;

/** The language to answer this request in: the one chosen in this browser, or the one it asks for. */
export async function getLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  return chooseLanguage(chosen, (await headers()).get('accept-language'));
}

export async function writeLanguage(language: Language): Promise<void> {
  (await cookies()).set(languageCookie, language, {
    httpOnly: true,
    sameSite: 'lax',
    secure: getEnv().publicUrl.startsWith('https:'),
    path: '/',
    maxAge: oneYear,
  });
}

/** What next-intl asks for each request on the server. What a browser gets is chosen by `PageMessages`. */
export default getRequestConfig(async () => {
  const language = await getLanguage();
  const loaded = await Promise.all(namespaces.map((namespace) => loadMessages(language, namespace)));
  return {
    locale: locales[language],
    messages: Object.assign({}, ...loaded) as Messages,
    timeZone: 'UTC',
  };
});
