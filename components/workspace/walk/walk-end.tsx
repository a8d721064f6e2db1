'use client';

import { useTranslations } from 'next-intl';
import { ArrowLeft, PenLine, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { enterStep } from '@/lib/store/commands/steps';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { useWalkActions, type WalkView } from './use-walk';
import { WalkWays } from './walk-ways';
import { nameOf } from './walk-words';

/** Where the way ends: arrived, or short of it with what leads on, if anything does. */
export const WalkEnd = ({ view }: { view: WalkView }) => {
  const t = useTranslations('walk');
  const { graph, hops, says, arrived, last, to, waysOn } = view;
  const { goTo, step, fork } = useWalkActions();
  const told = says.filter((line) => line !== '').length;
  return (
    <div className="flex flex-col gap-3">
      {arrived ? (
        <p>
          {t.rich('arrival.arrived', { place: nameOf(last, t), b: strong })}{' '}
          {told === hops.length ? t('arrival.allTold') : t('arrival.someTold', { told, count: hops.length })}
        </p>
      ) : (
        <p className="border-l-2 border-attention pl-3">
          {waysOn.length === 0
            ? t.rich('arrival.stuck', { place: nameOf(last, t), to: nameOf(to, t), b: strong })
            : t('arrival.astray', { place: nameOf(last, t), to: nameOf(to, t) })}
        </p>
      )}
      {!arrived && waysOn.length > 0 && (
        <WalkWays
          legend={t('arrival.waysOn', { name: nameOf(last, t) })}
          graph={graph}
          edges={waysOn}
          onTake={(edgeId) => fork(graph, hops.length, edgeId)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {hops.length > 0 && (
          <Button size="sm" data-first onClick={() => step(-1)}>
            <ArrowLeft size={14} aria-hidden="true" />
            {t('previous')}
          </Button>
        )}
        <Button size="sm" onClick={() => goTo(null)} {...(hops.length === 0 && { 'data-first': true })}>
          <RotateCcw size={14} aria-hidden="true" />
          {t('another')}
        </Button>
        {told > 0 && <ShowInStep />}
      </div>
    </div>
  );
};

const strong = (chunks: ReactNode) => <strong className="font-medium">{chunks}</strong>;

const ShowInStep = () => {
  const t = useTranslations('walk');
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const show = () => {
    enterStep(store, 'architecture');
    store.getState().showPanel('step');
    layout.getState().show('writing');
    layout.getState().setFold('right', 'open');
    document.getElementById('workspace-writing')?.focus();
  };
  return (
    <Button size="sm" onClick={show}>
      <PenLine size={14} aria-hidden="true" />
      {t('arrival.see')}
    </Button>
  );
};
