import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';

/** How the system knows who calls. */
const proof =
  /\b(?:tokens?|jwt|api[ -]keys?|keys? (?:per|for each|of each|of its|of the) \w+|own (?:key|pass|badge|password|pin|code|login|account|secret|stamp)|(?:keys?|pass(?:es)?|badges?|stamps?|codes?|passwords?) of (?:its|their|his|her) own|keys? to customers|(?:device|workspace|tenant|partner|client|service|shared|secret|signing) (?:keys?|token|secrets?)|oauth\w*|oidc|saml|mtls|mutual tls|certificates?|credentials?|passwords?|passcodes?|pin|log(?:s|ged)? in|login|sign(?:s|ed)? in|sign-(?:on|in)|single sign-on|session|sign-?in code|codes? by (?:text|sms|mail|post)|code (?:is )?(?:sent|texted)|badge|smart ?card|passkeys?|fingerprint|work account|identif(?:y|ies) (?:itself|themselves|himself|herself)|session|cookies?|scopes?|roles?|signed|signatures?|hmac|authenticat\w*|(?:knows?|checks?|proves?) who)\b/i;
/** What each of them may do. */
const whoMay =
  /\b(?:scoped?|scopes|roles?|only (?:the|its|their|his|her|that|a|an|those|staff|admins?|drivers?|riders?|operators?|managers?)\b|may (?:read|see|only|change|cancel|accept|call|send|do|not)|can(?:not|['’]t)? (?:only |just )?(?:see|read|change|cancel|touch|open|edit|start|act|send|call|order|publish|trigger|stop|delete|do)\b|(?:sees?|reads?|changes?|gets?) (?:only|just|nothing but) (?:its|their|his|her|the)|assigned driver|(?:rider|driver|producer|user|customer|owner|admin|staff|service|shop|partner)(?:['’]s)? token|token of (?:the )?user|each (?:team|call|customer|user|caller|service|partner|shop)|own (?:key|data|rides|orders|messages|bookings|records|campaigns|things|rows)|admins?|per class|outside|device key|operators?|owner|workspace key|the ride's|only (?:touch|see|read|change|open|reach|act on|start|stop|call)\w*|own (?:rides?|trips?|crossings?|bookings?|patients?|pupils?|letters?|lists?|clients?|members?|orders?)|(?:sees?|touch(?:es)?|reach(?:es)?|opens?) only|(?:not|never) (?:see|read|change|touch|open) (?:those|the|any|other)|bearer|permissions? (?:for|per|by|to)|least privilege|nobody else|no one else|not (?:those )?of others|somebody else['’]s|another \w+['’]s)\b/i;
const onlyThey =
  /\bonly (?:the|its|their|his|her|a|an|those|staff|members?|own\w*)\b[^.;]{0,60}?\b(?:sees?|reads?|changes?|cancels?|calls?|opens?|writes?|touch(?:es)?|starts?|stops?|look(?:s)? at)\b/i;
const named = /\b(?:auth\w*|secured|security|permissions?)\b/i;

export const check = defineCheck({
  id: 'authenticates-callers',
  about: 'Says how the system knows who calls; met where it also says what each may do.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      // A right that a caller lacks is said by a denial.
      met: ({ adopted, text }) => proof.test(adopted) && whoMay.test(text),
      partly: ({ adopted }) => onlyThey.test(adopted) || proof.test(adopted) || named.test(adopted),
    }),
});
