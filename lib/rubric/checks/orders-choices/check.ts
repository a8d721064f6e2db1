import { z } from 'zod';
import { phrase, says } from '../../language/phrases';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { inSteps, said } from '../../engine/said';
import { readWeighing } from '../../engine/weighing';

const numbered = /^\W{0,3}\d\s?[).:]/;
const ranked = phrase('@ranking');

export const check = defineCheck({
  id: 'orders-choices',
  about: 'Ranks its choices, or says which counts most; partly with two unranked.',
  options: z.strictObject({ min: z.int().min(1).max(5).default(2) }),
  run: (answer, { min }): Finding => {
    const passages = inSteps(answer, ['tradeoffs']);
    const first = passages.filter(({ text }) => numbered.test(text) || says(text, ranked));
    const weighed = passages.filter((passage) => {
      const { gain, cost } = readWeighing(passage);
      return gain || cost;
    });
    const priced = weighed.filter((passage) => readWeighing(passage).cost);
    if (priced.length === 0 || weighed.length < min) return missed();
    return first.length > 0 ? said('met', first) : said('partly', weighed);
  },
});
