import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { inSteps, said } from '../../engine/said';
import type { Passage } from '../../engine/passages';
import { readWeighing, type Weighing } from '../../engine/weighing';

const depths = ['pair', 'both', 'sized', 'bearable', 'turns'] as const;

type Rated = { passage: Passage; weighing: Weighing };

const passagesOf = (rated: readonly Rated[]): Passage[] => rated.map(({ passage }) => passage);

export const check = defineCheck({
  id: 'weighs-choices',
  about:
    'Weighs choices, in one sentence or over several: `pair` a side, or partly whatever is said; `both` something chosen, gained and given up; `sized` a side with its figure; `bearable` why the price is fine; `turns` what would reverse it.',
  options: z.strictObject({
    depth: z.enum(depths),
    min: z.int().min(1).max(4).default(1),
    steps: z.array(stepIdSchema).optional(),
  }),
  run: (answer, { depth, min, steps }): Finding => {
    const rated = inSteps(answer, steps).map((passage) => ({ passage, weighing: readWeighing(passage) }));
    const where = (holds: (weighing: Weighing) => boolean): Rated[] =>
      rated.filter(({ weighing }) => holds(weighing));
    const sides = where(({ chooses, gain, cost, textbook }) => chooses || gain || cost || textbook);
    switch (depth) {
      case 'pair':
        if (sides.length >= min) return said('met', passagesOf(sides));
        return said(
          'partly',
          passagesOf(rated).filter(({ text }) => text.length > leastChars),
        );
      case 'both':
        return findBoth(where, min);
      case 'sized': {
        const sized = where(({ gain, cost, figure }) => figure && (gain || cost));
        if (sized.length >= min) return said('met', passagesOf(sized));
        return sized.length > 0 ? said('partly', passagesOf(sized)) : missed();
      }
      case 'bearable':
      case 'turns': {
        // What makes no price bearable is no reason for one.
        if (where(({ cost }) => cost).length === 0) return missed();
        const full = where((weighing) => weighing[depth] === 'full');
        if (full.length >= min) return said('met', passagesOf(full));
        const some = where((weighing) => weighing[depth] !== null);
        return some.length > 0 ? said('partly', passagesOf(some)) : missed();
      }
    }
  },
});

/** Shorter is no statement. */
const leastChars = 12;

/** A choice, its gain and its price may stand in sentences of their own, in any order. */
function findBoth(where: (holds: (weighing: Weighing) => boolean) => Rated[], min: number): Finding {
  const chosen = where(({ chooses }) => chooses);
  const gained = where(({ gain }) => gain);
  const lost = where(({ cost }) => cost);
  const shown = passagesOf(where(({ chooses, gain, cost, turned }) => chooses || gain || cost || turned));
  const opposed = where(({ turned }) => turned);
  const sides = [chosen, gained, lost].filter(({ length }) => length > 0).length;
  // One side, and a sentence that turns against it, are two.
  const kinds = Math.min(3, sides + (opposed.length > 0 && gained.length + lost.length > 0 ? 1 : 0));
  const said3 = chosen.length + gained.length + lost.length + opposed.length;
  if (kinds === 3 && lost.length + opposed.length >= min && said3 >= 3 * min - (min > 1 ? 1 : 0))
    return said('met', shown);
  return kinds >= 2 ? said('partly', shown) : missed();
}
