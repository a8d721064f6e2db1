import { z } from 'zod';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { inSteps, said } from '../../engine/said';
import { readWeighing } from '../../engine/weighing';

const numbered =
  /^\W{0,3}\d\s?[).:]|\b(?:biggest|most important|first of all|ranked|matters most|in order of|do the \w+ first|second choice|third)\b/i;

export const check = defineCheck({
  id: 'orders-choices',
  about: 'Ranks its choices, or says which counts most; partly with two unranked.',
  options: z.strictObject({ min: z.int().min(1).max(5).default(2) }),
  run: (answer, { min }): Finding => {
    const passages = inSteps(answer, ['tradeoffs']);
    const ranked = passages.filter(({ text }) => numbered.test(text));
    const weighed = passages.filter((passage) => readWeighing(passage) >= 2);
    if (ranked.length >= 1 && (ranked.length >= min || weighed.length >= min)) return said('met', ranked);
    return weighed.length >= min ? said('partly', weighed) : missed();
  },
});
