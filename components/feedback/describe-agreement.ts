import type { MeasuredAgreement } from '@/lib/rubric/measured-agreement';
import type { DimensionId } from '@/lib/rubric/schema';

/** How often readings were off when they were last measured, in words. */
export type AgreementWords = {
  /** Over all dimensions and over the whole, on answers the engine had not seen. */
  summary: string;
  dimensions: Readonly<Partial<Record<DimensionId, string>>>;
};

type Figures = MeasuredAgreement['sets'][number]['overall'];

/** Told by the material that nothing was tuned on; where there is none, by what there is, and it says so. */
export function describeAgreement(
  { engine, sets }: MeasuredAgreement,
  readBy: string,
): AgreementWords | null {
  const set = sets.find(({ id }) => id === 'unseen') ?? sets.find(({ id }) => id === 'kept-aside') ?? sets[0];
  if (!set) return null;
  const material = set.id === 'tuned' ? 'answers it was tuned on' : 'answers it had not seen';
  const { allDimensions, overall } = set;
  const older = engine === readBy ? '' : ` Measured with engine ${engine}; this reading is by ${readBy}.`;
  const summary =
    `On ${set.answers} ${material}, it gave the same whole level as a grader in ${count(allDimensions, 'exact')} of ` +
    `${allDimensions.items} dimensions and was within one level in ${count(allDimensions, 'withinOne')}; ` +
    `overall, the same in ${count(overall, 'exact')} of ${overall.items} and within one in ${count(overall, 'withinOne')}.${older}`;
  const dimensions = Object.fromEntries(
    Object.entries(set.dimensions).map(([id, figures]) => [
      id,
      `On ${figures.items} ${material}, it gave this dimension the same level as a grader in ` +
        `${count(figures, 'exact')} and was within one level in ${count(figures, 'withinOne')}.`,
    ]),
  );
  return { summary, dimensions };
}

const count = (figures: Figures, share: 'exact' | 'withinOne'): number =>
  Math.round(figures[share] * figures.items);
