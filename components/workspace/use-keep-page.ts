'use client';

import { useEffect } from 'react';

/** Later than whatever the opening of the workspace itself still fetches. */
const patienceMs = 4000;

/**
 * Has this very page kept for a reload without a connection. The service worker sees only pages that are navigated to,
 * and a workspace is mostly reached from within; what it needs besides is on the device already.
 */
export function useKeepPage(): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    let here = true;
    const keep = async () => {
      await navigator.serviceWorker.ready;
      if (!here || !navigator.onLine) return;
      const cache = await caches.open('loadbearing-pages');
      await cache.add(window.location.pathname);
    };
    const timer = setTimeout(() => void keep().catch(() => undefined), patienceMs);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, []);
}
