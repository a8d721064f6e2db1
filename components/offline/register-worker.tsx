'use client';

import { useEffect } from 'react';
import { toast } from '@/components/ui/toast';

/** The first visit's own loading comes first. */
const patienceMs = 3000;

/**
 * Makes this browser keep what it needs to go on without a connection, and offers a new version when there is one.
 * The new version takes over when it is told to, never under somebody's hands.
 */
export const RegisterWorker = () => {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const timer = setTimeout(() => void register().catch(() => undefined), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return null;
};

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  followUpdates(registration);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine)
      void registration.update().catch(() => undefined);
  });
}

/** Offers each new version once it is ready. The very first one has nothing to take over from. */
export function followUpdates(registration: ServiceWorkerRegistration): void {
  let reloads = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloads) window.location.reload();
  });
  const offer = (waiting: ServiceWorker) =>
    toast.message('A newer version of Loadbearing is ready.', {
      id: 'new-version',
      description: 'Your work is saved. The page loads again once.',
      duration: Number.POSITIVE_INFINITY,
      action: {
        label: 'Load it',
        onClick: () => {
          reloads = true;
          waiting.postMessage({ type: 'SKIP_WAITING' });
        },
      },
    });
  const watch = (installing: ServiceWorker | null) =>
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
    });
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}
