import type { DimensionResult } from '@/lib/rubric/evaluation';

export type ConfidenceWords = { short: string; why: string };

/** How sure a level is, and why, in words. Null where there is no level to be sure of. */
export function describeConfidence({ level, confidence, criteria }: DimensionResult): ConfidenceWords | null {
  if (level === null) return null;
  const count = (wanted: string): number => criteria.filter(({ verdict }) => verdict === wanted).length;
  const open = count('cannotTell');
  const half = count('partly');
  const full = count('met');
  const all = criteria.length;
  if (confidence === 'high')
    return { short: 'Sure', why: 'Each question could be decided from what you wrote and drew.' };
  if (confidence === 'medium')
    return {
      short: 'Fairly sure',
      why:
        open > 0
          ? `${open} of ${all} questions could not be decided: the answer holds too little about ${them(open)}.`
          : `More is half said (${half}) than said outright (${full}). A person may round it the other way.`,
    };
  return {
    short: 'Unsure',
    why:
      open * 2 > all
        ? `${open} of ${all} questions could not be decided: the answer holds too little about ${them(open)}.`
        : 'Something elsewhere in the answer speaks against it and holds this level down; see what the reader noticed.',
  };
}

const them = (count: number): string => (count === 1 ? 'it' : 'them');

const counted = [
  ['met', 'met'],
  ['partly', 'partly'],
  ['missed', 'missed'],
  ['cannotTell', 'open'],
] as const;

/** "3 met · 2 partly · 1 missed": what a level is made of, in one line. */
export const countVerdicts = ({ criteria }: Pick<DimensionResult, 'criteria'>): string =>
  counted
    .flatMap(([verdict, word]) => {
      const count = criteria.filter((criterion) => criterion.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${word}`];
    })
    .join(' · ');
