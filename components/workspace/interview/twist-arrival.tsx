'use client';

import { useEffect } from 'react';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { awaitTwist } from './await-twist';
import { findTwist } from './find-questions';

/** Lets the conditions change by themselves in an interview. */
export const TwistArrival = ({ deadlineAt }: { deadlineAt: string }) => {
  const { dto, session, interview, layout } = useShell();
  const store = useWorkspaceStore();
  useEffect(
    () =>
      awaitTwist({
        store,
        layout,
        startedAt: dto.startedAt,
        deadlineAt,
        find: () => findTwist({ dto, session, interview, store }),
      }),
    [dto, session, interview, layout, store, deadlineAt],
  );
  return null;
};
