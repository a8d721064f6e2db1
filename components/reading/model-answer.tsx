'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { cn } from '@/components/ui/cn';
import type { AttemptDocument } from '@/lib/attempt/document';
import { stepIds } from '@/lib/steps/step-ids';
import { PlainStep } from './plain-words';

export type ModelAnswerProps = { document: AttemptDocument; model: AttemptDocument };

/** An answer beside a model answer, drawing by drawing and step by step. */
export const ModelAnswer = ({ document, model }: ModelAnswerProps) => {
  const t = useTranslations('reading.model');
  const terms = useTranslations('terms');
  return (
    <div className="@container">
      <p className="px-5 py-4 text-muted">{t('what')}</p>
      <div className="flex flex-col divide-y border-t">
        <Pair
          title={t('drawing')}
          isWide
          yours={<DiagramView diagram={document.diagram} label={t('yourDrawing')} className="h-64" />}
          theirs={<DiagramView diagram={model.diagram} label={t('itsDrawing')} className="h-96" />}
        />
        {stepIds.map((step) => (
          <Pair
            key={step}
            title={terms(`steps.${step}.title`)}
            yours={<PlainStep document={document} step={step} />}
            theirs={<PlainStep document={model} step={step} />}
          />
        ))}
      </div>
    </div>
  );
};

type PairProps = { title: string; isWide?: boolean; yours: ReactNode; theirs: ReactNode };

const Pair = ({ title, isWide = false, yours, theirs }: PairProps) => {
  const t = useTranslations('reading.model');
  return (
    <section aria-label={title} className="px-5 py-5">
      <h2 className="mb-2 font-medium">{title}</h2>
      <div className={cn('grid gap-x-8 gap-y-4', !isWide && '@2xl:grid-cols-2')}>
        <div className="min-w-0">
          <h3 className="pb-1 text-xs text-muted">{t('yours')}</h3>
          {yours}
        </div>
        <div className="min-w-0 @max-2xl:border-l-2 @max-2xl:border-accent @max-2xl:pl-3">
          <h3 className="pb-1 text-xs text-muted">{t('model')}</h3>
          {theirs}
        </div>
      </div>
    </section>
  );
};
