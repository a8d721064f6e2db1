import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const same =
  /\b(?:same|repeated|again with|twice|second time|two times|repeat\w*|(?:double|second|another) (?:click|tap|press|call|request|submit|send|try|attempt|message|event))\b[^.]{0,60}\b(?:same|first|once|one|not|no|nothing|rejects?|rejected|returns?|returned|gets?|gives?|not sent|open ride|accepted once|no-op|409|skipped|ignored|only one|existing|original)\b/i;
const sent =
  /\b(?:uses?|using|with|carries|by|keyed)\b[^.]{0,30}\b(?:id|key|number|hash)\b[^.]{0,60}\b(?:nothing|nobody|once|not new|no|never|only)\b/i;
const skipped =
  /\balready\b[^.]{0,40}\b(?:skip\w*|ignor\w*|drop\w*|left out)\b|\b(?:skips?|ignores?|drops?)\b[^.]{0,40}\balready\b/i;
const key =
  /\b(?:idempoten\w+[ -]?keys?|request_key|client_ref|event_id|command_id|dedupe_key|request_id|client_id|client[ -](?:generated|made|chosen) (?:id|key|number)|unique (?:request|message|event|order) (?:id|key|number)|ticket number|ride id as key|with the ride id|ride id,|same (?:payment )?id|keyed by|ticket twice|event id plus)\b/i;
const named = /\b(?:idempoten\w+|dedup\w*|deduplicat\w+|duplicates?|exactly[- ]once|no doubles?)\b/i;

export const check = defineCheck({
  id: 'guards-repeats',
  about: 'The same request, event or job given twice has the effect of one, and how.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted, concepts, kind }) =>
        kind !== 'table' &&
        (same.test(asserted) ||
          sent.test(asserted) ||
          skipped.test(asserted) ||
          (key.test(asserted) &&
            (concepts.has('idempotency') || concepts.has('dedupe') || kind === 'endpoint'))),
      partly: ({ adopted, concepts }) =>
        concepts.has('idempotency') || concepts.has('dedupe') || named.test(adopted) || key.test(adopted),
    }),
});
