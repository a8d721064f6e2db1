'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useRef, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { attemptLimits } from '@/lib/attempt/limits';

type Warning = { path: string; message: string };
type Outcome =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; message: string; path?: string | undefined }
  | { kind: 'mended'; attemptId: string; warnings: readonly Warning[] };

const warningsShown = 10;

/** Reads an attempt file into a new attempt, and says what had to be mended. */
export const ImportButton = () => {
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
        aria-label="Attempt file"
        onChange={(event) => void read(event)}
      />
      <Button aria-disabled={outcome.kind === 'reading'} onClick={() => picker.current?.click()}>
        {outcome.kind === 'reading' ? 'Reading the file…' : 'Import a file'}
      </Button>
      <ImportOutcome outcome={outcome} />
    </div>
  );
};

const ImportOutcome = ({ outcome }: { outcome: Outcome }) => {
  if (outcome.kind === 'failed')
    return (
      <p role="alert" className="text-missed">
        <span aria-hidden="true">✕ </span>
        {outcome.message}
        {outcome.path && outcome.path !== '$' && (
          <>
            {' '}
            Found at <code className="font-mono break-all">{outcome.path}</code>.
          </>
        )}{' '}
        Nothing was stored.
      </p>
    );
  if (outcome.kind !== 'mended' || outcome.warnings.length === 0) return null;
  return (
    <div role="status" className="flex flex-col items-start gap-2">
      <p>The file was read. Some of it had to be mended:</p>
      <ul className="list-disc pl-5">
        {outcome.warnings.slice(0, warningsShown).map(({ path, message }) => (
          <li key={path}>
            <code className="font-mono text-xs break-all">{path}</code>: {message}
          </li>
        ))}
      </ul>
      {outcome.warnings.length > warningsShown && <p>And {outcome.warnings.length - warningsShown} more.</p>}
      <Link href={`/practice/${outcome.attemptId}`} className={buttonClass({ variant: 'primary' })}>
        Open the attempt
      </Link>
    </div>
  );
};

async function send(file: File): Promise<Outcome> {
  if (file.size > attemptLimits.fileBytes)
    return { kind: 'failed', message: `The file is larger than ${attemptLimits.fileBytes / 1024} KiB.` };
  try {
    const text = await file.text();
    if (/^\s*(<|(flowchart|graph)\s)|"type"\s*:\s*"excalidraw/.test(text.slice(0, 4096)))
      return {
        kind: 'failed',
        message:
          'This is no attempt file. If it is a drawing, start a prompt and drop the file on the drawing there: it is read and shown before it is taken.',
      };
    const response = await fetch('/api/attempts/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    return toOutcome(await response.json());
  } catch {
    return { kind: 'failed', message: 'The server could not be reached. Try again in a moment.' };
  }
}

/** The answer of our own route, in its two shapes. */
function toOutcome(answer: unknown): Outcome {
  const { error, attemptId, warnings } = answer as {
    error?: { message: string; path?: string };
    attemptId?: string;
    warnings?: Warning[];
  };
  if (error) return { kind: 'failed', message: error.message, path: error.path };
  if (attemptId === undefined)
    return { kind: 'failed', message: 'The server gave no answer that makes sense.' };
  return { kind: 'mended', attemptId, warnings: warnings ?? [] };
}
