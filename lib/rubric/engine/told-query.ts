import type { Answer } from './answer';
import type { Passage } from './passages';

/** A query in everyday words: which of its sides a sentence at that step tells. */
export type ToldQuery = { passage: Passage; sides: ReadonlySet<ToldSide> };
export type ToldSide = 'read' | 'filter' | 'exact' | 'shape' | 'bound' | 'purpose';

const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');

/** What is asked for: a list, a number, or rows that are looked up. */
const asks = any(
  String.raw`\b(?:lists?|listed|listing|overview|report|number of|how (?:many|much|long|often|far|late)|what share|which|whose|every|all|each|the (?:rows|records|lines|entries|cards|names))\b`,
  String.raw`\b(?:counts?|counting|sums?|adds? up|averages?|totals?|finds?|fetch\w*|looks? up|looks? for|looked up|pulls?|picks?|selects?|shows?|gives?|takes?|reads?|collects?|searche?s?|gathers?|asks? (?:for|the)|(?:to|can|must) (?:see|know)|sees?)\b`,
);
const period = String.raw`(?:minutes?|hours?|days?|nights?|evenings?|mornings?|weeks?|weekends?|months?|quarters?|seasons?|terms?|semesters?|shifts?|years?)`;
const amount = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|sixty|ninety|half an?|an?)`;

/** Which rows: those of some days, in some state, of one owner, or beyond a figure. */
const filters: readonly RegExp[] = [
  any(
    String.raw`\b(?:today|yesterday|tonight|tomorrow)(?:['’]s)?\b`,
    String.raw`\b(?:last|past|previous|this|next|coming|current|same) (?:${amount} )?${period}\b`,
    String.raw`\b(?:since|before|after|until|between) (?:${amount}\b|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
  ),
  any(
    String.raw`\b(?:older|newer|longer|later|earlier|more|fewer|less|higher|lower|slower|bigger|smaller) than (?:${amount}|the|its|their)\b`,
    String.raw`\b(?:over|under|above|below|at least|at most) ${amount}\b`,
  ),
  // "every trip that has no driver yet", "letters which were not handed over", "payments still open".
  any(
    String.raw`\b(?:that|which|who|where)\s+(?:\w+\s+){0,2}?(?:has|have|had|is|are|was|were|did|do|does|never|still|not|no)\b(?!\s+(?:of interest|important|interesting|needed|useful|possible|best|good|it|that|this|we|they))`,
    String.raw`\b(?:still|not yet|never|no longer)\s+(?:\w+\s+)?(?:open|waiting|unpaid|running|on|due|free|missing|unanswered|queued|pending|active|\w+ed|sent|done|gone|paid)\b`,
    String.raw`\b(?:without|lacking|missing) (?:a |an |any |its |their )?\w+`,
    String.raw`\bonly (?:the |those |rows |trips |rides |ones |its |their |his |her )`,
    String.raw`\b(?:unpaid|unsent|unfinished|unanswered|undelivered|overdue|finished|completed|cancelled|canceled|failed|bounced|refused|open|pending|active|free|late|delayed)\s+(?!to\b|for\b|the\b)[a-z]{3,}s\b`,
    String.raw`\b(?:whose|where the) \w+ (?:is|are|was|were|has|lies|equals)\b`,
  ),
  // "the rides of one rider", "by his number".
  any(
    String.raw`\b(?:of|for|by|from) (?:one|a single|the given|that|this|a given|a certain|his|her) \w+`,
    String.raw`\b(?:look(?:s|ed)?|found|finds?|search(?:es|ed)?) (?:\w+ )?(?:up )?by (?:the|its|his|her|their) \w+`,
    String.raw`\bwe (?:have|know|give|take) (?:the|its|his|her) (?:number|id|name)\b`,
  ),
];
/** Rows of several records at once, or rows put together. */
const shape = any(
  String.raw`\b(?:join(?:s|ed|ing)?|together(?: with)?|combin\w+|connect\w*|match(?:es|ed)? (?:with|to)|link(?:s|ed) (?:with|to)|along with|beside (?:it|each))\b`,
  String.raw`\b(?:group(?:s|ed|ing)?|per|for each|for every|by (?:day|hour|week|month|kind|driver|channel|team|school|shop|customer))\b`,
  String.raw`\b(?:counts?|counted|sums?|averages?|totals?|how many|number of)\b`,
);
const bound = any(
  String.raw`\b(?:first|last|top|newest|oldest|latest|slowest|at most|no more than|up to|only) (?:the )?(?:\d+|five|ten|twelve|fifteen|twenty|thirty|fifty|hundred)\b`,
  String.raw`\b(?:${amount}) (?:at a time|a page|per page|at most|on a page)\b`,
  String.raw`\b(?:today|yesterday|tonight)\b|\b(?:last|past|this) (?:${amount} )?${period}\b`,
);
/** Which row stands first. */
const ordered =
  /\b(?:oldest|newest|earliest|latest|slowest|fastest|largest|longest|nearest|most \w+) (?:ones? )?(?:first|on top|at the top)\b/i;
const purpose =
  /\b(?:opens?|reads?|looks? at|looks? here|needs?|decides?|uses?|sees?|checks?|wants?|calls?|so that|in order to|because|helps?|to (?:know|see|tell|decide|call|answer|plan|find|show)|answers?|page|screen|dashboard|desk|support|shift)\b/i;
/** Put off to somebody else, or to no rows in particular. */
const vague =
  /\b(?:something like|somehow|somewhat|whatever|anything|everything|slice|properly|all (?:of )?(?:the |our )?(?:data|information)|of interest|any question|insights?|or so|as needed|as required|best practices?)\b/i;
const least = 20;

/** What the text beside the query editor tells of a query; nothing where it only names what queries are made of. */
export const findToldQueries = ({ passages }: Answer): ToldQuery[] =>
  passages
    .filter(({ step, kind }) => step === 'query' && kind === 'sentence')
    .map((passage) => ({ passage, sides: sidesOf(wordsOf(passage)) }));

/**
 * "How many were cancelled", "letters that were tried and did not arrive": what did not happen to the rows turns no query down. What somebody
 * will not do, or not yet, does.
 */
const wordsOf = ({ text, adopted, reading }: Passage): string =>
  (reading.rejects || reading.defers) && turnedDown.test(text) ? adopted : text;

const turnedDown = any(
  String.raw`\b(?:we|i|they|you|nobody|no one|there|the team)\b[^,;:.]{0,24}?\b(?:not|never|no|skip|avoid|against|leave|drop|postpone)\b`,
  String.raw`n['’]t\b|^\W*(?:no|not|nothing|without|instead of|rather than)\b`,
  String.raw`\b(?:later|postponed?|left out|out of scope|not needed|unnecessary|rejected|decided against|for now|some day|maybe|perhaps)\b`,
);

function sidesOf(text: string): ReadonlySet<ToldSide> {
  const sides = new Set<ToldSide>();
  if (text.trim().length < least) return sides;
  if (asks.test(text)) sides.add('read');
  if (shape.test(text)) sides.add('shape');
  if (vague.test(text)) return sides;
  const kinds = asks.test(text) ? filters.filter((filter) => filter.test(text)).length : 0;
  if (kinds > 0) sides.add('filter');
  // "The trips of today that have no driver yet": whoever says two things of the rows has them in mind.
  const told = kinds + (ordered.test(text) ? 1 : 0) + (bound.test(text) && shape.test(text) ? 1 : 0);
  if (kinds > 0 && told > 1) sides.add('exact');
  if (bound.test(text)) sides.add('bound');
  if (purpose.test(text)) sides.add('purpose');
  return sides;
}
