import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { countMatches } from '../../engine/lexicon';
import { inSteps, said } from '../../engine/said';

const moves =
  'calls?|writes?|puts?|places?|pushes|reads?|takes?|pulls?|enqueues?|publishes|appends?|appended|looks? up|looks?|checks?|hands?|stores?|stored|returns?|emits?|consumes?|polls?|inserts?|cuts?|cut|serves?|reaches|drops?|posts?|picks?|charges?|routes?|fetches|keeps?|leases?|ranks?|offers?|renders?|saves?|goes|passes|enters?|hits|paces?|feeds?|processes|picks up|delivers?|wakes|locks?|marks?|folds?|decides?|rejects?|asks?|fills?|empties|finds?|sends|send|raises?|queued|moves?|moved|drains?|copies|records?|updates?|notif(?:y|ies)|triggers?|streams?|validates?|filters?|assigns?|splits?|spread|merges?|retrieves?';
const flow = String.raw`\b(?:${moves})\b`;
const flows = new RegExp(flow, 'giu');
const enough = 6;
const some = 2;

/** Verbs of a walk-through, each counted once: "the API writes the job, a worker takes it and calls the provider". */
export const check = defineCheck({
  id: 'walks-flow',
  about: 'Walks one request through the parts: who does what, in verbs.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }): Finding => {
    const passages = inSteps(answer, steps).filter(({ adopted }) => countMatches(adopted, flow) > 0);
    const verbs = new Set<string>();
    for (const { adopted } of passages)
      for (const match of adopted.matchAll(flows)) verbs.add(match[0].toLowerCase());
    if (verbs.size >= enough) return said('met', passages);
    return verbs.size >= some ? said('partly', passages) : missed();
  },
});
