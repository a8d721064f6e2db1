'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { isWorrying, toSaveNotice } from './save-words';
import { tellSave } from './use-told-save';
import { useWorkspace, useWorkspaceStore } from './workspace-context';

/** Reads aloud what happened, and, when it changes, whether the work is safe. */
export const LiveRegion = () => {
  const t = useTranslations('workspace');
  const store = useWorkspaceStore();
  const announcement = useWorkspace((state) => state.announcement);
  useEffect(() => {
    let worrying = isWorrying(store.getState().save);
    return store.subscribe(({ save }, { save: earlier }) => {
      if (save === earlier) return;
      const before = worrying;
      worrying = isWorrying(save);
      // The banner's own words as it comes; "saved again" once it is over.
      if (worrying && !before)
        tellSave(save, (told) => store.getState().announce(toSaveNotice(t, told)?.text ?? ''));
      else if (before && !worrying) store.getState().announce(t('save.again'));
    });
  }, [store, t]);
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {/* A repeated line is a new one: the key makes it be read again. */}
      <span key={announcement?.id}>{announcement?.text}</span>
    </p>
  );
};
