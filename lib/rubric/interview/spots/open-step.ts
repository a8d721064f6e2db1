import { z } from 'zod';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';

/** A row of the plan that ends in nothing: no decision, no measure, or no length. */
export const openStep = defineCheck({
  id: 'open-step',
  about: 'A row of the plan lacks its decision, its measure or its weeks; met with the first that does.',
  options: z.strictObject({ lacks: z.enum(['decision', 'metric', 'durationWeeks']) }),
  run: ({ document }, { lacks }): Finding => {
    const rows = document.steps.plan?.roadmap ?? [];
    if (rows.length === 0) return cannotTell();
    const at = rows.findIndex((row) => row.action.trim() !== '' && String(row[lacks] ?? '').trim() === '');
    const row = rows[at];
    if (!row) return missed();
    return found('met', [{ kind: 'field', path: `steps.plan.roadmap[${at}]` }], {
      stage: row.action
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.;:,]+$/, '')
        .slice(0, 90)
        .toWellFormed(),
    });
  },
});
