'use client';

import { useLayoutEffect } from 'react';
import { useShell } from '../shell-context';

const key = 'loadbearing.writing-width';

/** Keeps the width of the writing panel as this browser last had it. */
export function useRememberedWidth(): void {
  const { layout } = useShell();
  // Before the first paint that has it, so that nothing is seen to move.
  useLayoutEffect(() => {
    const width = Number(read());
    if (Number.isFinite(width) && width > 0) layout.getState().setRightWidth(width);
    return layout.subscribe(({ rightWidth }, before) => {
      if (rightWidth !== before.rightWidth) write(rightWidth);
    });
  }, [layout]);
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A private window may refuse; the usual width it is.
    return null;
  }
}

function write(width: number): void {
  try {
    localStorage.setItem(key, String(width));
  } catch {
    // See above.
  }
}
