import { isTimeColumn } from '@/lib/reading/sql/names';
import { byPassage } from './by-passage';
import type { Answer } from './answer';
import type { Passage } from './passages';
import type { WrittenQuery } from './queries';

const period = String.raw`(?:minutes?|hours?|days?|nights?|evenings?|mornings?|weeks?|weekends?|months?|quarters?|seasons?|terms?|semesters?|shifts?|years?)`;
const amount = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty|sixty|ninety|half an?|few)`;
const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');

/** The days that the words beside a query speak of: "of the current week", "last night", "our weekly two". */
const days = any(
  String.raw`\b(?:of|in|for|during|from|within|over) (?:the |this |our )?(?:current|this|last|past|previous|running|same) (?:${amount} )?${period}\b`,
  String.raw`\b(?:the|this) (?:current|last|past|previous) (?:${amount} )?${period}\b`,
  String.raw`\b(?:last|this) (?:week|month|night|quarter|year|weekend|season)\b`,
  String.raw`\b(?:today|yesterday|tonight)(?:['’]s)?\b`,
  String.raw`\b(?:hourly|daily|nightly|weekly|monthly) (?:limit|cap|quota|maximum|budget|allowance|\d+|one|two|three|four|five|ten)\b`,
  String.raw`\b(?:\d+|one|two|three|four|five|ten) (?:a|per|each) (?:hour|day|week|month)\b`,
);
/** When somebody looks at it, and not which days it shows. */
const looking =
  /\b(?:reads?|looks?|opens?|runs?|asks?|sees?|refresh\w*|checks?|used|shown)\b[^.;:]{0,40}\b(?:a|per|each|every) (?:hour|day|week|month)\b/i;

const speaksOfDays = byPassage(({ text }: Passage): boolean => days.test(text) && !looking.test(text));

/** Some condition of a query on a moment, a date or a calculation with now. */
const holdsDays = ({ statement }: WrittenQuery): boolean =>
  !statement.isParsed ||
  statement.limit !== null ||
  [...statement.filters, ...statement.groupBy].some(
    (part) => isTimeColumn(part.column) || ('value' in part && part.value === 'time'),
  );

/** The words promise the rows of some days, and the query takes those of all years. */
export function forgetsDays({ passages }: Answer, query: WrittenQuery): boolean {
  if (query.statement.kind !== 'select' || holdsDays(query)) return false;
  return passages.some(
    (passage) => passage.step === 'query' && passage.kind === 'sentence' && speaksOfDays(passage),
  );
}

/** What no row can hold: feelings, praise, and what is promised of data at large. */
const wishes =
  /^(?:happiness|happy|beauty|beautiful|insights?|joy|love|coolness|cool|nice(?:ness)?|fun|wow|delight\w*|excitement|awesome\w*|great(?:ness)?|best|better|good|bad|fast|innovation|synerg(?:y|ies)|potential|trends?|vibes?|magic|interesting|stuff|things?|everything|anything|whatever)$/;

/** It asks for a feeling, or reads from one, and no table that the answer declares has it. */
export function asksForWishes({ tables }: Answer, { statement }: WrittenQuery): boolean {
  if (statement.tables.some((table) => wishes.test(table))) return true;
  const declared = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  return [...statement.columns, ...statement.filters].some(
    ({ column }) => wishes.test(column) && !declared.has(column),
  );
}

/** "Which restaurants", "slow depots'": what the words want to see side by side. */
const wanted =
  /\b(?:which|slow(?:est)?|worst|best|busiest|late(?:st)?|quick(?:est)?|weak(?:est)?|top(?: \d+| ten| five)?|failing|unhappy) (\p{L}{3,}s)\b/giu;
const noSubject =
  /^(?:things?|times?|rows?|ones?|cases?|results?|numbers?|ways?|days?|weeks?|hours?|minutes?|moments?|nights?|months?|parts?|steps?|kinds?|class(?:es)?|states?|does|has|was|is|needs|shows|tells|says|makes|gets|gives)$/i;

/** It is grouped by something else than the words want to compare, and what they name stands nowhere in it. */
export function comparesOthers({ passages }: Answer, { sql, statement }: WrittenQuery): boolean {
  const { isGrouped, groupBy } = statement;
  // A key may go by another name than the words use for it.
  if (
    !isGrouped ||
    groupBy.length === 0 ||
    groupBy.some(({ column }) => /(?:^|_)(?:id|uuid|key|ref|no|code)$/i.test(column))
  )
    return false;
  const read = sql.toLowerCase();
  // A column may shorten the word: `from_sq` is a square.
  const heads = groupBy.flatMap(({ column }) => column.toLowerCase().match(/[a-z]{2,}/g) ?? []);
  const meant = passages
    .filter(({ step, kind }) => step === 'query' && kind === 'sentence')
    .flatMap(({ text }) => [...text.matchAll(wanted)].map(([, noun]) => (noun ?? '').toLowerCase()))
    .filter((noun) => !noSubject.test(noun));
  return (
    meant.length > 0 &&
    meant.every((noun) => !read.includes(noun.slice(0, 4)) && !heads.some((head) => noun.startsWith(head)))
  );
}
