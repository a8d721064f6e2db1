'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { findStoryOffers } from '@/lib/steps/prose/story-offers';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { OfferLine } from '../offer-line';
import { takeOffer } from '../take-offer';
import { pinText, useStepText } from '../use-text-rows';
import { StoryList } from './story-list';
import { TreeEditor } from './tree-editor';

/** From what hurts to the number that moves, and a case told in numbers: the same sentences as the text above. */
export const ImpactEditor = () => (
  <div className="flex flex-col gap-4" {...pinText}>
    <Offer />
    <TreeEditor />
    <StoryList />
  </div>
);

const Offer = () => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('impact');
  const count = useMemo(() => findStoryOffers(text).length, [text]);
  return (
    <OfferLine
      words={editable && count > 0 ? t('cases', { count }) : null}
      action={t('asRows', { count })}
      onTake={() => void takeOffer(store, 'impact')}
    />
  );
};
