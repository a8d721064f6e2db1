'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { toast } from '@/components/ui/toast';

/** The first visit's own loading comes first. */
const patienceMs = 3000;

type Words = { ready: string; safe: string; load: string };

/**
 * Makes this browser keep what it needs to go on without a connection, and offers a new version when there is one.
 * The new version takes over when it is told to, never under somebody's hands.
 */
export const RegisterWorker = () => {
  const t = useTranslations('site.newVersion');
  const words: Words = { ready: t('ready'), safe: t('safe'), load: t('load') };
  const locale = useLocale();
  const begin = useEffectEvent(() => register(words));
  useEffect(() => {
    if (!canKeep()) return;
    const timer = setTimeout(() => void begin().catch(() => undefined), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (canKeep()) void speakOffline(locale);
  }, [locale]);
  return null;
};

const canKeep = (): boolean => process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator;

/** The kept pages were fetched as anybody sees them; the worker cannot know which language was chosen. */
async function speakOffline(language: string): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'SPEAK', language });
}

async function register(words: Words): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  followUpdates(registration, words);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine)
      void registration.update().catch(() => undefined);
  });
}

/** Offers each new version once it is ready. The very first one has nothing to take over from. */
function followUpdates(registration: ServiceWorkerRegistration, words: Words): void {
  let reloads = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloads) window.location.reload();
  });
  const offer = (waiting: ServiceWorker) =>
    toast.message(words.ready, {
      id: 'new-version',
      description: words.safe,
      duration: Number.POSITIVE_INFINITY,
      action: {
        label: words.load,
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
