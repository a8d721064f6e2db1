'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { LateFailureText } from '@/components/ui/late-failure-text';
import { attemptLimits } from '@/lib/attempt/limits';

type Warning = { path: string; message: string };
type Refusal = { code: string; message: string; path?: string };
type Outcome =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'unread'; why: 'tooLarge' | 'drawing' | 'unreachable' | 'senseless' }
  | { kind: 'refused'; failure: Refusal }
  | { kind: 'mended'; attemptId: string; warnings: readonly Warning[] };

const warningsShown = 10;

/** Reads an attempt file into a new attempt, and says what had to be mended. */
export const ImportButton = () => {
  const t = useTranslations('attempts.import');
  const router = useRouter();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) return;
    setOutcome({ kind: 'reading' });
    const next = await send(file);
    setOutcome(next);
    if (next.kind === 'mended' && next.warnings.length === 0) router.push(`/practice/${next.attemptId}`);
  };
  return (
    <div className="flex max-w-md flex-col items-start gap-2">
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('file')}
        onChange={(event) => void read(event)}
      />
      <Button aria-disabled={outcome.kind === 'reading'} onClick={() => picker.current?.click()}>
        {outcome.kind === 'reading' ? t('reading') : t('choose')}
      </Button>
      <ImportOutcome outcome={outcome} />
    </div>
  );
};

const ImportOutcome = ({ outcome }: { outcome: Outcome }) => {
  const t = useTranslations('attempts.import');
  if (outcome.kind === 'unread' || outcome.kind === 'refused')
    return (
      <p role="alert" className="text-missed">
        <span aria-hidden="true">✕ </span>
        {outcome.kind === 'unread' ? (
          t(`failures.${outcome.why}`, { kib: attemptLimits.fileBytes / 1024 })
        ) : (
          <WhyRefused failure={outcome.failure} />
        )}{' '}
        {t('nothing')}
      </p>
    );
  if (outcome.kind !== 'mended' || outcome.warnings.length === 0) return null;
  return (
    <div role="status" className="flex flex-col items-start gap-2">
      <p>{t('mended')}</p>
      <ul className="list-disc pl-5">
        {outcome.warnings.slice(0, warningsShown).map(({ path, message }) => (
          <li key={path}>
            <code className="font-mono text-xs break-all">{path}</code>: <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
      {outcome.warnings.length > warningsShown && (
        <p>{t('more', { count: outcome.warnings.length - warningsShown })}</p>
      )}
      <Link href={`/practice/${outcome.attemptId}`} className={buttonClass({ variant: 'primary' })}>
        {t('open')}
      </Link>
    </div>
  );
};

const WhyRefused = ({ failure }: { failure: Refusal }) => {
  const t = useTranslations('attempts.import');
  const { path } = failure;
  return (
    <>
      <LateFailureText failure={failure} />
      {path && path !== '$' && (
        <>
          {' '}
          {t.rich('foundAt', {
            path,
            code: (chunks) => <code className="font-mono break-all">{chunks}</code>,
          })}
        </>
      )}
    </>
  );
};

async function send(file: File): Promise<Outcome> {
  if (file.size > attemptLimits.fileBytes) return { kind: 'unread', why: 'tooLarge' };
  try {
    const text = await file.text();
    if (/^\s*(<|(flowchart|graph)\s)|"type"\s*:\s*"excalidraw/.test(text.slice(0, 4096)))
      return { kind: 'unread', why: 'drawing' };
    const response = await fetch('/api/attempts/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    return toOutcome(await response.json());
  } catch {
    return { kind: 'unread', why: 'unreachable' };
  }
}

/** The answer of our own route, in its two shapes. */
function toOutcome(answer: unknown): Outcome {
  const { error, attemptId, warnings } = answer as {
    error?: Refusal;
    attemptId?: string;
    warnings?: Warning[];
  };
  if (error) return { kind: 'refused', failure: error };
  if (attemptId === undefined) return { kind: 'unread', why: 'senseless' };
  return { kind: 'mended', attemptId, warnings: warnings ?? [] };
}
