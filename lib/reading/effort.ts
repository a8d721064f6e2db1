import { findQuantities, type Measure } from './quantities';
import { said, type Span } from './span';
import type { Sentence } from './segment';

/** A size of work tied to a named piece of it. `lever` is the text of the piece. */
export type Effort = Span & { lever: string; quote: string };

const people =
  '(?:engineers?|developers?|devs?|people|person|persons|colleagues?|programmers?|pair|team|man|head|heads|designers?|testers?|us)';
const workUnit = /^(?:day|week|month|quarter|year)$/;
const sizeWords = new RegExp(
  ` (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|a|an|\\d+|couple|several) (?:and a half )?(?:more |full |two week |single )?(?:sprints?|iterations?|${people} (?:days?|weeks?|months?|sprints?)|story points?|points)|(?:person|man|engineer|developer|dev) (?:days?|weeks?|months?)) `,
);
/** "is a week", "takes a day". */
const singleUnit =
  / (?:is|are|one|takes?|costs?|needs?|eats?(?: up)?|swallows?|fills?|burns?|about|around|roughly|maybe|for) (?:us |me |them |one |him |her )?(?:a|an|another|half a|one) (?:full |whole |solid |good |single |short )?(?:day|week|month|fortnight|sprint|quarter|afternoon|morning) | (?:in|within) (?:a|one) (?:day|week|month|sprint|fortnight) (?:by|for|with) /;
/** The number is how long something lasts, is kept, is tried or waits. */
const lasting =
  / (?:keep|keeps|kept|retain|retained|retention|stored|hold|held|live (?:for|until|in|on|with)|lives|valid|expire|expires|old|older|delete|deleted|purge|archive|archived|history|experiment|test|trial|pilot|a b|measured?|compare|watch|observe|runs? for|ran for|lasts?|lasted|every|notice|warranty|window|wait|waits|cached|ttl|retry|retries|retried|earlier|sooner|ago|promise|subscription|remains?|stays?|age|available|late|delay|delayed|rotate|freeze|contract runs|backups?|log for|logs for|holidays?) /;
/** The whole undertaking, or nothing named. */
const wholeProject =
  /^ (?:(?:the|our|this|whole|entire|complete|full|total|overall|all|of|it|project|everything|programme|program|roadmap|work|launch|mvp|plan|effort|release|timeline|that|in|we|will|would|should|take|takes|need|needs|about|around|roughly|some|i|estimate|think|expect|to|be|done|ready|finished|finish|deliver|delivered|can|could|product|system|app|thing|build|schedule|within|for|is|a|team|of|and|ship|shipped|development|implementation|phase|one|first|version|v1|time|takes|last|lasts)\s?)* $/;
const sizing =
  / (?:take|takes|took|taking|cost|costs|need|needs|require|requires|build|builds|built|building|eats|eat|swallows|reckon|add|adding|adds|move|moving|work|works|effort|estimate|estimated|implement|implementing|migrate|migrating|write|writing|introduce|introducing|spend|spends|finish|deliver|develop|set up|setting|integrate|integrating|replace|replacing|plan|plans|planned|budget|reserve|allow|reckon|guess|expect|done|would be|will be|is|are|for one|for two|of work|roughly|about|around|size|s|m|l) /;

/** Sentences that size a named lever: "Outbox and poller: nine days for one person". */
export function findEfforts(text: string, sentences: readonly Sentence[]): Effort[] {
  const found: Effort[] = [];
  for (const sentence of sentences) {
    if (sentence.words.length < 3) continue;
    const size = findSize(sentence);
    if (!size) continue;
    const words = said(sentence);
    if (lasting.test(words) && !hasBuilder(words)) continue;
    const lever = leverOf(sentence, size);
    if (!lever || (!sizing.test(words) && !hasColon(sentence) && !hasBuilder(words))) continue;
    found.push({
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
      lever,
    });
  }
  return found;
}

const hasColon = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => /^[:=(–—-]$/.test(token.lower)) ||
  sentence.kind === 'bullet' ||
  sentence.kind === 'table';
const builder = new RegExp(
  ` (?:\\d+|one|two|three|four|five|six|a|both|half a) (?:\\w+ )?${people} | (?:of work|to build|to implement|person days?|person weeks?|man days?|sprints?|engineers?|developers?) `,
);
const hasBuilder = (words: string): boolean => builder.test(words);

function findSize(sentence: Sentence): Span | null {
  const measure = findQuantities(sentence).find((candidate) => isWorkTime(candidate));
  if (measure) return { start: measure.start, end: measure.end };
  const words = said(sentence);
  const match = sizeWords.exec(words) ?? singleUnit.exec(words);
  if (!match) return null;
  const before = words.slice(0, match.index).split(' ').filter(Boolean).length;
  const word = sentence.words[before];
  return word ? { start: word.start, end: word.end } : null;
}

const isWorkTime = (measure: Measure): boolean => measure.kind === 'time' && workUnit.test(measure.unit);

const smallWords =
  /^(?:the|a|an|and|or|of|to|is|are|for|in|on|at|it|this|that|we|our|i|about|around|roughly|some|take|takes|cost|costs|need|needs|will|would|should|be|one|two|three|four|five|six|seven|eight|nine|ten|day|days|week|weeks|month|months|sprint|sprints|engineer|engineers|developer|developers|people|person|team|work|plus|more|with|build|builds|built|time|quick|win|up|least|most|half|full|size|effort|estimate|estimated)$/;

/** What is sized: the words of the sentence that name a thing, beside the size and its verbs. */
function leverOf(sentence: Sentence, size: Span): string | null {
  const others = sentence.words.filter((word) => word.end <= size.start || word.start >= size.end);
  const words = ` ${others.map((word) => word.lower).join(' ')} `;
  if (wholeProject.test(words)) return null;
  const names = others.filter((word) => word.kind === 'word' && !smallWords.test(word.lower));
  return names.length > 0
    ? names
        .slice(0, 6)
        .map((word) => word.raw)
        .join(' ')
    : null;
}
