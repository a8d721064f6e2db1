'use client';

import { useTranslations } from 'next-intl';
import { InterviewMenu } from '../interview/interview-menu';
import { NumberCards } from './number-cards';
import { StepList } from './step-list';

/** The steps, and the numbers to ask for. */
export const LeftPanel = () => {
  const t = useTranslations('workspace.panels');
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <nav aria-label={t('steps')} id="workspace-steps" tabIndex={-1} className="outline-none">
        <h2 className="px-3 pt-3 pb-1 text-xs text-muted">{t('steps')}</h2>
        <StepList />
      </nav>
      <InterviewMenu />
      <NumberCards />
    </div>
  );
};
