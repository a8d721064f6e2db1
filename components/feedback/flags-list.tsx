'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { type Finding, toElementId, toFlagFindings } from '@/components/reading/evidence';
import { EvidenceChips, LinkedWords, toFocus } from '@/components/reading/evidence-link';
import { useReading } from '@/components/reading/focus-context';
import { listUnquoted, toPieces } from '@/components/reading/link-quotes';
import { useNodeLabels } from '@/components/reading/node-labels';
import { Badge } from '@/components/ui/badge';
import type { Evaluation, FlagId } from '@/lib/rubric/evaluation';

/** What the reader noticed beside the score: what it is, what it does to the score, and what to do about it. */
export const FlagsList = ({ flags }: { flags: Evaluation['flags'] }) => {
  const t = useTranslations('results.noticed');
  const findings = toFlagFindings(flags);
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flags" className="border-b px-5 py-4">
      <h2 id="flags" className="mb-1 font-medium">
        {t('title')}
      </h2>
      <ul className="flex flex-col divide-y">
        {flags.map(({ id, message }, index) => {
          const finding = findings[index];
          return finding && <Flag key={finding.id} finding={finding} message={message} id={id} />;
        })}
      </ul>
    </section>
  );
};

type FlagProps = { finding: Finding; message: string; id: FlagId };

const Flag = ({ finding, message, id }: FlagProps) => {
  const t = useTranslations('results');
  const isCalm = id === 'human_look' || id === 'thin_text';
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
          {t(`flags.${id}.title`)}
        </Badge>
      </h3>
      <p>
        <LinkedWords finding={finding}>{message}</LinkedWords>
      </p>
      <EvidenceChips finding={finding} of={listUnquoted(finding.evidence, pieces)} />
      <dl className="grid gap-x-3 gap-y-1 pt-0.5 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
        <dt className="pt-px text-xs text-muted">{t('noticed.effect')}</dt>
        <dd>{t(`flags.${id}.effect`)}</dd>
        <dt className="pt-px text-xs text-muted">{t('noticed.remedy')}</dt>
        <dd>{t(`flags.${id}.remedy`)}</dd>
      </dl>
    </li>
  );
};
