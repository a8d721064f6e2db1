/** The languages of the interface, each by its own name. Prompts, rubrics and readings are in English: docs/languages.md. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** The BCP 47 tag by which dates, numbers and the page's `lang` go. */
export const locales = { en: 'en-GB', de: 'de-DE' } as const satisfies Record<Language, string>;
export type Locale = (typeof locales)[Language];

/** The cookie that keeps the choice. It holds a language's code and nothing else. */
export const languageCookie = 'loadbearing.language';

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

/** The language of a locale of ours; English for any other. */
export const toLanguage = (locale: string): Language =>
  languages.find((language) => locales[language] === locale) ?? 'en';

/**
 * The language to speak: the one chosen, or the first of ours that the browser asks for, or English.
 * @param chosen what the cookie holds, whatever that is
 * @param accepted the Accept-Language header (RFC 9110, section 12.5.4); bad parts of it are passed over
 */
export function chooseLanguage(chosen: string | undefined, accepted: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  const wishes = (accepted ?? '')
    .slice(0, 1_000)
    .split(',')
    .flatMap((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.flatMap((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1] ?? []);
      const language = tag.split('-')[0];
      const q = weight[0] === undefined ? 1 : Number(weight[0]);
      return isLanguage(language) && q > 0 ? [{ language, q, order }] : [];
    })
    .sort((one, other) => other.q - one.q || one.order - other.order);
  return wishes[0]?.language ?? 'en';
}
