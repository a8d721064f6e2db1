import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { PromptSummary } from '@/lib/services/list-prompts';

/** One prompt of the library: what it asks, the number it turns on, and how far you got with it. */
export const PromptRow = ({ prompt }: { prompt: PromptSummary }) => {
  const t = useTranslations('library');
  const terms = useTranslations('terms');
  const { best, submitted } = prompt;
  return (
    <li className="relative grid gap-x-8 gap-y-3 border-b py-5 hover:bg-ink/3 md:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex flex-col gap-1.5">
        <h2 className="text-base">
          <Link
            href={`/prompts/${prompt.slug}`}
            prefetch={false}
            lang="en"
            className="decoration-accent decoration-2 underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            {prompt.title}
          </Link>
        </h2>
        <p lang="en" className="max-w-[68ch] text-base text-muted">
          {prompt.summary}
        </p>
        <p className="max-w-[68ch]">
          {t.rich('row.metric', {
            ...prompt.keyMetric,
            b: (chunks) => <span className="font-medium">{chunks}</span>,
            en: (chunks) => <span lang="en">{chunks}</span>,
          })}
        </p>
      </div>
      <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 md:grid-cols-[7rem_1fr]">
        <dt className="text-muted">{t('filter.profile')}</dt>
        <dd>{terms(`profiles.${prompt.defaultProfile}.title`)}</dd>
        <dt className="text-muted">{t('filter.depth')}</dt>
        <dd>{terms(`depths.${prompt.defaultDepth}`)}</dd>
        <dt className="text-muted">{t('row.time')}</dt>
        <dd>{t('row.minutes', { minutes: prompt.minutes })}</dd>
        <dt className="text-muted">{t('row.best')}</dt>
        <dd>{best === null ? t('row.untried') : t('row.reached', { level: best, count: submitted })}</dd>
      </dl>
    </li>
  );
};
