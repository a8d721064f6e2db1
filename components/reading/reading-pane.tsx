'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { RadarChart } from '@/components/charts/radar-chart';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { DimensionResult, Evaluation } from '@/lib/rubric/evaluation';
import type { Dimension, Rubric } from '@/lib/rubric/schema';
import { CriterionReading } from './criterion-reading';
import { toElementId } from './evidence';
import { useReading } from './focus-context';

export type ReadingPaneProps = {
  evaluation: Evaluation;
  rubric: Rubric;
  /** Levels of another attempt, to draw beside this one. */
  other?: { label: string; dimensions: readonly DimensionResult[] } | undefined;
  /** Something below a dimension's criteria, e.g. what people rated. */
  belowDimension?: (id: DimensionResult['id']) => ReactNode;
};

/** The machine's reading: a radar, then ten dimensions, each with its anchors and criteria. */
export const ReadingPane = ({ evaluation, rubric, other, belowDimension }: ReadingPaneProps) => {
  const { openDimensions, setAllOpen, toggleDimension } = useReading();
  const titles = new Map(rubric.dimensions.map(({ id, title }) => [id, title]));
  const others = new Map(other?.dimensions.map(({ id, level }) => [id, level]));
  const allOpen = openDimensions.size === evaluation.dimensions.length;
  return (
    <section aria-labelledby="reading-heading" className="flex flex-col">
      <h2 id="reading-heading" className="sr-only">
        The reading, dimension by dimension
      </h2>
      <RadarChart
        label="Levels in ten dimensions"
        axes={evaluation.dimensions.map(({ id, level }) => ({
          id,
          title: titles.get(id) ?? id,
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
      <div className="flex items-center justify-between border-t px-5 py-2 print:hidden">
        <p className="text-xs text-muted">Levels 0 to 4. Point at a finding to see where it comes from.</p>
        <Button size="sm" variant="ghost" onClick={() => setAllOpen(!allOpen)}>
          {allOpen ? 'Close all' : 'Open all'}
        </Button>
      </div>
      {evaluation.dimensions.map((dimension) => (
        <DimensionReading
          key={dimension.id}
          result={dimension}
          dimension={rubric.dimensions.find(({ id }) => id === dimension.id)}
        >
          {belowDimension?.(dimension.id)}
        </DimensionReading>
      ))}
    </section>
  );
};

type DimensionReadingProps = {
  result: DimensionResult;
  dimension: Dimension | undefined;
  children: ReactNode;
};

const DimensionReading = ({ result, dimension, children }: DimensionReadingProps) => {
  const { openDimensions, toggleDimension, focus } = useReading();
  const open = openDimensions.has(result.id);
  const id = toElementId(`dimension:${result.id}`);
  const lit = !open && result.criteria.some((criterion) => focus?.criterionIds.has(criterion.id));
  return (
    <div id={id} className="border-t">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-criteria`}
          onClick={() => toggleDimension(result.id)}
          className={cn(
            'target flex w-full items-center gap-3 px-5 py-3 text-left transition-colors hover:bg-ink/3',
            lit && 'bg-accent-soft',
          )}
        >
          <ChevronRight
            size={16}
            aria-hidden="true"
            className={cn('shrink-0 transition-transform', open && 'rotate-90')}
          />
          <span className="flex-1 text-base font-medium">{dimension?.title ?? result.id}</span>
          {result.confidence !== 'high' && result.level !== null && (
            <Badge tone="neutral">{result.confidence === 'low' ? 'Unsure' : 'Fairly sure'}</Badge>
          )}
          <LevelMeter level={result.level} />
        </button>
      </h3>
      {/* Closed ones are there as well: on paper everything is open. */}
      <div
        id={`${id}-criteria`}
        className={cn('flex-col gap-1 px-5 pb-5 print:flex', open ? 'flex' : 'hidden')}
      >
        {dimension && result.level !== null && <Anchors anchors={dimension.anchors} level={result.level} />}
        {result.level === null && (
          <p className="pb-2 text-muted">Optional under this profile, and left out: it counts neither way.</p>
        )}
        <ul className="flex flex-col divide-y">
          {result.criteria.map((criterion) => (
            <CriterionReading key={criterion.id} criterion={criterion} />
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
};

/** A level as a number and four blocks. */
const LevelMeter = ({ level }: { level: number | null }) => (
  <span className="flex items-center gap-2">
    <span aria-hidden="true" className="flex gap-0.5">
      {[0, 1, 2, 3].map((block) => (
        <span key={block} className="h-2 w-4 overflow-hidden rounded-sm bg-ink/10">
          <span
            className="block h-full bg-accent"
            style={{ width: `${Math.max(0, Math.min(1, (level ?? 0) - block)) * 100}%` }}
          />
        </span>
      ))}
    </span>
    <span className="w-14 text-right font-medium">
      {level === null ? <span className="text-muted">left out</span> : level.toFixed(1)}
      {level !== null && <span className="sr-only"> of 4</span>}
    </span>
  </span>
);

const Anchors = ({ anchors, level }: { anchors: readonly string[]; level: number }) => {
  // A level runs from half a step below to half a step above (docs/scoring.md).
  const at = Math.min(4, Math.round(level));
  const next = at < 4 ? anchors[at + 1] : undefined;
  return (
    <dl className="mb-2 flex flex-col gap-2 border-b pb-3">
      <div>
        <dt className="text-xs text-muted">Reads as level {at}</dt>
        <dd>{anchors[at]}</dd>
      </div>
      {next && (
        <div>
          <dt className="text-xs text-muted">Level {at + 1} is when</dt>
          <dd>{next}</dd>
        </div>
      )}
    </dl>
  );
};
