'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import { type Coach, getCoach } from '../interview/coach';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';

export type LiveReading =
  | { kind: 'loading' }
  | { kind: 'read'; reading: ShortReading }
  | { kind: 'failed'; again: () => void };

/** Long enough for a quick row of keys to be one reading, short enough to be there within a tenth of a second. */
const restMs = 25;

/**
 * The reading of the answer as it stands, anew after every change. It is worked out in a thread of its own; while one is
 * under way only the newest of what came meanwhile waits. `live-score` measures in the performance timeline tell how
 * long it takes from the change to the screen, and how long this thread is busy with it.
 */
export function useLiveReading(): LiveReading {
  const { dto } = useShell();
  const store = useWorkspaceStore();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<LiveReading>({ kind: 'loading' });
  const shown = useRef<{ from: number; showing: number } | null>(null);
  const { attemptId, prompt } = dto;
  useLayoutEffect(() => {
    if (!shown.current) return;
    const { from, showing } = shown.current;
    shown.current = null;
    performance.measure('live-score show', { start: showing });
    performance.measure('live-score', { start: from });
  }, [state]);
  useEffect(() => {
    let gone = false;
    let stop: () => void = () => undefined;
    getCoach(attemptId, prompt.slug)
      .then((coach) => {
        if (!gone) stop = follow(coach);
      })
      .catch(() => {
        if (!gone) setState({ kind: 'failed', again: () => setTries((count) => count + 1) });
      });

    const follow = (coach: Coach): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | null = null;
      let busy = false;
      let read: AttemptDocument | null = null;
      let changedAt = performance.now();
      const next = async () => {
        timer = null;
        const { document } = store.getState().attempt;
        if (busy || document === read) return;
        busy = true;
        read = document;
        const from = changedAt;
        try {
          const sending = performance.now();
          const answered = coach.ask({ kind: 'read', document });
          performance.measure('live-score send', { start: sending });
          const { reading } = await answered;
          if (gone) return;
          shown.current = { from, showing: performance.now() };
          setState({ kind: 'read', reading });
        } catch {
          if (!gone) setState({ kind: 'failed', again: () => setTries((count) => count + 1) });
        } finally {
          busy = false;
        }
        if (!gone && store.getState().attempt.document !== read) void next();
      };
      void next();
      const unfollow = store.subscribe(({ attempt }, before) => {
        if (attempt.document === before.attempt.document) return;
        changedAt = performance.now();
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(() => void next(), restMs);
      });
      return () => {
        unfollow();
        if (timer !== null) clearTimeout(timer);
      };
    };
    return () => {
      gone = true;
      stop();
    };
  }, [attemptId, prompt.slug, store, tries]);
  return state;
}
