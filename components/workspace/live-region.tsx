'use client';

import { useEffect } from 'react';
import type { SaveStatus } from '@/lib/store/types';
import { toSaveNotice } from './save-words';
import { useWorkspace, useWorkspaceStore } from './workspace-context';

/** Reads aloud what happened, and, when it changes, whether the work is safe. */
export const LiveRegion = () => {
  const store = useWorkspaceStore();
  const announcement = useWorkspace((state) => state.announcement);
  useEffect(() => {
    let worrying = toSaveNotice(store.getState().save) !== null;
    return store.subscribe(({ save }, before) => {
      if (save === before.save) return;
      const now = toSaveNotice(save) !== null;
      // The banner's own words while there is one; "saved again" once it is over.
      const line = lineFor(save, worrying, now);
      worrying = now;
      if (line !== null) store.getState().announce(line);
    });
  }, [store]);
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {/* A repeated line is a new one: the key makes it be read again. */}
      <span key={announcement?.id}>{announcement?.text}</span>
    </p>
  );
};

function lineFor(save: SaveStatus, before: boolean, now: boolean): string | null {
  if (now && !before) return toSaveNotice(save)?.text ?? null;
  return before && !now ? 'Saved again.' : null;
}
