'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ShortReading } from '@/lib/rubric/tell-reading';
import { getCoach } from '../interview/coach';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { followDocument } from './follow-document';

export type LiveReading =
  | { kind: 'loading' }
  | { kind: 'read'; reading: ShortReading }
  | { kind: 'failed'; again: () => void };

/**
 * The reading of the answer as it stands, anew after every change, worked out in a thread of its own. `live-score` measures in the
 * performance timeline tell how long it takes from the change to the page, and how long this thread is busy with it.
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
    const fail = () => setState({ kind: 'failed', again: () => setTries((count) => count + 1) });
    getCoach(attemptId, prompt.slug)
      .then((coach) => {
        if (gone) return;
        stop = followDocument({
          store,
          coach,
          onReading: (reading, from) => {
            shown.current = { from, showing: performance.now() };
            setState({ kind: 'read', reading });
          },
          onFailure: fail,
        });
      })
      .catch(() => {
        if (!gone) fail();
      });
    return () => {
      gone = true;
      stop();
    };
  }, [attemptId, prompt.slug, store, tries]);
  return state;
}
