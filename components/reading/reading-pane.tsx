'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RadarChart } from '@/components/charts/radar-chart';
import { Button } from '@/components/ui/button';
import type { CriterionResult, DimensionResult, Evaluation } from '@/lib/rubric/evaluation';
import type { Rubric } from '@/lib/rubric/schema';
import { DimensionReading } from './dimension-reading';
import { toElementId } from './evidence';
import { useReading } from './focus-context';

export type ReadingPaneProps = {
  evaluation: Evaluation;
  rubric: Rubric;
  /** The one dimension that was asked for: the others stand below, folded. */
  only?: DimensionResult['id'] | null;
  /** Levels of another attempt, to draw beside this one. */
  other?: { label: string; dimensions: readonly DimensionResult[] } | undefined;
  /** Steps in which nothing was entered. */
  emptySteps?: ReadonlySet<DimensionResult['id']>;
  /** How often readings of each dimension are off, in a line each. */
  agreement?: Readonly<Partial<Record<DimensionResult['id'], string>>>;
  /** Something below a criterion, e.g. a change that would raise it. */
  belowCriterion?: (criterion: CriterionResult) => ReactNode;
  /** Something below a dimension's criteria, e.g. what people rated. */
  belowDimension?: (id: DimensionResult['id']) => ReactNode;
};

/** The machine's reading: a radar, then ten dimensions, each with its anchors and criteria. */
export const ReadingPane = (props: ReadingPaneProps) => {
  const {
    evaluation,
    rubric,
    only = null,
    other,
    emptySteps,
    agreement,
    belowCriterion,
    belowDimension,
  } = props;
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const { openDimensions, setAllOpen, toggleDimension } = useReading();
  const others = new Map(other?.dimensions.map(({ id, level }) => [id, level]));
  const allOpen = openDimensions.size === evaluation.dimensions.length;
  const toReading = (dimension: DimensionResult) => (
    <DimensionReading
      key={dimension.id}
      result={dimension}
      dimension={rubric.dimensions.find(({ id }) => id === dimension.id)}
      isEmpty={emptySteps?.has(dimension.id) ?? false}
      agreement={agreement?.[dimension.id]}
      belowCriterion={belowCriterion}
    >
      {belowDimension?.(dimension.id)}
    </DimensionReading>
  );
  return (
    <section aria-labelledby="reading-heading" className="flex flex-col">
      <h2 id="reading-heading" className="sr-only">
        {t('heading')}
      </h2>
      {only === null && (
        <RadarChart
          label={t('levels')}
          axes={evaluation.dimensions.map(({ id, level }) => ({
            id,
            title: terms(`steps.${id}.title`),
            level,
            ...(other && { other: others.get(id) ?? null }),
          }))}
          {...(other && { otherLabel: other.label })}
          onSelect={(id) => {
            if (!openDimensions.has(id)) toggleDimension(id);
            document.getElementById(toElementId(`dimension:${id}`))?.scrollIntoView({ block: 'nearest' });
          }}
          className="px-5 py-4"
        />
      )}
      <div className="flex items-center justify-between border-t px-5 py-2 print:hidden">
        <p className="text-xs text-muted">{t('how')}</p>
        <Button size="sm" variant="ghost" onClick={() => setAllOpen(!allOpen)}>
          {t(allOpen ? 'closeAll' : 'openAll')}
        </Button>
      </div>
      {evaluation.dimensions.filter(({ id }) => only === null || id === only).map(toReading)}
      {only !== null && (
        <details className="border-t">
          <summary className="target flex min-h-9 items-center px-5 text-muted">{t('notInDrill')}</summary>
          {evaluation.dimensions.filter(({ id }) => id !== only).map(toReading)}
        </details>
      )}
    </section>
  );
};
