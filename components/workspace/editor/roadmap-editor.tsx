'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { stepLimits } from '@/lib/steps/limits';
import { findRoadmapOffers, type RoadmapEntry } from '@/lib/steps/prose/roadmap-offers';
import { setRoadmap } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { OfferLine } from './offer-line';
import { takeOffer } from './take-offer';
import { SpokenLength } from './plan/spoken-length';
import { Timeline } from './plan/timeline';
import { TextField, WeeksField } from './row-fields';
import { RowList } from './row-list';
import { useStepText } from './use-text-rows';

const blank: RoadmapEntry = { action: '' };
const none: readonly RoadmapEntry[] = [];

/** What each of five stages is for, asked and not answered. */
const shape = ['target', 'smallest', 'tried', 'watched', 'rolledOut'] as const;

/** The roadmap: drawn as it is filled in, with its weeks and the time it takes to tell. */
export const RoadmapEditor = () => {
  const t = useTranslations('editorParts.plan');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const saved = useWorkspace((state) => state.attempt.document.steps.plan?.roadmap ?? none);
  const [rows, change] = useDraft<readonly RoadmapEntry[]>(saved, (next, kind) =>
    setRoadmap(store, [...next], kind),
  );
  const start = () => {
    change(
      shape.map(() => blank),
      'whole',
    );
    store.getState().announce(t('started'));
  };
  return (
    <div className="flex flex-col gap-4">
      <Offer />
      <Timeline roadmap={rows} />
      <RowList
        title={t('title')}
        kind="stage"
        rows={rows}
        max={stepLimits.roadmap}
        blank={blank}
        empty={
          <div className="flex flex-col items-start gap-2">
            <p>{t('empty')}</p>
            <Button size="sm" disabled={!editable} onClick={start}>
              {t('start')}
            </Button>
          </div>
        }
        onChange={change}
      >
        {(row, set, number, of) => (
          <>
            <div className="flex gap-2">
              <TextField
                label={t('what')}
                of={of}
                value={row.action}
                max={500}
                required
                multiline
                rows={1}
                placeholder={t(`shape.${shape[number - 1] ?? 'more'}`)}
                className="flex-1"
                onChange={(action = '') => set({ action })}
              />
              <WeeksField
                label={t('weeks')}
                of={of}
                value={row.durationWeeks}
                onChange={(durationWeeks) => set({ durationWeeks })}
              />
            </div>
            <TextField
              label={t('metric')}
              of={of}
              value={row.metric}
              max={300}
              onChange={(metric) => set({ metric })}
            />
            <TextField
              label={t('decision')}
              of={of}
              value={row.decision}
              max={500}
              multiline
              rows={1}
              onChange={(decision) => set({ decision })}
            />
          </>
        )}
      </RowList>
      <SpokenLength />
    </div>
  );
};

const Offer = () => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('plan');
  const count = useMemo(() => findRoadmapOffers(text).length, [text]);
  return (
    <OfferLine
      words={editable && count > 0 ? t('stages', { count }) : null}
      action={t('asStages')}
      onTake={() => void takeOffer(store, 'plan')}
    />
  );
};
