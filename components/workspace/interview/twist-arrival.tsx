'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { awaitTwist } from './await-twist';
import { findTwist } from './find-questions';

/** Lets the conditions change by themselves in an interview. */
export const TwistArrival = ({ deadlineAt }: { deadlineAt: string }) => {
  const { dto, session, interview, layout } = useShell();
  const t = useTranslations('workspace.interview');
  const store = useWorkspaceStore();
  useEffect(
    () =>
      awaitTwist({
        store,
        layout,
        startedAt: dto.startedAt,
        deadlineAt,
        words: t('twistCame'),
        find: () => findTwist({ dto, session, interview, store }),
      }),
    [dto, session, interview, layout, store, deadlineAt, t],
  );
  return null;
};
