import { z } from 'zod';
import { defineCheck, type Finding, found, missed } from '../../engine/check';
import { toQuote } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const wish = phrase(
  '@swift',
  'fast|quick|quickly|instant|immediate|immediately|soon|real_time|low_latency|reliable|reliably|scalable|responsive|highly_available|always_available',
);

/** A promise without a figure: "fast and reliable". */
export const vaguePromise = defineCheck({
  id: 'vague-promise',
  about: 'The requirements wish for speed or reliability without a figure; met with the sentence.',
  options: z.strictObject({}),
  run: ({ passages }): Finding => {
    const said = passages.find(
      ({ step, adopted }) => step === 'requirements' && says(adopted, wish) && countFigures(adopted) === 0,
    );
    return said ? found('met', [said.evidence], { quote: toQuote(said) }) : missed();
  },
});
