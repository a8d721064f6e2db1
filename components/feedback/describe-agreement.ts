import type { Translate } from '@/lib/messages/translate';
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
  t: Translate<'results'>,
): AgreementWords | null {
  const set =
    sets.find(({ id }) => id === 'unseen') ??
    sets.find(({ id }) => id === 'kept-aside') ??
    sets.find(({ id }) => id === 'tuned');
  if (!set) return null;
  const material = set.id === 'tuned' ? 'tuned' : 'unseen';
  const { allDimensions, overall } = set;
  const summary = t('agreement.summary', {
    answers: set.answers,
    material,
    exact: count(allDimensions, 'exact'),
    items: allDimensions.items,
    near: count(allDimensions, 'withinOne'),
    overallExact: count(overall, 'exact'),
    overallItems: overall.items,
    overallNear: count(overall, 'withinOne'),
  });
  const older = engine === readBy ? '' : ` ${t('agreement.older', { engine, readBy })}`;
  const dimensions = Object.fromEntries(
    Object.entries(set.dimensions).map(([id, figures]) => [
      id,
      t('agreement.dimension', {
        items: figures.items,
        material,
        exact: count(figures, 'exact'),
        near: count(figures, 'withinOne'),
      }),
    ]),
  );
  return { summary: summary + older, dimensions };
}

const count = (figures: Figures, share: 'exact' | 'withinOne'): number =>
  Math.round(figures[share] * figures.items);
