'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { EvidenceChips, useEvidenceWords } from '@/components/reading/evidence-link';
import { toKey } from '@/components/reading/evidence';
import { toLabels } from '@/components/reading/node-labels';
import { Button } from '@/components/ui/button';
import { Verdict } from '@/components/ui/verdict';
import type { CriterionResult, Evaluation } from '@/lib/rubric/evaluation';
import type { ComparisonDto } from '@/lib/services/dto';
import {
  type CriterionChange,
  compareEvaluations,
  compareLevels,
  type DimensionChange,
  type Direction,
  isChanged,
} from './compare-evaluations';

export type ComparisonProps = { evaluation: Evaluation; earlier: ComparisonDto };

/** This attempt against an earlier one, criterion by criterion: what moved first, the rest on request. */
export const Comparison = ({ evaluation, earlier }: ComparisonProps) => {
  const t = useTranslations('results.compare');
  const [all, setAll] = useState(false);
  const id = useId();
  const changes = useMemo(
    () => compareEvaluations(earlier.evaluation, evaluation),
    [earlier.evaluation, evaluation],
  );
  const labels = useMemo(() => toLabels(earlier.document.diagram), [earlier.document.diagram]);
  const moved = changes.flatMap(({ criteria }) => criteria.filter(isChanged)).length;
  const shown = all ? changes : changes.filter(hasMoved);
  return (
    <section aria-labelledby="comparison" className="border-b px-5 py-4">
      <h2 id="comparison" className="font-medium break-words">
        {t('title', { title: earlier.title })}
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-1">
        <p>
          <LevelChange
            then={earlier.evaluation.overall.level}
            now={evaluation.overall.level}
            of={t('overall')}
            className="font-medium"
          />{' '}
          <span className="text-muted">· {t('moved', { count: moved })}</span>
        </p>
        <Button
          size="sm"
          variant="ghost"
          aria-expanded={all}
          aria-controls={id}
          className="print:hidden"
          onClick={() => setAll(!all)}
        >
          {t(all ? 'showChanged' : 'showAll')}
        </Button>
      </div>
      {earlier.evaluation.engine !== evaluation.engine && (
        <p className="pb-2 text-xs text-muted">
          {t('engines', { then: earlier.evaluation.engine, now: evaluation.engine })}
        </p>
      )}
      <ul id={id} className="flex flex-col divide-y">
        {shown.map((change) => (
          <DimensionBlock key={change.id} change={change} all={all} labels={labels} />
        ))}
      </ul>
    </section>
  );
};

const hasMoved = ({ direction, criteria }: DimensionChange): boolean =>
  direction !== 'same' || criteria.some(isChanged);

type BlockProps = { change: DimensionChange; all: boolean; labels: ReadonlyMap<string, string> };

const DimensionBlock = ({ change, all, labels }: BlockProps) => {
  const t = useTranslations('results.compare');
  const terms = useTranslations('terms');
  const criteria = all ? change.criteria : change.criteria.filter(isChanged);
  return (
    <li className="py-2.5">
      <h3>
        <LevelChange then={change.then} now={change.now} of={terms(`steps.${change.id}.title`)} />
      </h3>
      {criteria.length === 0 ? (
        <p className="text-muted">{t('verdictsStay')}</p>
      ) : (
        <ul className="flex flex-col gap-2.5 pt-1.5">
          {criteria.map((criterion) => (
            <CriterionBlock key={criterion.id} change={criterion} labels={labels} />
          ))}
        </ul>
      )}
    </li>
  );
};

type CriterionBlockProps = { change: CriterionChange; labels: ReadonlyMap<string, string> };

const CriterionBlock = ({ change, labels }: CriterionBlockProps) => (
  <li className="break-inside-avoid border-l-2 pl-3">
    <p className="font-medium">
      <Mark direction={change.direction} /> <span lang="en">{change.title}</span>
    </p>
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      <div className="min-w-0">
        <Stood when="then" criterion={change.then} />
        <ThenEvidence criterion={change.then} labels={labels} />
      </div>
      <div className="min-w-0">
        <Stood when="now" criterion={change.now} />
        {change.now && <EvidenceChips finding={change.now} of={toDistinct(change.now)} />}
      </div>
    </div>
  </li>
);

const Stood = ({ when, criterion }: { when: 'then' | 'now'; criterion: CriterionResult | null }) => {
  const t = useTranslations('results.compare');
  return (
    <p className="text-xs text-muted">
      {t(when)}: {criterion ? <Verdict verdict={criterion.verdict} /> : t('notAsked')}
    </p>
  );
};

/** What the earlier verdict rested on. It stands in another answer, so it leads nowhere here. */
const ThenEvidence = ({
  criterion,
  labels,
}: { criterion: CriterionResult | null } & Pick<BlockProps, 'labels'>) => {
  const t = useTranslations('results.compare');
  const describe = useEvidenceWords();
  return criterion && criterion.evidence.length > 0 ? (
    <ul aria-label={t('evidenceThen')} className="flex flex-col gap-0.5 pt-0.5 text-xs">
      {toDistinct(criterion).map((evidence) => (
        <li
          key={toKey(evidence)}
          lang={evidence.kind === 'field' ? undefined : 'en'}
          className="break-words text-muted"
        >
          {describe(evidence, labels)}
        </li>
      ))}
    </ul>
  ) : null;
};

const toDistinct = ({ evidence }: CriterionResult) => [
  ...new Map(evidence.map((piece) => [toKey(piece), piece])).values(),
];

const marks: Record<Direction, { glyph: string; className: string }> = {
  up: { glyph: '▲', className: 'text-met' },
  down: { glyph: '▼', className: 'text-missed' },
  same: { glyph: '=', className: 'text-muted' },
};

const Mark = ({ direction }: { direction: Direction }) => {
  const t = useTranslations('results.compare');
  const { glyph, className } = marks[direction];
  return (
    <span className={className}>
      <span aria-hidden="true">{glyph}</span>
      <span className="sr-only">{t(direction)}:</span>
    </span>
  );
};

type LevelChangeProps = { then: number | null; now: number | null; of: string; className?: string };

const LevelChange = ({ then, now, of, className }: LevelChangeProps) => {
  const t = useTranslations('results.compare');
  const terms = useTranslations('terms');
  const toLevel = (level: number | null) => (level === null ? t('leftOut') : terms('level', { level }));
  const tenths = then === null || now === null ? 0 : Math.round(now * 10) - Math.round(then * 10);
  return (
    <span className={className}>
      {t.rich('level', {
        what: of,
        then: toLevel(then),
        now: toLevel(now),
        arrow: (chunks) => <span aria-hidden="true">{chunks}</span>,
        heard: (chunks) => <span className="sr-only">{chunks}</span>,
      })}{' '}
      {then !== null && now !== null && (
        <span className="whitespace-nowrap text-xs font-normal">
          <Mark direction={compareLevels(then, now)} />{' '}
          {tenths !== 0 && `${tenths > 0 ? '+' : '−'}${terms('level', { level: Math.abs(tenths) / 10 })}`}
        </span>
      )}
    </span>
  );
};
