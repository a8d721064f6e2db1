'use client';

import { useEffect, useState } from 'react';
import { findMoments, type Moment } from '@/lib/attempt/moments';
import { createTimeline, type Timeline } from '@/lib/attempt/timeline';
import type { LogEntry } from '@/lib/attempt/events';
import { useShell } from '../shell-context';

export type Log =
  | { kind: 'loading' }
  | { kind: 'away' }
  | { kind: 'there'; moments: readonly Moment[]; timeline: Timeline };

/** The history the server holds, once everything of this session has reached it; `away` without a connection. */
export function useLog(): Log {
  const { dto, session } = useShell();
  const [log, setLog] = useState<Log>({ kind: 'loading' });
  useEffect(() => {
    const asking = new AbortController();
    const load = async () => {
      await session.flush();
      const response = await fetch(`/api/attempts/${encodeURIComponent(dto.attemptId)}/log`, {
        signal: asking.signal,
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      // Answered by our own server, which stored nothing that its schema had not accepted.
      const { entries } = (await response.json()) as { entries: LogEntry[] };
      setLog({
        kind: 'there',
        moments: findMoments(entries),
        timeline: createTimeline(dto.prompt.slug, entries),
      });
    };
    load().catch(() => {
      if (!asking.signal.aborted) setLog({ kind: 'away' });
    });
    return () => asking.abort();
  }, [dto, session]);
  return log;
}
