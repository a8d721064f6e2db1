'use client';

import { useEffect, useRef, useState } from 'react';
import type { OpenApiDocument } from '@/lib/steps/openapi';
import type { Finding } from './finding';

export type CheckRequest = { ticket: number; document: OpenApiDocument };
/** `findings` is null where the check itself failed. */
export type CheckAnswer = { ticket: number; findings: Finding[] | null };

export type Findings =
  | { state: 'reading' }
  | { state: 'read'; findings: readonly Finding[] }
  | { state: 'failed' };

/** After this pause in the typing, in ms. */
const restMs = 400;

/** What the linter says of a document, in its own thread, whenever the typing rests. */
export function useFindings(document: OpenApiDocument): Findings {
  const [found, setFound] = useState<Findings>({ state: 'reading' });
  const worker = useRef<Worker | null>(null);
  const ticket = useRef(0);
  useEffect(() => {
    const started = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.ticket !== ticket.current) return;
      setFound(data.findings ? { state: 'read', findings: data.findings } : { state: 'failed' });
    };
    started.onerror = () => setFound({ state: 'failed' });
    worker.current = started;
    return () => started.terminate();
  }, []);
  const written = JSON.stringify(document);
  useEffect(() => {
    const timer = setTimeout(() => {
      ticket.current += 1;
      // Parsed again, so that this depends on what the document says and not on which object says it.
      const copy = JSON.parse(written) as OpenApiDocument;
      worker.current?.postMessage({ ticket: ticket.current, document: copy } satisfies CheckRequest);
    }, restMs);
    return () => clearTimeout(timer);
  }, [written]);
  return found;
}
