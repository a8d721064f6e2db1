'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { type AttemptCopy, openCopies } from '@/lib/store/copies';

type DeviceAttemptsProps = { prompts: readonly { slug: string; title: string; summary: string }[] };

/** The attempts this device holds, and the prompts that can be begun on it. Plain links: they must work without a server. */
export const DeviceAttempts = ({ prompts }: DeviceAttemptsProps) => {
  const t = useTranslations('offline');
  const format = useFormatter();
  const copies = useCopies();
  return (
    <div className="flex flex-col gap-10 border-t pt-6">
      <section aria-labelledby="on-device" className="flex flex-col gap-2">
        <h2 id="on-device" className="text-base">
          {t('device.title')}
        </h2>
        {copies === null && <Spinner label={t('device.looking')} />}
        {copies?.length === 0 && <p className="text-muted">{t('device.none')}</p>}
        <ul>
          {copies?.map((copy) => (
            <li key={copy.attemptId} className="flex flex-wrap items-baseline gap-x-4 border-b py-3">
              <a href={toHref(copy)} className="target text-base font-medium underline underline-offset-4">
                {copy.title}
              </a>
              <span className="text-muted">
                {t.rich(copy.local ? 'device.local' : 'device.saved', {
                  at: format.dateTime(copy.keptAt, { ...asClock, timeZone: hereZone() }),
                  time: (chunks) => <time dateTime={new Date(copy.keptAt).toISOString()}>{chunks}</time>,
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin-here" className="flex flex-col gap-2">
        <h2 id="begin-here" className="text-base">
          {t('begin.title')}
        </h2>
        <ul>
          {prompts.map(({ slug, title, summary }) => (
            <li
              key={slug}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3"
            >
              <div lang="en" className="min-w-60 flex-1">
                <p className="text-base font-medium">{title}</p>
                <p className="text-muted">{summary}</p>
              </div>
              <a
                href={`/practice/on-this-device?prompt=${slug}`}
                className={buttonClass()}
                aria-label={t('begin.label', { title })}
              >
                {t('begin.action')}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};

const toHref = ({ attemptId, local }: AttemptCopy): string =>
  local ? `/practice/on-this-device?attempt=${attemptId}` : `/practice/${attemptId}`;

const asClock = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** Only what is rendered in the browser may ask: what this device keeps is told by its own clock. */
const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Null until the device was asked; empty where it keeps nothing. */
function useCopies(): readonly AttemptCopy[] | null {
  const [copies, setCopies] = useState<readonly AttemptCopy[] | null>(null);
  useEffect(() => {
    let here = true;
    const look = async () => (await openCopies()).list();
    void look()
      .catch(() => [])
      .then((found) => here && setCopies(found));
    return () => {
      here = false;
    };
  }, []);
  return copies;
}
