'use client';

import { useEffect } from 'react';
import { whenIdle } from '@/components/ui/when-idle';
import { isPhone } from './is-phone';
import { useShell } from './shell-context';

/**
 * Marks the moment when the drawing stands and the browser has time: what can wait (rows below a text, menus, help) is
 * fetched from then on, so that it does not stand in the way of what is needed first. A phone, where the drawing is out of
 * sight at first, does not wait for it.
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
    if (!drawn || isPhone() || layout.getState().canvas) wait();
    const stop = layout.subscribe(({ canvas }) => {
      if (canvas) wait();
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [layout, drawn]);
}
