'use client';

import { cn } from '@/components/ui/cn';
import { Verdict } from '@/components/ui/verdict';
import type { CriterionResult, Evidence } from '@/lib/rubric/evaluation';
import { getStepInfo } from '@/lib/steps/registry';
import { type Focus, focusOnCriterion, toElementId, toKey } from './evidence';
import { usePointing, useReading } from './focus-context';
import { useNodeLabels } from './node-labels';

/** One criterion: verdict, the words about this answer, and the places it rests on. */
export const CriterionReading = ({ criterion }: { criterion: CriterionResult }) => {
  const { focus, pointAt } = useReading();
  const lit = focus?.criterionIds.has(criterion.id);
  return (
    <li
      id={toElementId(`criterion:${criterion.id}`)}
      // A press in the answer leads here, and the keyboard goes along.
      tabIndex={-1}
      onPointerEnter={() => pointAt('pointer', toFocus(criterion))}
      onPointerLeave={() => pointAt('pointer', null)}
      className={cn(
        '-mx-2 flex flex-col gap-1 rounded-md px-2 py-2.5 transition-colors break-inside-avoid',
        lit && 'bg-accent-soft',
      )}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium">{criterion.title}</span>
        <Verdict verdict={criterion.verdict} className="text-xs" />
      </p>
      {criterion.advice && (
        <p className={cn(criterion.verdict === 'met' && 'text-muted')}>{criterion.advice}</p>
      )}
      {criterion.evidence.length > 0 && (
        <ul aria-label="Evidence" className="flex flex-wrap gap-1.5 pt-0.5">
          {toDistinct(criterion.evidence).map((evidence) => (
            <li key={toKey(evidence)} className="min-w-0">
              <EvidenceChip criterion={criterion} evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

const toFocus = (criterion: CriterionResult): Focus | null =>
  criterion.evidence.length > 0 ? focusOnCriterion(criterion, criterion.evidence) : null;

const EvidenceChip = ({ criterion, evidence }: { criterion: CriterionResult; evidence: Evidence }) => {
  const { focus, pointAt, showEvidence } = useReading();
  const pointing = usePointing(() => focusOnCriterion(criterion, [evidence]));
  const labels = useNodeLabels();
  const lit = focus?.keys.has(toKey(evidence)) ?? false;
  return (
    <button
      type="button"
      aria-pressed={lit}
      {...pointing}
      // Still within the criterion.
      onPointerLeave={() => pointAt('pointer', toFocus(criterion))}
      onClick={() => showEvidence(criterion, evidence)}
      className={cn(
        'target max-w-full truncate rounded-sm border px-1.5 py-0.5 text-left text-xs transition-colors hover:border-accent',
        lit ? 'border-accent bg-surface text-accent' : 'border-outline text-ink',
        evidence.kind === 'text' && 'italic',
      )}
    >
      {describe(evidence, labels)}
    </button>
  );
};

function describe(evidence: Evidence, labels: ReadonlyMap<string, string>): string {
  const labelOf = (id: string) => labels.get(id) ?? id;
  switch (evidence.kind) {
    case 'node':
      return `▢ ${labelOf(evidence.id)}`;
    case 'edge':
      return `${labelOf(evidence.source)} → ${labelOf(evidence.target)}`;
    case 'text':
      return `“${shorten(evidence.quote)}”`;
    case 'field':
      return toFieldName(evidence.path);
  }
}

const shorten = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > 72 ? `${line.slice(0, 70).trimEnd()}…` : line;
};

/** `steps.api.endpoints[0]` → `API, row 1`. */
function toFieldName(path: string): string {
  const [, step, , row] = /^steps\.(\w+)\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const title = toStepTitle(step);
  return row === undefined ? title : `${title}, row ${Number(row) + 1}`;
}

const stepNames = ['dataModel', 'api', 'query', 'tradeoffs', 'plan'] as const;
function toStepTitle(step: string | undefined): string {
  const known = stepNames.find((name) => name === step);
  return known ? getStepInfo(known).title : 'Answer';
}

/** The same place once, however often a check named it. */
const toDistinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((piece) => [toKey(piece), piece])).values(),
];
