'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { Translate } from '@/lib/messages/translate';
import type { Evidence } from '@/lib/rubric/evaluation';
import { type StepId, stepIds } from '@/lib/steps/step-ids';
import { type Finding, type Focus, focusOnFinding, toKey } from './evidence';
import { usePointing, useReading } from './focus-context';
import { toPieces } from './link-quotes';
import { useNodeLabels } from './node-labels';

/** All evidence of a finding lit up, while something about it is pointed at. */
export const toFocus = (finding: Finding): Focus | null =>
  finding.evidence.length > 0 ? focusOnFinding(finding, finding.evidence) : null;

type EvidenceLinkProps = { finding: Finding; evidence: Evidence };

/** One place that a finding rests on, to go to. */
export const EvidenceChip = ({ finding, evidence }: EvidenceLinkProps) => {
  const labels = useNodeLabels();
  const describe = useEvidenceWords();
  const { lit, doing } = useEvidence({ finding, evidence });
  return (
    <button
      type="button"
      // What is quoted is the answer's own; only a place in its rows has a name of ours.
      lang={evidence.kind === 'field' ? undefined : 'en'}
      {...doing}
      className={cn(
        'target max-w-full truncate rounded-sm border px-1.5 py-0.5 text-left text-xs transition-colors hover:border-accent print:whitespace-normal',
        lit ? 'border-accent bg-surface text-accent' : 'border-outline text-ink',
      )}
    >
      {describe(evidence, labels)}
    </button>
  );
};

/** Several places, as chips. */
export const EvidenceChips = ({ finding, of }: { finding: Finding; of: readonly Evidence[] }) => {
  const t = useTranslations('reading.evidence');
  return of.length === 0 ? null : (
    <ul aria-label={t('label')} className="flex flex-wrap gap-1.5 pt-0.5">
      {of.map((evidence) => (
        <li key={toKey(evidence)} className="min-w-0">
          <EvidenceChip finding={finding} evidence={evidence} />
        </li>
      ))}
    </ul>
  );
};

/** Words about an answer, in English: what they quote, and the boxes they name, lead there. */
export const LinkedWords = ({ finding, children: words }: { finding: Finding; children: string }) => {
  const labels = useNodeLabels();
  const pieces = toPieces(words, finding.evidence, labels).map(({ text, evidence }, index) =>
    evidence ? (
      // Words are fixed, and so is the order of their pieces.
      <Quote key={index} finding={finding} evidence={evidence} text={text} />
    ) : (
      <span key={index}>{text}</span>
    ),
  );
  return <span lang="en">{pieces}</span>;
};

const Quote = ({ finding, evidence, text }: EvidenceLinkProps & { text: string }) => {
  const { lit, doing } = useEvidence({ finding, evidence });
  return (
    // A button does not break across lines; words do.
    <span
      role="button"
      tabIndex={0}
      {...doing}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        doing.onClick();
      }}
      className={cn(
        'rounded-sm break-words text-ink underline decoration-dotted underline-offset-4 transition-colors hover:decoration-solid',
        lit ? 'bg-accent-soft decoration-solid decoration-accent' : 'decoration-accent',
      )}
    >
      {text}
    </span>
  );
};

function useEvidence({ finding, evidence }: EvidenceLinkProps) {
  const { focus, pointAt, showEvidence } = useReading();
  const pointing = usePointing(() => focusOnFinding(finding, [evidence]));
  const lit = focus?.keys.has(toKey(evidence)) ?? false;
  const doing = {
    'aria-pressed': lit,
    ...pointing,
    // Still within the finding.
    onPointerLeave: () => pointAt('pointer', toFocus(finding)),
    onClick: () => showEvidence(finding, evidence),
  };
  return { lit, doing };
}

/** Tells a place in an answer in a few words. */
export function useEvidenceWords(): (evidence: Evidence, labels: ReadonlyMap<string, string>) => string {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  return (evidence, labels) => describeEvidence(evidence, labels, { t, terms });
}

type Say = Readonly<{ t: Translate<'reading'>; terms: Translate<'terms'> }>;

function describeEvidence(evidence: Evidence, labels: ReadonlyMap<string, string>, say: Say): string {
  const labelOf = (id: string) => labels.get(id) ?? say.t('evidence.gone');
  switch (evidence.kind) {
    case 'node':
      return `▢ ${labelOf(evidence.id)}`;
    case 'edge':
      return `${labelOf(evidence.source)} → ${labelOf(evidence.target)}`;
    case 'text':
      return say.t('evidence.quote', { quote: shorten(evidence.quote) });
    case 'field':
      return toFieldName(evidence.path, say);
  }
}

const shorten = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > 72 ? `${line.slice(0, 70).trimEnd().toWellFormed()}…` : line;
};

/** `steps.api.endpoints[0]` → `API, endpoint 1`. */
function toFieldName(path: string, { t, terms }: Say): string {
  const [, id, list = '', row] = /^steps\.(\w+)\.(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const step = isStep(id) ? terms(`steps.${id}.title`) : t('evidence.answer');
  return row === undefined ? step : t('evidence.row', { step, list, number: Number(row) + 1 });
}

const isStep = (step: string | undefined): step is StepId => stepIds.some((id) => id === step);
