import type { Translate } from '@/lib/messages/translate';
import type { DimensionResult } from '@/lib/rubric/evaluation';

export type ConfidenceWords = { short: string; why: string };

/** How sure a level is, and why, in words. Null where there is no level to be sure of. */
export function describeConfidence(
  { level, confidence, criteria }: DimensionResult,
  t: Translate<'reading'>,
): ConfidenceWords | null {
  if (level === null) return null;
  const count = (wanted: string): number => criteria.filter(({ verdict }) => verdict === wanted).length;
  const open = count('cannotTell');
  const half = count('partly');
  const full = count('met');
  const all = criteria.length;
  const undecided = () => t('confidence.undecided', { open, all });
  if (confidence === 'high') return { short: t('confidence.sure'), why: t('confidence.decided') };
  if (confidence === 'medium')
    return {
      short: t('confidence.fairlySure'),
      why: open > 0 ? undecided() : t('confidence.halfSaid', { half, full }),
    };
  return {
    short: t('confidence.unsure'),
    why: open * 2 > all ? undecided() : t('confidence.heldDown'),
  };
}

const counted = ['met', 'partly', 'missed', 'cannotTell'] as const;

/** "3 met · 2 partly · 1 missed": what a level is made of, in one line. */
export const countVerdicts = (
  { criteria }: Pick<DimensionResult, 'criteria'>,
  t: Translate<'reading'>,
): string =>
  counted
    .flatMap((wanted) => {
      const count = criteria.filter(({ verdict }) => verdict === wanted).length;
      return count === 0 ? [] : [t(`counts.${wanted}`, { count })];
    })
    .join(' · ');
