import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { isWish } from '../../engine/wish';
import { isAnecdote } from '../../language/anecdotes';
import { readCase, withPlainFailures } from '../../language/failures';
import { findStatements } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** While something is down, what goes on, what waits, and what people see. */
const reduced = phrase(
  '@breaks .. @meanwhile',
  '@meanwhile .. @breaks',
  '@breaks .. @people see|hear|read|told|get|know|use|phone|ring|work',
  '@breaks .. app|screen|page|website|display|tablet|phone say|show|tell|read',
  '@breaks .. @people|app is|are told|informed|shown',
  '@breaks .. run|go|continue|carry on|further',
  '@breaks .. work|run from|without',
  '@breaks .. @cargo|rest|other|queue|everything|else wait',
  '@cargo|rest|other|queue|everything|else wait .. @breaks',
  'in this|that|the time|meantime|meanwhile .. @people',
  'meanwhile|in_the_meantime|until_then .. @people|@machinery|@cargo',
  '@breaks .. wait & !we',
  '@breaks .. everything_else|all_else|rest|others|other stay|stays|remain|remains|wait|waits|queue|continue|go|goes|run|runs|work|works',
  '@breaks .. stay|stays|remain|remains queued|waiting|open|visible|readable|usable|available|on|in',
  '@breaks .. @people|@staff .. by phone|hand|radio|paper|e_mail|mail|foot',
  'nothing|only|just .. @breaks|goes_out|leaves',
);
const open = phrase(
  'reduced_service|reduced_mode|degraded_mode|read_only|paper_mode|offline_mode .. @meanwhile|@people',
);
/** Behind the head of a case: what waits and what goes on, or what is used in its place. */
const instead = phrase(
  '@cargo|@people|@machinery|rest|other|everything|all|running continue|continues|go|goes|goes_on|go_on|wait|waits|stop|stops|stand_still|keep|keeps|stay|stays|run|runs|leave|proceed',
  'half|lower|reduced|slower speed|pace|rate|capacity',
  'last_known|last night|yesterday|usual|timetable|average|estimate|estimated|straight|air|flat|fixed|default|cached|printed|old .. list|copy|price|fare|distance|line|time|delay|position|route|value|map|plan',
  '@people|screen|page|app see|sees|read|reads|hear|hears|get|gets|is_told|are_told|is_shown|say|says|show|shows',
  '@cargo .. honoured|held|kept|labelled|marked_as|free',
);
/** "Near goes, windows wait": whatever it is that is held or goes on, unless somebody waits so long before the next try. */
const goesOn =
  /(?<!\b(?:we|i|then|and|or|to|must|it|they)) (?:waits?|continues?|pauses?|goes? (?:on|out)|carr(?:y|ies) on|keeps? (?:going|running|working)|stays? (?:open|usable|readable|visible|available|free))\b(?! (?:for )?\d)/i;
/** What those outside the house get to see; in this step it is of a failure. */
const outsiders =
  'user|customer|client|rider|driver|passenger|traveller|guest|visitor|patient|parent|student|pupil|teacher|marketer|brand|shop|subscriber|reader|recipient|member|fan|donor|buyer|shopper|merchant|restaurant|courier|caller|family|people|neighbour|investor|tenant|sender|promoter|organiser|charity';
const seen = phrase(
  `${outsiders} see|sees|reads|hears|is_told|are_told|is_shown|are_shown|gets_told|get_told|is_informed|are_informed`,
  `tell|show|inform the|a|every|each|all ${outsiders} .. new|why|that|how|when|later|delay|delayed|late`,
);
const polite = phrase(
  'polite|friendly|funny|nice|oops|sorry|cute|animation|humour|tone',
  'error message|page|picture|screen',
);
const named = phrase(
  'graceful|gracefully|degrade|degradation|degraded',
  'polite|friendly|error message|page',
);
const slogan = phrase('@jargon', '@anything @breaks');

const isReduced = (text: string): boolean =>
  !isAnecdote(text) && (says(text, reduced) || says(text, open)) && !says(text, slogan);

/** "Consent unreadable: news waits, codes go": each case of a sentence by itself. */
const isCaseReduced = (text: string): boolean =>
  [text, ...findStatements(text)].some((each) => {
    const told = readCase(each);
    return told !== null && (says(told.body, instead) || goesOn.test(told.body));
  });

export const check = defineCheck({
  id: 'degrades-visibly',
  about: 'Says what still works, and what people see, while a part is down.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) =>
        isReduced(withPlainFailures(asserted)) ||
        isCaseReduced(asserted) ||
        (says(asserted, seen) && !says(asserted, polite)),
      partly: ({ adopted, concepts }) =>
        (concepts.has('graceful_degradation') || says(adopted, named)) && !isWish(adopted),
    }),
});
