'use client';

import { useEffect, useState } from 'react';

/**
 * A value read anew every second while the page is seen, and null before the browser has taken over: what the
 * server would print is already late.
 */
export function useEverySecond<T>(read: () => T): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible') setValue(read());
    };
    tick();
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [read]);
  return value;
}
