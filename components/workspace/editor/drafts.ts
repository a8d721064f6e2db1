'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 400;
const open = new Set<() => void>();

/** Puts every half-typed row into the log: before undo, before submitting, before the page goes away. */
export function commitDrafts(): void {
  for (const commit of [...open]) commit();
}

/**
 * Rows under the fingers. A structured part is logged whole, so it is logged when the typing pauses and not by the
 * key; whatever else happens first commits it.
 */
export function useDraft<T>(value: T, save: (value: T) => void): [T, (next: T) => void] {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const latest = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saveRef = useRef(save);
  useEffect(() => {
    saveRef.current = save;
  });

  const commit = useCallback(() => {
    open.delete(commit);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const waiting = latest.current;
    latest.current = null;
    if (!waiting) return;
    saveRef.current(waiting.value);
    setDraft(null);
  }, []);

  const change = useCallback(
    (next: T) => {
      latest.current = { value: next };
      setDraft(latest.current);
      open.add(commit);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(commit, pauseMs);
    },
    [commit],
  );

  useEffect(() => commit, [commit]);
  return [draft ? draft.value : value, change];
}
