'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowChange } from '@/lib/store/commands/steps';

const pauseMs = 400;
type Draft = { commit: () => void };
const open = new Set<Draft>();

/** Puts every half-typed row into the log: before undo, before submitting, before the page goes away. */
export function commitDrafts(): void {
  for (const draft of [...open]) draft.commit();
}

/**
 * Rows under the fingers. A structured part is logged whole, so it is logged when the typing pauses and not by the
 * key; whatever else happens first commits it.
 */
export function useDraft<T>(
  value: T,
  save: (value: T, kind: RowChange) => void,
): [T, (next: T, kind?: RowChange) => void] {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const latest = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saveRef = useRef(save);
  const registered = useRef<Draft>({ commit: () => undefined });
  useEffect(() => {
    saveRef.current = save;
  });

  const commit = useCallback(() => {
    open.delete(registered.current);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const waiting = latest.current;
    latest.current = null;
    if (!waiting) return;
    saveRef.current(waiting.value, 'typing');
    setDraft(null);
  }, []);

  const change = useCallback(
    (next: T, kind: RowChange = 'typing') => {
      if (kind === 'whole') {
        // What was typed before is a step of undo of its own, and this is the next.
        commit();
        saveRef.current(next, 'whole');
        return;
      }
      latest.current = { value: next };
      setDraft(latest.current);
      registered.current.commit = commit;
      open.add(registered.current);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(commit, pauseMs);
    },
    [commit],
  );

  useEffect(() => commit, [commit]);
  return [draft ? draft.value : value, change];
}
