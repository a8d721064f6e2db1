import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { matchesAll, pattern, percent } from '../../engine/lexicon';
import { findSaid } from '../../engine/said';

const denies =
  /\b(?:never|no|not|nobody|none|cannot|can't|must not|exactly once|at most once|without|zero|nothing)\b/i;
const harm =
  /\b(?:lost|lose|loss|losing|twice|two times|double\w*|duplicat\w*|repeats?|repeated|two rides|more than one|exactly once|at most once|told twice|wrong order|overbook\w*|two cars|on two|holding two)\b/i;
const guardrail =
  /\b(?:complain\w*|bounces?|spam\w*|opt-?outs?|deliverability|availab\w+|uptime|misorder\w*|blocklist\w*|succeed|success|settle|consent)\b/i;
const figure = pattern(
  percent,
  String.raw`\b\d+ in [\d,]+`,
  String.raw`\bwithin \d+`,
  String.raw`\bno (?:more|higher)\b[^.]{0,20}\b(?:than|now|today)`,
);
const must =
  /\b(?:legal must|must be honou?red|must (?:take|hold|stay|apply)|takes effect|no (?:higher|more|worse) than)\b/i;
const named =
  /\b(?:reliab\w+|deliverability|secure|safe|consistent|correct\w*|accurate|available|availability)\b/i;

export const check = defineCheck({
  id: 'guards-correctness',
  about:
    'Promises what must never go wrong (loss, doubles, complaints, consent), in words that can be checked.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) =>
        matchesAll(text, denies, harm) || (guardrail.test(text) && (figure.test(text) || must.test(text))),
      partly: ({ adopted }) => named.test(adopted) || guardrail.test(adopted),
    }),
});
