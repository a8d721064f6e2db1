'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Offline is a state, not an error: what still works, and what is safe. */
export const OfflineNote = () => {
  const t = useTranslations('site.offline');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && (
        <p className="border-b bg-attention-soft">
          <span className="page block py-2">
            <span className="font-medium text-attention">
              <span aria-hidden="true">○ </span>
              {t('state')}
            </span>{' '}
            {t('safe')}
          </span>
        </p>
      )}
    </div>
  );
};
