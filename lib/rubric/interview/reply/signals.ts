import { findSql } from '@/lib/reading/sql';
import { findTables } from '@/lib/reading/tables';
import type { Passage } from '../../engine/passages';
import { factsOf, hasSpecificOutcome } from '../../engine/outcomes';
import { readWeighing } from '../../engine/weighing';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const refuses = phrase(
  'i|we cannot|can_not|could_not|will_not|would_not say|tell|answer|comment|know',
  'not know|sure',
  'no idea|clue|opinion',
  'i pass|skip',
  'pass|skip on|this|that question',
  'not my job|role|area|field|business|department|responsibility|call',
  'not a product question|matter|decision',
  'for|up_to|leave|ask|question the|our engineer|engineering|architect|developer|tech|technical',
  'engineer|engineering|architect|developer|tech_lead|technical_team will|would|can|should|must decide|know|answer|say|handle|work_out|figure_out|choose',
  'implementation detail',
  'cannot|not get|go into that|this|detail',
);
export const isRefusal = ({ text }: Passage): boolean => says(text, refuses);

const postpones = phrase(
  'not yet|now|today|here',
  'after|once|as_soon_as|when|until .. know|known|confirm|confirmed|show|shown|measure|measured|proven|result|data|pilot|spike|test|trial|experiment|decide|decided',
  'later|afterwards|next|follow_up|come_back|get_back|return',
  'before i|we commit|write|draw|fix|settle|decide',
  'first .. then',
  'defer|postpone|put_off|hold_off|wait|park|settle|revisit',
);
const dated = phrase(
  'week|sprint|day|month|quarter #',
  'after|in|within|by|before|at|end_of # week|day|sprint|month|hour|minute',
  '# week|day|sprint|month|hour|minute later|from|after|time',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next_week|next_sprint|next_month|this_week|end_of_the_week|this_afternoon',
  '@calendar',
  'the|next|first|second|last two|three|# week|sprint',
  'end_of the|this|next sprint|week|spike|pilot|month|quarter|interview|session|day',
);
export const isPostponed = ({ text }: Passage): boolean => says(text, postpones);
export const isDated = ({ text }: Passage): boolean => says(text, dated);

const reasons = phrase(
  'because|since|so_that|so|otherwise|therefore|hence|until|unless|as_long_as',
  'if .. then',
  'that|it|which would|means|mean|tells|decides',
  'the reason',
);
export const isReasoned = ({ text }: Passage): boolean => says(text, reasons);

const hit = phrase(
  '@people .. see|sees|feel|feels|get|gets|lose|loses|wait|waits|notice|notices|know|knows|hear|hears|read|reads|stand|stands|leave|leaves|give_up|cancel|buy|pay|pays|complain|miss|misses|trust|walk|come_back|stay|stays|receive|receives|want|wants|need|needs|expect|expects',
  'lose|cost|costs|save|saves|earn|bring|brings|win|hurt|hurts|reach|reaches|lock|locks|locked .. @people',
  '@people .. locked|stuck|stranded|waiting|charged|late|angry|annoyed|safe',
  'revenue|conversion|uplift|churn|sale|sales|complaint|refund|cancellation|cancel|trust|sign_in|order|orders|money|goal',
);
/** Says what somebody feels, does or pays. */
export const isImpact = (passage: Passage): boolean =>
  hasSpecificOutcome(passage) || says(factsOf(passage), hit);

export const isFigured = ({ text }: Passage): boolean => countFigures(text) > 0;

const ranks = phrase(
  '@ranking',
  'first|before|ahead_of|rather_than|instead_of|over|more_than|most|only',
  'not now|yet|first|worth',
  'matter|matters|important|priority|prioritise|urgent|biggest|largest',
  'i|we would|will start|begin|do|take|keep|drop|cut|leave|choose|pick|spend',
);
export const isPriority = ({ text }: Passage): boolean => says(text, ranks);

export function isPriced(passage: Passage): boolean {
  const { cost, turned, turns } = readWeighing(passage);
  return cost || turned || turns !== null;
}

const mostColumns = 8;
/** Code where a sentence was asked for: a query, tables by statement, or column after column. */
export function isCode(text: string): boolean {
  const tables = findTables(text);
  if (/```/.test(text) || findSql(text).length > 0) return true;
  if (tables.some(({ form }) => form === 'ddl')) return true;
  return tables.reduce((sum, { columns }) => sum + columns.length, 0) >= mostColumns;
}
