import { useTranslations } from 'next-intl';
import type { AttemptState } from '@/lib/attempt/state';

export type RepliesThenProps = {
  put: AttemptState['questions'];
  /** What each question says, by id. */
  questions: Readonly<Record<string, string>>;
};

/** What the panel had asked by this moment, and what had been replied. */
export const RepliesThen = ({ put, questions }: RepliesThenProps) => {
  const t = useTranslations('replay');
  if (put.length === 0) return null;
  return (
    <section aria-labelledby="replies-then" className="flex flex-col gap-4 border-t px-5 py-5">
      <h2 id="replies-then" className="font-medium">
        {t('panel')}
      </h2>
      {put.map(({ id, reply, finished }) => (
        <div key={id} className="flex flex-col gap-1">
          {questions[id] === undefined ? (
            <p className="font-medium">{t('question')}</p>
          ) : (
            <p lang="en" className="font-medium">
              {questions[id]}
            </p>
          )}
          <p className="border-l-2 pl-3 break-words whitespace-pre-line">
            {reply.trim() === '' ? (
              <span className="text-muted">{t(finished ? 'skipped' : 'noWord')}</span>
            ) : (
              reply
            )}
          </p>
        </div>
      ))}
    </section>
  );
};
