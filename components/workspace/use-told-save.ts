'use client';

import { useEffect, useState } from 'react';
import type { SaveStatus } from '@/lib/store/types';
import { useWorkspace } from './workspace-context';

/** A save state whose message is in the language of the page: at once, or as soon as the words of failures are here. */
export function tellSave(save: SaveStatus, then: (told: SaveStatus) => void): void {
  if (save.kind !== 'failed') return then(save);
  // Rare, so no page carries it.
  import('@/components/ui/say-failure').then(
    ({ sayFailure }) => sayFailure(save, (message) => then({ ...save, message })),
    () => then(save),
  );
}

/** Where the work is, as `tellSave` tells it. */
export function useToldSave(): SaveStatus {
  const save = useWorkspace((state) => state.save);
  const [told, setTold] = useState<{ of: SaveStatus; is: SaveStatus } | null>(null);
  useEffect(() => {
    if (save.kind !== 'failed') return;
    let isHere = true;
    tellSave(save, (is) => {
      if (isHere) setTold({ of: save, is });
    });
    return () => {
      isHere = false;
    };
  }, [save]);
  return told?.of === save ? told.is : save;
}
