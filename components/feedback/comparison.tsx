'use client';

import { useId, useMemo, useState } from 'react';
import { describeEvidence, EvidenceChips } from '@/components/reading/evidence-link';
import { toKey } from '@/components/reading/evidence';
import { toLabels } from '@/components/reading/node-labels';
import { Button } from '@/components/ui/button';
import { Verdict } from '@/components/ui/verdict';
import type { CriterionResult, Evaluation } from '@/lib/rubric/evaluation';
import type { ComparisonDto } from '@/lib/services/dto';
import { getStepInfo } from '@/lib/steps/registry';
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
        Compared with “{earlier.title}”
      </h2>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-1">
        <p>
          <LevelChange
            then={earlier.evaluation.overall.level}
            now={evaluation.overall.level}
            of="Overall"
            className="font-medium"
          />{' '}
          <span className="text-muted">
            ·{' '}
            {moved === 0 ? 'no criterion moved' : `${moved} ${moved === 1 ? 'criterion' : 'criteria'} moved`}
          </span>
        </p>
        <Button
          size="sm"
          variant="ghost"
          aria-expanded={all}
          aria-controls={id}
          className="print:hidden"
          onClick={() => setAll(!all)}
        >
          {all ? 'Show only what changed' : 'Show all criteria'}
        </Button>
      </div>
      {earlier.evaluation.engine !== evaluation.engine && (
        <p className="pb-2 text-xs text-muted">
          The earlier attempt was read by engine {earlier.evaluation.engine}, this one by {evaluation.engine}:
          some of the difference may be the reader’s.
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
  const criteria = all ? change.criteria : change.criteria.filter(isChanged);
  return (
    <li className="py-2.5">
      <h3>
        <LevelChange then={change.then} now={change.now} of={getStepInfo(change.id).title} />
      </h3>
      {criteria.length === 0 ? (
        <p className="text-muted">No verdict moved; more or less stands behind them.</p>
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
      <Mark direction={change.direction} /> {change.title}
    </p>
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      <div className="min-w-0">
        <Stood when="Then" criterion={change.then} />
        <ThenEvidence criterion={change.then} labels={labels} />
      </div>
      <div className="min-w-0">
        <Stood when="Now" criterion={change.now} />
        {change.now && <EvidenceChips finding={change.now} of={toDistinct(change.now)} />}
      </div>
    </div>
  </li>
);

const Stood = ({ when, criterion }: { when: string; criterion: CriterionResult | null }) => (
  <p className="text-xs text-muted">
    {when}: {criterion ? <Verdict verdict={criterion.verdict} /> : 'not asked'}
  </p>
);

/** What the earlier verdict rested on. It stands in another answer, so it leads nowhere here. */
const ThenEvidence = ({
  criterion,
  labels,
}: { criterion: CriterionResult | null } & Pick<BlockProps, 'labels'>) =>
  criterion && criterion.evidence.length > 0 ? (
    <ul aria-label="Evidence then" className="flex flex-col gap-0.5 pt-0.5 text-xs">
      {toDistinct(criterion).map((evidence) => (
        <li key={toKey(evidence)} className="break-words text-muted">
          {describeEvidence(evidence, labels)}
        </li>
      ))}
    </ul>
  ) : null;

const toDistinct = ({ evidence }: CriterionResult) => [
  ...new Map(evidence.map((piece) => [toKey(piece), piece])).values(),
];

const marks: Record<Direction, { glyph: string; word: string; className: string }> = {
  up: { glyph: '▲', word: 'better', className: 'text-met' },
  down: { glyph: '▼', word: 'weaker', className: 'text-missed' },
  same: { glyph: '=', word: 'the same', className: 'text-muted' },
};

const Mark = ({ direction }: { direction: Direction }) => {
  const { glyph, word, className } = marks[direction];
  return (
    <span className={className}>
      <span aria-hidden="true">{glyph}</span>
      <span className="sr-only">{word}:</span>
    </span>
  );
};

type LevelChangeProps = { then: number | null; now: number | null; of: string; className?: string };

const LevelChange = ({ then, now, of, className }: LevelChangeProps) => (
  <span className={className}>
    {of} {toLevel(then)} <span aria-hidden="true">→</span>
    <span className="sr-only">to</span> {toLevel(now)}{' '}
    {then !== null && now !== null && (
      <span className="whitespace-nowrap text-xs font-normal">
        <Mark direction={compareLevels(then, now)} /> {toDifference(then, now)}
      </span>
    )}
  </span>
);

const toLevel = (level: number | null): string => (level === null ? 'left out' : level.toFixed(1));

function toDifference(then: number, now: number): string {
  const tenths = Math.round(now * 10) - Math.round(then * 10);
  if (tenths === 0) return '';
  return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)}`;
}
