import { useTranslations } from 'next-intl';

/** The first thing Tab reaches: past the navigation, to the page. */
export const SkipLink = () => {
  const t = useTranslations('site');
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t('skip')}
    </a>
  );
};
