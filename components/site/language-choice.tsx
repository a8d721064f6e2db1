'use client';

import { useLocale, useTranslations } from 'next-intl';
import { changeLanguage } from '@/app/actions';
import { languageNames, languages, locales } from '@/lib/messages/languages';

/** The languages by their own names; the one spoken is marked and cannot be chosen again. Works without JavaScript. */
export const LanguageChoice = () => {
  const t = useTranslations('site.language');
  const locale = useLocale();
  return (
    <form action={changeLanguage} aria-label={t('label')} className="flex gap-x-4">
      {languages.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          lang={locales[language]}
          aria-pressed={locales[language] === locale}
          className="target inline-flex items-center underline underline-offset-4 aria-pressed:font-medium aria-pressed:text-ink aria-pressed:no-underline"
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
};
