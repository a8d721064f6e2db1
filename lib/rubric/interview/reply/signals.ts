import { findSql } from '@/lib/reading/sql';
import { findTables } from '@/lib/reading/tables';
import { toStem } from '@/lib/reading/stem';
import { hasSpecificOutcome } from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { isSlogan } from '../../engine/telling';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const refuses = phrase(
  'i|we cannot|can_not|could_not|will_not|would_not|not_able|unable say|tell|answer|comment',
  'i|we not know|sure',
  'no idea|clue|opinion|comment',
  'i|we refuse|decline|skip',
  'pass|skip on this|that question|one',
  'not|beyond|outside my|our|a job|role|area|field|business|department|responsibility|remit|expertise|product_question|product_matter',
  'not go|get|dive|going into that|this|detail|details|schema|technical',
  'leave|hand|up_to .. to engineer|engineering|architect|developer|tech|dba|technical',
  'question|matter|job|decision|call|one for|of the|our|an engineer|engineering|architect|developer|tech|dba',
  'for the engineer|engineering|architect|developer|tech_lead',
  'ask the|our|your|an|my engineer|engineering|architect|developer|tech_lead|dba & !i_would',
  'engineer|engineering|architect|developer|tech_lead|technical_team|dba will|would|can|should|must|have_to decide|know|answer|say|handle|work_out|figure_out|choose|design|define',
  'engineer|engineering|architect|developer|tech_lead|technical_team|dba know|decide|choose|design|define|figure_out better|best|that|this|it|which|what|how',
  'implementation|technical|engineering detail|details|question|matter|decision|topic',
);
/** Hands the question back. */
export const isRefusal = ({ text }: Passage): boolean => says(text, refuses);

const shrugs = phrase(
  '@hedges',
  'all|everything|each|both of_them|are|is|matter important|equally|critical',
  'all|everything|each|both matter',
  'we work|are agile|iterative',
  'as described|stated|said|written|mentioned in|above|the',
  'prompt|task|brief say|says|said|state|states|tells',
  'best practice|practices',
  'industry standard',
  'everybody|everyone|big_companies|netflix|google|uber do|does|use|uses',
  'need|have|want to talk|speak|check|ask|discuss|align to|with|the|our engineer|engineering|team|architect|developer',
  'scale|scales automatically|itself|infinitely|elastically|horizontally',
  'never fail|goes_down|crash',
  'good|great|excellent reputation|team|engineers|people',
);
/** Says what fits any question. */
export const isShrug = ({ text }: Passage): boolean => says(text, shrugs) || isSlogan(text);

const postpones = phrase(
  'not yet|now|today|here|this_minute',
  'after|once|as_soon_as|when|until .. know|known|knows|confirm|confirmed|show|shown|shows|measure|measured|prove|proven|proves|result|results|data|pilot|spike|test|trial|experiment|decide|decided|hypothesis|settled|holds',
  'later|afterwards|follow_up|come_back|get_back|bring|send_you|share',
  'before i|we commit|write|draw|fix|settle|decide',
  'defer|postpone|put_off|hold_off|park|settle|revisit|promise',
);
const dated = phrase(
  'week|sprint|day|month|quarter #',
  'after|in|within|by|before|at|for # week|day|sprint|month|hour|minute',
  '# week|day|sprint|month|hour|minute later|from|after|time',
  '# and_a_half|weeks|days',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next_week|next_sprint|next_month|this_week|end_of_the_week|this_afternoon',
  '@calendar',
  'the|next|first|second|third|last|coming two|three|# week|weeks|sprint|month',
  'end_of|after|with|in the|this|next|first|our|that sprint|week|spike|pilot|month|quarter|interview|session|trace|measurement|trial',
);
export const isPostponed = ({ text }: Passage): boolean => says(text, postpones);
export const isDated = ({ text }: Passage): boolean => says(text, dated);

const reasons = phrase(
  'because|since|so_that|otherwise|therefore|hence|thus|unless|as_long_as|which_is_why|that_is_why|due_to|so',
  'if .. then',
  'that|it|which would|means|mean|tells|decides|keeps|lets|makes|stops',
  'the reason',
);
export const isReasoned = ({ text }: Passage): boolean => says(text, reasons);

const hit = phrase(
  '@people|@person|they|she|he|her|his .. see|feel|get|lose|wait|notice|know|hear|read|stand|leave|give_up|cancel|buy|pay|complain|miss|trust|walk|come_back|stay|receive|want|expect|reach|care|mind|book|tap|sign_in|call|suffer|sit|press|learn|find|told',
  'lose|cost|save|earn|bring|win|hurt|lock|reach|tell|annoy|charge .. @people|@person|her|him|them|us',
  '@people|@person .. locked|stuck|stranded|charged|late|angry|annoyed|safe|free|unaffected',
  'revenue|conversion|uplift|churn|sale|complaint|refund|cancellation|trust|sign_in|goal|opt_out|money|reputation',
  'phone|screen|app|page|banner .. buzz|buzzed|say|show|read|tell',
);
/** Says what somebody feels, does or pays. */
export const isImpact = (passage: Passage): boolean =>
  !isSlogan(passage.text) && (hasSpecificOutcome(passage) || says(passage.text, hit));

export const isFigured = ({ text }: Passage): boolean => countFigures(text) > 0;

const ranks = phrase(
  '@ranking',
  'first|before|ahead_of|rather_than|instead_of|more_than|most|only|rather',
  'not|no now|yet|first|worth|until|before|do|build|start',
  'matter|important|urgent|big|large|biggest|largest|worth|core|must',
  'keep|drop|cut|leave|choose|pick|stop|skip|wait|waits|later|hold|spend|remove',
  'no|yes',
);
export const isPriority = ({ text }: Passage): boolean => says(text, ranks);

const prefers = phrase(
  'matter|weigh|count|worth|hurt .. more|less|most than|.',
  'more|less|better|worse|rather|sooner than',
  'instead_of|rather_than|ahead_of|outweigh|outweighs|at_the_expense',
  'i|we would|will|prefer|choose|take|keep|drop|stop|cut .. over|first|not|and_not|only',
  'protect|prevent|keep|defend .. @people|opt_out|promise|trust',
);
/** Takes a side. */
export const isStance = ({ text }: Passage): boolean => says(text, prefers);

const prices = phrase(
  '@losses',
  'cost|costs|price|pay|pays|give_up|lose|loses|lost|sacrifice|forgo|downside|catch|worse|harder|slower|dearer|at_worst|in_return',
  'take|takes|need|needs|cost|costs another|more|extra|half|# engineer|person|people|week|month|day',
  '@people|newsletter|rest|others|other|everybody_else .. wait|later|longer|less|more',
  'instead_of|against|rather_than #',
);
export const isPriced = ({ text }: Passage): boolean => says(text, prices);

const turns = phrase(
  'if|once|when|should|unless|until|as_soon_as|the_day|the_moment|whenever|where .. i|we|it|they|nobody|that|#',
  'above|below|past|beyond|under|over|at|from|after|until|before|more_than|less_than|fewer_than|at_least|at_most #',
  '# or_more|or_less|at_most|at_least',
  'would|will .. if|once|when|unless|until|should',
);
/** Says under which condition something else would hold. */
export const isConditional = ({ text }: Passage): boolean => says(text, turns);

const deeds = phrase(
  '@moves @cargo',
  '@cargo .. @moves',
  '@moves .. @holders|@machinery',
  '@machinery|@holders .. @moves',
  '@lever',
  'i|we|you would|will|shall|keep|start|stop|look|take|move|give|put|ask|show|test|compare|measure|drop|leave|let|run',
  '@repeats|@recovers|@extras .. @cargo|@machinery|@clock|#',
);
/** Says what is done with what: a move of the system or of the team. */
export const isDeed = ({ text }: Passage): boolean => says(text, deeds) && !isSlogan(text);
const mostColumns = 10;
/** Code where a sentence was asked for: a query, tables by statement, or column after column. */
export function isCode(text: string): boolean {
  if (/```/.test(text) || findSql(text).length > 0) return true;
  const tables = findTables(text);
  if (tables.some(({ form }) => form === 'ddl')) return true;
  return tables.reduce((sum, { columns }) => sum + columns.length, 0) >= mostColumns;
}

const small = new Set(
  'a an the it its is be are was to of in on at for and or but not no that this these those she he they we you i her his their our my me us them with by from as do doe did have has had will would can could should what who whom which how when where why so if then than there here one once'.split(
    ' ',
  ),
);

export const contentStems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(toStem).filter((stem) => !small.has(stem));

/** From this share of its words on, a sentence only says again what was asked. */
const mostlyAsked = 0.75;

/** Whether a sentence is made of the words of the question, or of none that say anything. */
export function isParroted(text: string, asked: ReadonlySet<string>): boolean {
  const stems = contentStems(text);
  return stems.filter((stem) => asked.has(stem)).length >= mostlyAsked * stems.length;
}
