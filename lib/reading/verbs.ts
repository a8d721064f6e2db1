import type { Token } from './tokens';
import { toStem } from './stem';

const stems = new Set(
  `be have do will would can could may might must shall should get go make take give keep let put use need want run send
  store read write serve hold add cost cut lift reduce raise lower wait stay come leave take build move change start stop
  drop park retry cache queue page alert tell ask answer return accept refuse reject limit cap pace slow scale shard
  split spread share see know think say choose pick prefer avoid skip save lose win bring carry check look push pull
  poll fail die break open close probe promote switch fall rise grow shrink pass exceed reach last live sit stand go
  lie lag trail help hurt matter mean work happen become remain show measure compare decide track watch wake ring call
  charge pay book match offer assign lock update insert delete select join order group process handle publish
  subscribe append replay expire refresh invalidate route balance authenticate sign prove allow block deny protect
  guarantee ensure improve increase decrease drive earn grow ship launch release deploy revert roll turn land belong
  contain include combine merge collect gather bundle fold sum give shift weigh depend differ suit fit like love hate
  require support provide explain describe assume expect plan try test find notice miss hear feel bear face touch
  follow stick jump overtake arrive leave reply respond confirm deliver bounce mute tap click press design notify
  award ignore resend repeat dedupe drain empty fill feed guard hide host index isolate keep key link load log map
  mark monitor name outweigh own partition prevent print prune query recover remove rename replace reserve reset
  resume rollback sample search seal set settle shed sort stream swing sync throttle time validate verify version visit
  accept walk want warn waste consume enqueue dequeue back buy sell rent hire train teach learn decline lead cause
  cover reject spend reuse recognise identify count cross throw dismiss take_over survive enter define state`
    .split(/\s+/)
    .map(toStem),
);

/** Endings and forms that make an ordinary noun here a finite verb only with a subject before it. */
const determiners = new Set([
  'a',
  'an',
  'the',
  'its',
  'our',
  'their',
  'his',
  'her',
  'my',
  'your',
  'per',
  'of',
  'each',
  'every',
  'no',
]);

/** True where the words hold a finite verb by a closed list; "-ing" forms and nouns after a determiner do not count. */
export function hasVerb(words: readonly Token[]): boolean {
  return words.some((word, position) => isFiniteVerb(word, words[position - 1]));
}

function isFiniteVerb(word: Token, previous: Token | undefined): boolean {
  if (word.kind !== 'word' || word.lower.endsWith('ing') || !stems.has(word.stem)) return false;
  if (word.lower === 'to' || previous?.lower === 'to') return false;
  return !(previous && determiners.has(previous.lower));
}

const sure = new Set(
  `am is are was were be been has have had do does did will would can could may might must shall should get gets goes
  takes makes gives keeps becomes means lets needs wants costs cuts brings`.split(/\s+/),
);

/** Stricter: an auxiliary or a verb that is never a term of the trade. A bare list of terms has none. */
export function hasSureVerb(words: readonly Token[]): boolean {
  return words.some((word) => sure.has(word.lower));
}

/** Words that are verbs and names of parts alike: in a row of terms they are names. */
const tradeNouns = new Set(
  'queue cache retry shard log batch index page alert lock key link map partition replica load balance monitor limit cap park rate scale test read write store stream sync design feature service process plan product graph document column value series driver ride message event job work need cost use look start end change'
    .split(' ')
    .map(toStem),
);

/** An inflected verb that no row of terms contains: "dies", "returns", "accepted". */
export function hasPlainVerb(words: readonly Token[]): boolean {
  return words.some((word, position) => isPlainVerb(word, words[position - 1]));
}

/** Inflected, or in the base form after a plural: "workers pick". */
export function isPlainVerb(word: Token, previous: Token | undefined): boolean {
  if (!stems.has(word.stem) || tradeNouns.has(word.stem)) return false;
  if (/(?:s|ed)$/.test(word.lower)) return true;
  return previous?.lower.endsWith('s') === true && !endsLikePlural.has(previous.lower);
}

/** They end like a plural and are none. */
const endsLikePlural = new Set(
  `this is was has its us as always thus plus less unless across towards besides whereas versus his yes does`.split(
    ' ',
  ),
);

/** A finite verb for certain: what a clause of its own has and the rest of a list has not. */
export const hasClauseVerb = (words: readonly Token[]): boolean => hasSureVerb(words) || hasPlainVerb(words);
