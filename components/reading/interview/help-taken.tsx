import { useTranslations } from 'next-intl';
import type { Translate } from '@/lib/messages/translate';
import type { InterviewReport } from '@/lib/services/interview-report';
import { type StepId, stepIds } from '@/lib/steps/step-ids';

type Say = Readonly<{ t: Translate<'reading'>; terms: Translate<'terms'> }>;

/** "2 hints taken on API"; null where none was. */
export const describeHints = (
  hints: InterviewReport['hints'],
  step: StepId,
  { t, terms }: Say,
): string | null => {
  const count = hints[step] ?? 0;
  return count === 0 ? null : t('help.hints', { count, step: terms(`steps.${step}.title`) });
};

/** Help that was taken on the way, said plainly. */
export const HelpTaken = ({ report: { hints, readingsAsked } }: { report: InterviewReport }) => {
  const t = useTranslations('reading');
  const terms = useTranslations('terms');
  const taken = stepIds.flatMap((step) => describeHints(hints, step, { t, terms }) ?? []);
  const looked = readingsAsked === 0 ? [] : [t('help.looked', { count: readingsAsked })];
  const lines = [...taken, ...looked];
  if (lines.length === 0) return null;
  return (
    <p className="py-2">
      <span aria-hidden="true">◔ </span>
      <span className="font-medium">{t('help.taken')}</span> {lines.join('; ')}.
    </p>
  );
};
