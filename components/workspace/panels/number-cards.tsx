'use client';

import { useTranslations } from 'next-intl';
import { useShell } from '../shell-context';
import { useWorkspace } from '../workspace-context';
import { NumberCardList } from './number-card-list';

/** The interviewer's numbers, beside the steps: how many were asked for, and the cards. */
export const NumberCards = () => {
  const t = useTranslations('workspace.numbers');
  const { dto } = useShell();
  const revealed = useWorkspace((state) => state.attempt.revealed);
  return (
    <details className="group border-t" open={revealed.length > 0}>
      <summary className="target flex min-h-10 list-none items-center gap-2 px-3 font-medium focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        {t('title')}
        <span className="ml-auto text-xs font-normal text-muted">
          {t('asked', { asked: revealed.length, count: dto.prompt.numbers.length })}
        </span>
      </summary>
      <NumberCardList className="px-3 pb-4" />
    </details>
  );
};
