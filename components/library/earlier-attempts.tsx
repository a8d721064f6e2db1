import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';

type Earlier = { attemptId: string; title: string; submittedAt: Date; level: number };

const SHOWN_MAX = 8;

/** What you submitted to this prompt before, newest first. */
export const EarlierAttempts = ({ earlier }: { earlier: readonly Earlier[] }) => {
  const t = useTranslations('library.earlier');
  const terms = useTranslations('terms');
  const format = useFormatter();
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="border-t pt-5">
      <h2 id="earlier" className="pb-2 text-base">
        {t('title')}
      </h2>
      <ol>
        {earlier.slice(0, SHOWN_MAX).map((attempt) => (
          <li key={attempt.attemptId}>
            <Link
              href={`/results/${attempt.attemptId}`}
              prefetch={false}
              className="target flex items-baseline justify-between gap-4 py-1.5 underline-offset-4 hover:underline"
            >
              <span className="min-w-0 truncate">{attempt.title}</span>
              <span className="shrink-0 text-muted">
                {terms('levelOfFour', { level: attempt.level })} ·{' '}
                <time dateTime={attempt.submittedAt.toISOString()}>
                  {format.dateTime(attempt.submittedAt, { dateStyle: 'medium' })}
                </time>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {earlier.length > SHOWN_MAX && (
        <Link href="/attempts" className="target inline-flex items-center underline underline-offset-4">
          {t('all')}
        </Link>
      )}
    </section>
  );
};
