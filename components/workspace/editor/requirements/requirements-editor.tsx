'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { findRequirementOffers } from '@/lib/steps/prose/requirement-offers';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';
import { OfferLine } from '../offer-line';
import { takeOffer } from '../take-offer';
import { pinText, useStepText } from '../use-text-rows';
import { FunctionalList } from './functional-list';
import { QualityList } from './quality-list';

const loading = () => <Spinner className="py-2" />;
const ScaleCalculator = dynamic(() => import('./scale-calculator').then((m) => m.ScaleCalculator), {
  loading,
});
const NumberCardList = dynamic(() => import('../../panels/number-card-list').then((m) => m.NumberCardList), {
  loading,
});

/** What it must do, how well, and how much of it: the same sentences as the text above, as rows. */
export const RequirementsEditor = () => {
  const t = useTranslations('editorParts.requirements');
  return (
    <div className="flex flex-col gap-4" {...pinText}>
      <Offer />
      <FunctionalList />
      <QualityList />
      <Fold title={t('howMuch')} id="scale">
        <ScaleCalculator />
      </Fold>
      <Fold title={t('numbers')} id="numbers">
        <NumberCardList />
      </Fold>
    </div>
  );
};

const Offer = () => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('requirements');
  const count = useMemo(() => findRequirementOffers(text).length, [text]);
  return (
    <OfferLine
      words={editable && count > 0 ? t('requirements', { count }) : null}
      action={t('asRows', { count })}
      onTake={() => void takeOffer(store, 'requirements')}
    />
  );
};

type FoldProps = { title: string; id: string; children: React.ReactNode };

/** What is inside is fetched when it is opened. */
const Fold = ({ title, id, children }: FoldProps) => {
  const [opened, setOpened] = useState(false);
  return (
    <details
      data-part={id}
      className="group border-t"
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className="target flex h-10 list-none items-center gap-2 font-medium focus-visible:-outline-offset-2">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        {title}
      </summary>
      <div className="pb-3">{opened && children}</div>
    </details>
  );
};
