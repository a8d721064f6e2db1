'use client';

import { useCallback } from 'react';
import { useEverySecond } from '../use-seconds';
import { useWorkspaceStore } from '../workspace-context';

/** The clock on the page ends this much before the server's, so that the last words still reach it. */
export const lastWordsMs = 2000;

/** Milliseconds of work left, by the server's clock; null before the browser has taken over. */
export function useTimeLeft(deadlineAt: string): number | null {
  const store = useWorkspaceStore();
  const end = Date.parse(deadlineAt) - lastWordsMs;
  return useEverySecond(useCallback(() => end - store.now(), [end, store]));
}
