import { phrase, says } from '../language/phrases';
import { duration, number, part as systemPart, pattern } from './lexicon';
import type { Passage } from './passages';

export const planParts = [
  'steps',
  'durations',
  'measure',
  'decision',
  'pilot',
  'widening',
  'wayBack',
] as const;
export type PlanPart = (typeof planParts)[number];

const everywhere = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'giu');

type Said = 'full' | 'named' | null;

const work = phrase('@workSteps');
const period = phrase(
  '#|a|an|another|half|couple|few|several @periods',
  'week|month|day|sprint|quarter|year #',
  '@calendar to|until|till|through @calendar',
);
const date = phrase('in|by|before|until|from|during|after|at @calendar', '@calendar');
const cadence = phrase('every|per|each|agile @periods', 'sprint of # @periods');
const weekRange = /\b(?:weeks?|wks?|w|months?|days?|q)[ -]?\d/i;

const measured = phrase(
  '@measuring .. @figuresWatched',
  '@measuring how|whether|where|which|who|what',
  'look_at|compare|compared|metric|measured',
  'share|rate|median|percentage|number of',
  '@figuresWatched .. measured|compared|counted|watched',
);
const looked = phrase('@measuring');
const watched = phrase('@figuresWatched');

const proviso = phrase(
  'if|unless|once|when|should|only_if|provided|as_soon_as|until|need|needed|otherwise|decide|decision',
  'or|else stop|keep|not|rework',
);
const threshold = phrase(
  'under|below|above|over|beyond|past|exceed|reach|pass|hit|at_least|at_most|more_than|less_than|fewer_than|within|by|to #|one|half|a_point|a_third|a_quarter|a_fifth|a_tenth',
  '#|one|half .. @better',
  '# point|percent',
  'twice|half as|the|of',
  'fall|drop|rise|grow|shrink|improve|stay|remain|hold|gain .. #|one|flat|zero|unchanged|half',
  'halved|doubled by|within|at|in',
);
const ruled = phrase(
  'if|unless|once|when|should|only_if|provided|as_soon_as .. @better',
  'no change|difference',
  'not move|rise|fall',
  'less_than|more_than|fewer_than|under|over|above|below|at_least .. @goOn',
  'under|below|above|over .. # .. we|i|stop|back',
  '#|one|half .. @better and|then|or',
);
/** "> 60%" is "above 60%". */
const sign = /[<>≥≤]\s?\d/;
const isLimited = (text: string): boolean => says(text, threshold) || sign.test(text);
const verdict = phrase('@goOn');
const outright = phrase(
  'or stop|abort|kill|keep|rethink',
  'stop if|unless|rule',
  'go|carry on|ahead if|only|at|from|above|when',
  'otherwise',
  'not|no .. before',
);
/** "No-shows must be under 5%": what is asked of a measure is a rule, though nobody says what follows. */
const demanded = phrase(
  'must|has_to|have_to|should|need .. over|under|above|below|at_least|at_most|half|twice|worse|better|more_than|less_than|fewer_than',
);
const moved = phrase('@better');
/** "Two points under the other hall: a hall a week": the rule before the colon, what follows from it behind. */
const headOf = (text: string): string => /^[^:]+(?=:\s\S)/.exec(text)?.[0] ?? '';

const trial = phrase('@trials');
const small = phrase(
  '#|one|half|single|smallest|few|some @parts',
  '#|half|few|some @people',
  '@parts with #',
  '#|half of @parts|@people',
);
const named = phrase('first|friendly @parts|@people');
const inPart = phrase(
  'in|at|for|with|on|to one|#|half|smallest|single|few @parts',
  'in|at first @parts',
  'start|begin with|in|at @parts',
);
/** Everybody is no part, and whoever builds it is none either. */
const whole = everywhere(
  String.raw`\b(?:all|every|each|remaining|other)\s(?:of\s)?(?:the\s|our\s)?(?:other\s)?${number}`,
  String.raw`\b100 ?%`,
  String.raw`${number} (?:[a-z]+ )?(?:teams?|squads?|engineers?|developers?|designers?|people|colleagues)\b`,
  String.raw`\b(?:teams?|squads?|crew|staff) of (?:about |some )?${number}`,
);
const partOf = /\b\d{1,2} ?% of\b/;
const anybody = phrase('@people|@parts|traffic|sends|volume');
const share = /\b(?:at|on|with|for|to|in|by|only) \d{1,2} ?%/i;
/** "42 of the 85". */
const fraction = /\b\d+ of (?:the |our )?\d+\b/;
const lasting = phrase('for #|a|an|some|several|two|three @periods', '@parts .. #|a|an @periods');
const compared = phrase(
  'compare with|to|against',
  'against|with|beside .. other|similar|matched|old',
  'by_lot|lottery|random|randomly|control|a_b|matched',
  'half .. half',
);

const stepped = phrase(
  '@widening',
  '@parts by @parts',
  '#|one|a|next @parts .. per|a|each|every @periods',
  'all|rest|others .. in|within #|a @periods',
  '# a|per|every|each @periods',
);
/** Regions, zones and cells of machines are no part of those who use it. */
const machinery =
  /\b(?:kubernetes|k8s|kafka|cassandra|mesh|ci\/?cd|clusters?|brokers?|landing zone|data ?cent(?:re|er)s?|multi-?region|active-active|infrastructure|cloud|replicat\w+|deploy(?:ed|ment)?s? (?:of|in) (?:two|three|four|\d) )\b/i;
const sitesOfMachines = everywhere(
  String.raw`\b(?:in |across |to )?(?:${number} |all |several |multiple )?(?:regions?|zones?|cells?|continents?|data ?cent(?:re|er)s?)\b`,
);
const withoutMachines = (text: string): string =>
  machinery.test(text) ? text.replace(sitesOfMachines, ' ') : text;

/** "Each phase about a quarter": one length for whatever comes. */
const blanket =
  /\b(?:each|every|all|per) (?:of the )?(?:phase|step|stage|part|one|milestone|workstream)s?\b/i;

/** Work that goes on side by side keeps nothing of how it was. */
const sideBySide =
  /\b(?:services?|teams?|squads?|work(?:streams?)?|tasks?|steps?|phases?|apps?|features?|modules?|components?|build|built|develop\w*|everything|all of (?:it|them)) (?:\w+ )?in parallel\b|^\W*(?:then |and )?in parallel\b/i;
const keptBefore = /\b(?:old|existing|current|present|former|previous|legacy|both|today'?s|new and)\b/i;

const shares =
  /\d+ ?%?(?:,| then| and| to|\s?[→>-]+)\s?\d+ ?%?(?:(?:,| then| and|,? and then| to|\s?[→>-]+)\s?\d+ ?%)|\b\d{1,2}\s?\/\s?\d{2}\s?\/\s?100\b|in (?:steps of )?\d+ ?%(?: steps)?|steps of \d+/i;
const thenAll = phrase(
  'then|after|afterwards|later|finally|next all|everyone|everybody|rest|others|whole|more|second',
  'roll_out|widen|extend|expand|ramp|follow|gradually',
  'all|rest|others|other|everyone follow|get|switch',
);

const back = phrase(
  '@waysBack',
  'old|existing|present|current|former .. keep|stay|remain|run|open|ready|untouched|warm|idle|idling|alive|going|available',
  'keep .. old|existing|former|previous|paper|manual|phone',
  'back to .. old|before|previous',
);
const refusesSafety = phrase(
  'without|no|skip|never|nobody .. trial|pilot|test|testing|measure|measuring|way_back|rollback|go_back|check',
);

/** What is looked at stands beside the looking, not in another item of a row. */
const clausesOf = (text: string): string[] => text.split(/[,;:]\s/);

const method =
  /\b(?:agile|scrum|kanban|stand-?ups?|retrospectives?|retros|velocity|early and often|continuous (?:improvement|delivery|integration|deployment)|ci\/?cd|devops|iterat(?:e|ive|ively)|(?:flags?|toggles|ci\/?cd|pipelines?) (?:enable|allow|ensure|support|make)s?|best practices?|value early|stakeholders? (?:alignment|buy-in))\b/gi;

/** How any team works: sprints, retrospectives and flags, and nothing of this work. */
const isMethod = (text: string): boolean =>
  !/\d/.test(text) && new Set([...text.matchAll(method)].map(([word]) => word.toLowerCase())).size >= 2;

/** "The metrics", "our KPIs": that something is looked at, and not what. */
const anyMetrics =
  /\b(?:the |our |all |these |key |important |relevant )*(?:metrics|kpis?|data|feedback|results|numbers|performance|dashboards?)\b|\b(?:if|when|in case) (?:something|anything|things?) (?:goes?|is|are|looks?) \w+/gi;
const namesNoMeasure = (text: string): boolean => {
  const rest = text.replace(anyMetrics, ' ');
  return rest !== text && !says(rest, watched) && !/\d ?%/.test(rest);
};

/** A plan talked about, with nothing of what is done in it. */
const isTalk = (text: string): boolean =>
  /\bplans?\b/i.test(text) && !timed.test(text) && !thing.test(text) && !/\d/.test(text);
const timed = pattern(duration);
const thing = pattern(systemPart);
const disowned = /^\W*(?:it is|it's|that is) not (?:the case|true|so)\b/i;

/** Whether a passage says a part of a plan, outright or by name. */
export function saysPlanPart({ text, asserted, kind, step }: Passage, part: PlanPart): Said {
  const isPlan = step === 'plan' || kind === 'roadmap';
  // What a plan puts off or rules out belongs to it; elsewhere only what is meant counts.
  const own = isPlan ? text : asserted;
  if (disowned.test(own) || isTalk(own) || isMethod(own)) return null;
  if (!isPlan && !says(own, period)) return null;
  return readers[part](own);
}

/** Shorter is no statement. */
const leastChars = 12;

const readers: Readonly<Record<PlanPart, (text: string) => Said>> = {
  steps: (text) => (says(text, work) ? 'full' : text.trim().length > leastChars ? 'named' : null),
  durations: (text) => {
    if ((says(text, period) || weekRange.test(text)) && !says(text, cadence))
      return blanket.test(text) ? 'named' : 'full';
    if (says(headOf(text), date)) return 'full';
    return says(text, date) || says(text, period) ? 'named' : null;
  },
  measure: (text) => {
    if (says(text, refusesSafety)) return null;
    if (clausesOf(text).some((clause) => says(clause, measured)))
      return namesNoMeasure(text) ? 'named' : 'full';
    // A rule that asks for a value says what is looked at.
    if (says(text, watched) && isLimited(text)) return namesNoMeasure(text) ? 'named' : 'full';
    return says(text, looked) ? 'named' : null;
  },
  decision: (text) => {
    const isRuled = says(text, proviso) || says(text, ruled) || says(text, outright);
    const isActed = says(text, verdict) || says(text, outright);
    if (isRuled && isActed && isLimited(text)) return 'full';
    if (isLimited(text) && says(text, demanded) && says(text, watched)) return 'full';
    const head = headOf(text);
    if (head !== '' && isLimited(head) && says(head, moved)) return 'full';
    return isRuled && isActed ? 'named' : null;
  },
  pilot: (text) => {
    if (says(text, refusesSafety)) return null;
    const rest = withoutMachines(text.replace(whole, ' '));
    const isTried = says(rest, trial);
    const isSmall = fraction.test(rest) || clausesOf(rest).some((clause) => says(clause, small));
    if (says(rest, inPart) || share.test(rest) || (partOf.test(rest) && says(rest, anybody))) return 'full';
    if (isSmall && (isTried || says(rest, lasting))) return 'full';
    return isTried || isSmall || says(rest, named) || says(rest, compared) ? 'named' : null;
  },
  widening: (text) => {
    if (shares.test(text) || says(text, stepped)) return 'full';
    return says(text, thenAll) ? 'named' : null;
  },
  wayBack: (text) => {
    const rest = keptBefore.test(text) ? text : text.replace(sideBySide, ' ');
    return !says(text, refusesSafety) && says(rest, back) ? 'full' : null;
  },
};
