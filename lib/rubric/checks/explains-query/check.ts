import { z } from 'zod';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { isUnsound, judgeTrait } from '../../engine/query-traits';
import type { Answer } from '../../engine/answer';
import { findSaid, said } from '../../engine/said';
import { findToldQueries } from '../../engine/told-query';

/** Who or what acts on the result, and what follows from it. */
const use =
  /\b(?:tells?|decides?|decision|who|which|whose|where|when|keeps?|page|screen|view|list|dashboard|report|chart|support|operations?|operators?|history|receipts?|looks? (?:here|at)|answers?|used (?:by|for|to|when)|needs?|runs? (?:on|each|every|when|before)|for (?:the|a|each|every)|shows?|alerts?|finds?|picks?|chooses?|counts?|so that|lets?|reads? (?:it|this|them)|is read|opens?|asks?|refresh\w*|every \w+ (?:seconds|minutes|hours|days)|sees?|whether|knows?|compares?|watch(?:es)?|tracks?|plans?|checks?|(?:each|every) (?:morning|evening|day|night|week|month|monday|shift)|daily|weekly|monthly)\b/i;
/** Why it is written the way it is. */
const form =
  /\b(?:because|since|as|so|otherwise|instead|(?:left|inner|the) join|index\w*|lock\w*|skip locked|grouping|cursor|limit|partition|replica|core)\b/i;
const least = 15;
/** "Where did we fail to find a bike last week?": the question itself, as somebody asks it. */
const isQuestion = (text: string): boolean =>
  /\?\W*$/.test(text) && asked.test(text) && text.trim().split(/\s+/).length >= 5;
const asked =
  /\b(?:who|whose|which|where|when|how (?:many|much|long|often|late|far)|did|do|does|has|have|is|are)\b(?! (?:should|would|could|query|sql|to)\b)/i;

export const check = defineCheck({
  id: 'explains-query',
  about: 'Says which question of the product the query answers, or why it is written so.',
  options: z.strictObject({}),
  run: (answer): Finding => {
    if (answer.queries.length === 0) return explainTold(answer);
    const sound = answer.queries.filter((query) => !isUnsound(query));
    if (sound.length === 0) return missed();
    const isExplained = (text: string): boolean =>
      text.trim().length > least && (use.test(text) || form.test(text));
    // What a query is for counts in full only where the query reads what it says.
    const reads = sound.some((query) => judgeTrait(answer, query, 'read') === 'met');
    return findSaid(answer, {
      steps: ['query'],
      met: ({ adopted, text }) => reads && (isExplained(adopted) || isQuestion(text)),
      partly: ({ adopted, text }) => isExplained(adopted) || isQuestion(text),
    });
  },
});

/** What a query told in words is for counts where the words say which rows it takes. */
function explainTold(answer: Answer): Finding {
  const told = findToldQueries(answer);
  const explained = told.filter(({ sides }) => sides.has('purpose')).map(({ passage }) => passage);
  return explained.length > 0 && told.some(({ sides }) => sides.has('exact'))
    ? said('met', explained)
    : missed();
}
