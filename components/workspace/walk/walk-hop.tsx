'use client';

import { useTranslations } from 'next-intl';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Hop } from '@/lib/diagram/walk';
import { NarrationField } from './narration-field';
import { useWalkActions, type WalkView } from './use-walk';
import { describeHop, nameOf } from './walk-words';
import { WalkWays } from './walk-ways';

type WalkHopProps = { view: WalkView; hop: Hop; at: number };

/** One hop: what it is, what is said of it, and the other ways there would be. */
export const WalkHop = ({ view, hop, at }: WalkHopProps) => {
  const t = useTranslations('walk');
  const { hops, graph } = view;
  const { step, fork, goTo } = useWalkActions();
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p className="text-xs text-muted">{t('hop.number', { number: at + 1, count: hops.length })}</p>
        <h3 className="font-medium break-words">
          {nameOf(hop.source, t)} → {nameOf(hop.target, t)}
        </h3>
        <p className="text-xs break-words text-muted">{describeHop(hop, t)}</p>
      </div>
      <NarrationField key={`${at} ${hop.edge.id}`} view={view} hop={hop} at={at} />
      {hop.others.length > 0 && (
        <WalkWays
          legend={t('hop.others', { name: nameOf(hop.source, t) })}
          graph={graph}
          edges={hop.others}
          onTake={(edgeId) => fork(graph, at, edgeId)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" onClick={() => (at === 0 ? goTo(null) : step(-1))}>
          <ArrowLeft size={14} aria-hidden="true" />
          {t(at === 0 ? 'chooseAnew' : 'previous')}
        </Button>
        <Button size="sm" variant="primary" onClick={() => step(1)}>
          {t(at + 1 < hops.length ? 'next' : 'finish')}
          <ArrowRight size={14} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
};
