import { z } from 'zod';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { isUnsound } from '../../engine/query-traits';

const why =
  /\b(?:because|since|so|tells?|decides?|which|who|keeps?|page|needs?|support|operations|history|looks? here|answers?|used by|runs (?:on|each)|for the|left join|index|locking|core)\b/i;

export const check = defineCheck({
  id: 'explains-query',
  about: 'Says which question of the product the query answers, or why it is written so.',
  options: z.strictObject({}),
  run: (answer): Finding =>
    answer.queries.some((query) => !isUnsound(query))
      ? findSaid(answer, {
          steps: ['query'],
          met: ({ adopted }) => why.test(adopted) && adopted.trim().length > 15,
        })
      : missed(),
});
