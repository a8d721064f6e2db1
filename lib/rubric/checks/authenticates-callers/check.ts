import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

const proof =
  /\b(?:tokens?|jwt|api keys?|own key|keys? to customers|(?:device|workspace|tenant) (?:keys?|token)|oauth|mtls|mutual tls|log(?:s|ged)? in|login|sign-on|single sign-on|session|scopes?|roles?|signed)\b/i;
const whoMay =
  /\b(?:scoped?|scopes|roles?|only the|may read|assigned driver|rider token|driver token|producer token|user token|token of (?:the )?user|each (?:team|call|customer)|own key|admin|per class|outside|device key|operators?|owner|workspace key|the ride's|bearer)\b/i;
const named = /\b(?:auth\w*|secured|security|permission)\b/i;

export const check = defineCheck({
  id: 'authenticates-callers',
  about: 'Says how the system knows who calls; met where it also says what each may do.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ adopted }) => proof.test(adopted) && whoMay.test(adopted),
      partly: ({ adopted }) => proof.test(adopted) || named.test(adopted),
    }),
});
