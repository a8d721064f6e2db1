'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { CriterionResult, DimensionResult } from '@/lib/rubric/evaluation';
import type { Dimension } from '@/lib/rubric/schema';
import { CriterionReading } from './criterion-reading';
import { countVerdicts, describeConfidence } from './describe-confidence';
import { toElementId } from './evidence';
import { useReading } from './focus-context';

export type DimensionReadingProps = {
  result: DimensionResult;
  dimension: Dimension | undefined;
  /** Whether the step of this dimension was left empty. */
  isEmpty: boolean;
  /** How often readings of this dimension are off, in a line. */
  agreement?: string | undefined;
  belowCriterion?: ((criterion: CriterionResult) => ReactNode) | undefined;
  children?: ReactNode;
};

/** One dimension: the level reached and what the next looks like, how sure that is, and the criteria behind it. */
export const DimensionReading = (props: DimensionReadingProps) => {
  const { result, dimension, isEmpty, agreement, belowCriterion, children } = props;
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const { openDimensions, toggleDimension, focus } = useReading();
  const open = openDimensions.has(result.id);
  const id = toElementId(`dimension:${result.id}`);
  const lit = !open && result.criteria.some((criterion) => focus?.criterionIds.has(criterion.id));
  const confidence = describeConfidence(result, t);
  const silence = t(isEmpty ? 'dimension.empty' : 'dimension.silent');
  return (
    <div id={id} className="scroll-mt-2 border-t">
      <h3 className="break-after-avoid">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-criteria`}
          onClick={() => toggleDimension(result.id)}
          className={cn(
            'target flex w-full items-center gap-3 px-5 py-2.5 text-left transition-colors hover:bg-ink/3',
            lit && 'bg-accent-soft',
          )}
        >
          <ChevronRight
            size={16}
            aria-hidden="true"
            className={cn('shrink-0 transition-transform print:hidden', open && 'rotate-90')}
          />
          <span className="min-w-0 flex-1">
            <span className="block text-base font-medium">{terms(`steps.${result.id}.title`)}</span>
            {result.level !== null && (
              <span className="block text-xs font-normal text-muted">
                {countVerdicts(result, t)}
                {result.confidence !== 'high' && ` · ${confidence?.short.toLowerCase()}`}
              </span>
            )}
          </span>
          <LevelMeter level={result.level} />
        </button>
      </h3>
      {/* Closed ones are there as well: on paper everything is open. */}
      <div
        id={`${id}-criteria`}
        className={cn('flex-col gap-1 px-5 pb-5 print:block', open ? 'flex' : 'hidden')}
      >
        {dimension && result.level !== null && <Anchors anchors={dimension.anchors} level={result.level} />}
        {result.level === null && <p className="pb-2 text-muted">{t('dimension.optional')}</p>}
        {confidence && (
          <p className="break-inside-avoid break-after-avoid pb-1 text-xs text-muted">
            <span className="font-medium text-ink">{confidence.short}.</span> {confidence.why} {agreement}
          </p>
        )}
        <ul className="flex flex-col divide-y">
          {result.criteria.map((criterion) => (
            <CriterionReading
              key={criterion.id}
              criterion={criterion}
              silence={silence}
              below={belowCriterion?.(criterion)}
            />
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
};

/** A level as a number and four blocks. */
const LevelMeter = ({ level }: { level: number | null }) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="flex gap-0.5 print:[print-color-adjust:exact]">
        {[0, 1, 2, 3].map((block) => (
          <span key={block} className="h-2 w-4 overflow-hidden rounded-sm bg-ink/10">
            <span
              className="block h-full bg-accent"
              style={{ width: `${Math.max(0, Math.min(1, (level ?? 0) - block)) * 100}%` }}
            />
          </span>
        ))}
      </span>
      <span className="min-w-14 text-right font-medium">
        {level === null ? <span className="text-muted">{t('leftOut')}</span> : terms('level', { level })}
        {level !== null && <span className="sr-only"> {t('dimension.ofFour')}</span>}
      </span>
    </span>
  );
};

/** What the level reached says of an answer, and what the next one looks like. */
const Anchors = ({ anchors, level }: { anchors: readonly string[]; level: number }) => {
  const t = useTranslations('reading.dimension');
  // A level runs from half a step below to half a step above (docs/scoring.md).
  const at = Math.min(4, Math.round(level));
  const next = at < 4 ? anchors[at + 1] : undefined;
  return (
    <dl className="mb-2 grid break-inside-avoid break-after-avoid gap-x-6 gap-y-2 border-b pb-3 sm:grid-cols-2">
      <div className={cn(!next && 'sm:col-span-2')}>
        <dt className="text-xs text-muted">{t('reads', { level: at })}</dt>
        <dd lang="en">{anchors[at]}</dd>
      </div>
      {next && (
        <div>
          <dt className="text-xs text-muted">{t('next', { level: at + 1 })}</dt>
          <dd lang="en">{next}</dd>
        </div>
      )}
    </dl>
  );
};
