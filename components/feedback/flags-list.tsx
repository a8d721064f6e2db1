'use client';

import { cn } from '@/components/ui/cn';
import { type Finding, toElementId, toFlagFindings } from '@/components/reading/evidence';
import { EvidenceChips, LinkedWords, toFocus } from '@/components/reading/evidence-link';
import { useReading } from '@/components/reading/focus-context';
import { listUnquoted, toPieces } from '@/components/reading/link-quotes';
import { useNodeLabels } from '@/components/reading/node-labels';
import { Badge } from '@/components/ui/badge';
import type { Evaluation } from '@/lib/rubric/evaluation';
import { type FlagMeaning, flagMeanings } from './flag-meanings';

/** What the reader noticed beside the score: what it is, what it does to the score, and what to do about it. */
export const FlagsList = ({ flags }: { flags: Evaluation['flags'] }) => {
  const findings = toFlagFindings(flags);
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flags" className="border-b px-5 py-4">
      <h2 id="flags" className="mb-1 font-medium">
        What the reader noticed
      </h2>
      <ul className="flex flex-col divide-y">
        {flags.map(({ id, message }, index) => {
          const finding = findings[index];
          return (
            finding && (
              <Flag
                key={finding.id}
                finding={finding}
                message={message}
                meaning={flagMeanings[id]}
                isCalm={id === 'human_look' || id === 'thin_text'}
              />
            )
          );
        })}
      </ul>
    </section>
  );
};

type FlagProps = { finding: Finding; message: string; meaning: FlagMeaning; isCalm: boolean };

const Flag = ({ finding, message, meaning, isCalm }: FlagProps) => {
  const { focus, pointAt } = useReading();
  const labels = useNodeLabels();
  const pieces = toPieces(message, finding.evidence, labels);
  return (
    <li
      id={toElementId(`criterion:${finding.id}`)}
      // A press in the answer leads here, and the keyboard goes along.
      tabIndex={-1}
      onPointerEnter={() => pointAt('pointer', toFocus(finding))}
      onPointerLeave={() => pointAt('pointer', null)}
      className={cn(
        '-mx-2 flex break-inside-avoid flex-col gap-1 px-2 py-2.5 transition-colors',
        focus?.criterionIds.has(finding.id) && 'bg-accent-soft',
      )}
    >
      <h3>
        <Badge tone={isCalm ? 'neutral' : 'attention'}>
          <span aria-hidden="true">⚑</span>
          {meaning.title}
        </Badge>
      </h3>
      <p>
        <LinkedWords finding={finding}>{message}</LinkedWords>
      </p>
      <EvidenceChips finding={finding} of={listUnquoted(finding.evidence, pieces)} />
      <dl className="grid gap-x-3 gap-y-1 pt-0.5 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
        <dt className="pt-px text-xs text-muted">To the score</dt>
        <dd>{meaning.effect}</dd>
        <dt className="pt-px text-xs text-muted">What to do</dt>
        <dd>{meaning.remedy}</dd>
      </dl>
    </li>
  );
};
