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

/** The page's own loading and the first painting of the drawing come first. */
const breathMs = 400;

/** Calls back once the page has loaded and the browser is idle. Safari tells no idleness; there the moment must do. */
function whenIdle(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let handle: number | null = null;
  const rest = () => {
    timer = setTimeout(() => {
      if (typeof window.requestIdleCallback === 'function')
        handle = window.requestIdleCallback(run, { timeout: patienceMs });
      else run();
    }, breathMs);
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
  return () => {
    window.removeEventListener('load', rest);
    if (timer !== null) clearTimeout(timer);
    if (handle !== null) window.cancelIdleCallback(handle);
  };
}
