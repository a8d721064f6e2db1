'use client';

import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { type AttemptCopy, openCopies } from '@/lib/store/copies';

type DeviceAttemptsProps = { prompts: readonly { slug: string; title: string; summary: string }[] };

/** The attempts this device holds, and the prompts that can be begun on it. Plain links: they must work without a server. */
export const DeviceAttempts = ({ prompts }: DeviceAttemptsProps) => {
  const copies = useCopies();
  return (
    <div className="flex flex-col gap-10 border-t pt-6">
      <section aria-labelledby="on-device" className="flex flex-col gap-2">
        <h2 id="on-device" className="text-base">
          On this device
        </h2>
        {copies === null && <Spinner label="Looking" />}
        {copies?.length === 0 && (
          <p className="text-muted">
            Nothing yet. An attempt you opened in this browser while connected would stand here.
          </p>
        )}
        <ul>
          {copies?.map((copy) => (
            <li key={copy.attemptId} className="flex flex-wrap items-baseline gap-x-4 border-b py-3">
              <a href={toHref(copy)} className="target text-base font-medium underline underline-offset-4">
                {copy.title}
              </a>
              <span className="text-muted">
                {copy.local ? 'Begun offline, not sent yet' : 'As it was last saved'},{' '}
                <time dateTime={new Date(copy.keptAt).toISOString()}>{toText(copy.keptAt)}</time>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin-here" className="flex flex-col gap-2">
        <h2 id="begin-here" className="text-base">
          Begin on this device
        </h2>
        <ul>
          {prompts.map(({ slug, title, summary }) => (
            <li
              key={slug}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3"
            >
              <div className="min-w-60 flex-1">
                <p className="text-base font-medium">{title}</p>
                <p className="text-muted">{summary}</p>
              </div>
              <a
                href={`/practice/on-this-device?prompt=${slug}`}
                className={buttonClass()}
                aria-label={`Begin: ${title}`}
              >
                Begin
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

const toText = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

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
