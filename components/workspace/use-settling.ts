'use client';

import { useEffect } from 'react';
import { useShell } from './shell-context';

/** At the latest: a machine that is never idle shows everything all the same. */
const patienceMs = 1500;

/**
 * Marks the moment when the drawing stands and the browser has time: what can wait (rows below a text, menus, help) is
 * fetched from then on, so that it does not stand in the way of what is needed first.
 */
export function useSettling(drawn: boolean): void {
  const { layout } = useShell();
  useEffect(() => {
    const { settled, settle } = layout.getState();
    if (settled) return;
    let cancel: (() => void) | null = null;
    const wait = () => {
      cancel ??= whenIdle(settle);
    };
    if (!drawn || layout.getState().canvas) wait();
    const stop = layout.subscribe(({ canvas }) => {
      if (canvas) wait();
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [layout, drawn]);
}

/** Calls back once the browser is idle. Safari has no such callback; there a moment must do. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 300);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: patienceMs });
  return () => window.cancelIdleCallback(handle);
}
