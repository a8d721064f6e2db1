import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { inSteps, said } from '../../engine/said';
import { readWeighing, settlesChoice } from '../../engine/weighing';

export const check = defineCheck({
  id: 'weighs-choices',
  about:
    'Weighs choices: `pair` one side or a textbook pair; `both` what is gained and given up; `bearable` also why that is fine here.',
  options: z.strictObject({
    depth: z.enum(['pair', 'both', 'bearable']),
    min: z.int().min(1).max(4).default(1),
    steps: z.array(stepIdSchema).optional(),
  }),
  run: (answer, { depth, min, steps }): Finding => {
    const wanted = { pair: 1, both: 2, bearable: 3 }[depth];
    const rated = inSteps(answer, steps).map((passage) => ({ passage, level: readWeighing(passage) }));
    const holds = rated.filter(({ level }) => level >= wanted).map(({ passage }) => passage);
    // The reason may stand in a sentence of its own, wherever in the step that is.
    const both = rated.filter(({ level }) => level >= 2).map(({ passage }) => passage);
    const reasons = inSteps(answer, steps).filter(settlesChoice);
    if (depth === 'bearable' && min === 1 && both.length > 0 && reasons.length > 0)
      return said('met', [...holds, ...both, ...reasons]);
    if (holds.length >= min) return said('met', holds);
    if (holds.length > 0) return said('partly', holds);
    const near = rated.filter(({ level }) => level >= wanted - 1 && level > 0).map(({ passage }) => passage);
    return near.length > 0 ? said('partly', near) : missed();
  },
});
