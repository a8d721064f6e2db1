import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { figuresOf } from '../../engine/figures';
import { isRowOfIdeals } from '../../engine/ideals';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** Things to be served, counted; the number may stand before the noun or after it. */
const counted = phrase(
  '# @loadNoun',
  '# million|thousand|hundred|m|k|bn @loadNoun',
  'volume|peak|load|burst|base|audience|largest|biggest|busiest #',
);
/** "Parcels: 90,000". */
const listed = /\b\p{L}{3,}s: ?\d[\d,.]*(?! ?(?:%|ms\b|s\b|sec|min|h\b|hour|:|[.]))/u;
/** So many of anything are a scale, whatever the noun. */
const many = 100;
const vague = phrase(
  'million|thousand|hundred|billion|dozen of',
  'many|lots_of|countless @people|@loadNoun',
  'one|single|small|large|big city|town|village|region|country|club|school|shop|company',
  'high|heavy|large|huge load|traffic|volume|scale',
);

export const check = defineCheck({
  id: 'states-scale',
  about: 'States how much there is to serve: people, things, and how often.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) =>
        !isRowOfIdeals(passage.text) &&
        (says(passage.asserted, counted) ||
          listed.test(passage.asserted) ||
          figuresOf(passage).some(
            ({ kind, value }) => kind === 'rate' || (kind === 'count' && value >= many),
          )),
      partly: ({ asserted }) => says(asserted, vague),
    }),
});
