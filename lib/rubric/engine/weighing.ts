import { countSayings, phrase, says } from '../language/phrases';
import { isCommonplace, isTalk } from './commonplaces';
import { duration, number, part, pattern, percent, rate } from './lexicon';
import type { Passage } from './passages';

/** What a passage brings to the weighing of a choice. */
export type Weighing = {
  /** Something is taken and something else is left. */
  chooses: boolean;
  gain: boolean;
  cost: boolean;
  /** It turns against what was said, and says neither side in words of its own. */
  turned: boolean;
  /** A size that is no mere number of an entry. */
  figure: boolean;
  /** Quality against quality, as in any textbook: named, and nothing chosen. */
  textbook: boolean;
  /** Why the price can be paid here. */
  bearable: 'full' | 'named' | null;
  /** At which value the choice would be another one. */
  turns: 'full' | 'named' | null;
};

const decides = phrase(
  'i|we @choosing',
  'i|we would|will|shall|do @choosing',
  '@alternatives',
  'it|that|this cost',
  'cost us',
  'i|we lose|pay|sacrifice|forgo',
  'at_most|no_more_than|not_more_than #',
  'go|come|leave|board|serve|send before|first|ahead_of',
);
const against = phrase('@alternatives');
const decided = phrase('i|we choose|chose|take|prefer|pick|go_with|keep|opt');
const gains = phrase(
  '@gains',
  'give|bring|buy|yield|gain @virtues',
  'more @people',
  'in return',
  'from # .. to|under|below #',
  '# .. instead_of|rather_than #',
  '# .. less|fewer|sooner|earlier',
  '@people have|get|receive|hear|see|know .. within|in|under|after second|minute|#',
  'when|while i|we|they .. last|previous|past week|month|year|summer|winter|spring|autumn|season|time|quarter|sale',
);
const losses = phrase(
  '@losses',
  'cost us|about|around|roughly|some|more|up_to|another|two|three|#',
  'cost|price|catch is|of|being',
  'wait .. longer|more|#',
  'can|may|might|could .. lost|late|wrong|worse|fail|repeat|break',
  'can|may|might|could take|use|fill|grab .. all|whole|everything',
  '# .. late|later|more|old|longer',
  'late|later|longer|more by|than #',
  'limit|ceiling|cap at|of|near|around|is|becomes|become',
  'up_to # .. late|old|behind',
  'plus #',
  'be off|wrong|out|imprecise|patchy|stale',
  'sit|wait|stay|hang|lie .. second|minute|hour|day|night',
  'i|we|you|somebody|someone|team|support|staff need|must|have_to|has_to',
  'more .. to keep|run|watch|learn|check|maintain|operate|feed',
);
/** Where a sentence turns from one side to the other. */
const contrast = phrase(
  'but|though|although|yet|whereas|however|while',
  'against',
  'in return|exchange',
  'on the other hand',
);
const dismisses = phrase(
  '@dismissals',
  'not see|have|need|find|make any|a|real trade_off|downside|drawback|disadvantage',
  'hardly|barely any trade_off|downside|drawback|disadvantage',
);
/** Of choices as such: what one does when one chooses, and nothing that is chosen. */
const lecture = phrase(
  'what matters|counts is',
  'say|state|name|explain|know what|which one|we|you gain|give_up|lose|win',
  'every|each|any decision|choice|design|solution|architecture|system|technology|approach has|have|come|bring|involve|mean',
  'conscious|deliberate|informed|well_founded|sound|balanced choice|decision',
  'upside|advantage|pro|plus and downside|disadvantage|con|minus',
  'can_be|must_be|should_be|has_to_be|have_to_be weighed|balanced|traded|considered',
);
const hedges = phrase('@hedges');
const accepts = phrase('@bearable');
const mitigates = phrase('@mitigations');
/** "Bearable as long as we never look across the river": what it takes, said with it. */
const acceptsIf = phrase(
  'bearable|acceptable|tolerable|fine|all_right|ok|okay|live_with if|as_long_as|provided|while|so_long_as|only_if',
  'if|as_long_as|provided|so_long_as .. bearable|acceptable|tolerable|fine|all_right|live_with',
  'so|therefore|hence|which_is_why|and i|we take|accept it|that|this',
  'wrong|late|later|slow|slower|lost|off|miss .. only|just|merely|at_most #',
  'only|just|merely # .. wrong|late|later|lost|miss|affected|notice',
  'late|later|longer .. have|has|allow|allowed|agreed|permit a|an|half|one|# @clock',
  'work|hold|fit|suit|do|enough .. here|in|for|at .. where|as|since|because .. #',
);
const someone = phrase('@people');
const reasons = phrase(
  'because|since|given_that|given_the|given_our|seeing|while|yet|against',
  'as it|they|the|we|most|few|nobody|only',
  'which|who is|are|has|have',
);
const nobody = phrase('nobody|no_one|hardly_anyone|hardly_anybody');
const unanimous = phrase('nobody|no_one|none|not_one|hardly_anyone|only|rare|rarely|legal|law');
const turning = phrase(
  '@turningPoints',
  'i|we add|move|return|go',
  'i|we|they would|will',
  'not .. any_more',
  'if|once|should|when|as_soon_as .. # .. i|we',
);
const proviso = phrase(
  'if|once|when|whenever|until|unless|should|provided|as_soon_as|were_it|were_they|the_day|the_moment',
  'at more_than|above|over',
  'from # .. on',
  'move|switch|change|look|reopen|revisit|add at|above|beyond|from|below #',
);
const threshold = phrase(
  'under|below|above|beyond|past|exceed|reach|pass|fewer_than|more_than|less_than|at_least|grow|fall|drop|rise|become|hit|climb .. #',
  '# .. or_more|or_less|a_week|a_month|a_year|per_week|per_month',
  'if|once|when|should|were_it|were_they .. #',
  'from # .. on',
  'move|switch|change|look|reopen|revisit|add at|above|beyond|from|below #',
);
/** "If the regulator asks for a trail we would keep one": an event turns it as well as a value does. */
const vow = phrase(
  'if|once|should|as_soon_as|were_it|the_day .. i|we would|will|shall',
  'i|we would|will|shall .. if|once|should|as_soon_as',
  'above|below|beyond|past|over|under|from # .. would|will',
  'city|town|country|region|market|company|product|customer|team|fleet with|of|that|where .. i|we would',
  'for|in|with|at .. more|larger|bigger|busier|denser|longer|twice|another|other .. i|we would|should|could',
);
const virtue = phrase('@virtues');
const figure = pattern(String.raw`\d`, number, duration, rate, percent);
const thing = pattern(part);

/** "4)" numbers an entry and measures nothing. */
const entryNumber = /^\W{0,3}\d{1,2}\s?[).:]\s*/;
/** "X over Y", and no "over time", "over 500" or "take over". */
const over =
  /(?<!\b(?:tak(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|go(?:es)?|switch(?:es|ed)?|turn(?:s|ed)?|carry|carries|fail(?:s|ed)?|all|left|fall(?:s)?|move[sd]?|start|spread|spreads|run|runs)) over (?!\d|and over|again|to\b|here\b|there\b|time\b|the (?:next|last|past|year|course|phone|air|wire|weekend|network|internet|limit))\p{L}/iu;
/** "We merge all likes of an hour": a decision told as what is done, and not as what one ought to think about. */
const stated =
  /^\W*(?:i|we)(?:['’]d| would| will)? (?!need|have to|must|should|believe|think|feel|want|know|look|weigh|balance|consider|discuss|evaluate|recommend|defend|favour|can\b|could|are\b|am\b|were\b|was\b|accept|would\b|will\b)\p{L}+/iu;
const notThat = /,\s(?:and |but )?not\s/i;
const without = /^\W*no (?!one\b|matter\b|doubt\b)\p{L}+/iu;
/** "One driver at a time: …": the choice stands before the colon, what follows from it behind. */
const headed = /^[^:.!?]{3,90}:\s?\S/;
/** "Offering to one driver at a time …", "By pacing …", "With a strict cap …": what is done stands first. */
const doing =
  /^\W*(?:by |when |with )?(?:not )?\p{L}{3,}ing\b(?! (?:is|are|was|were|and|or)\b)(?!.*\b(?:and|while|whereas) \p{L}+ing\b)|^\W*with (?:an? |the |one |two |this )/iu;
/** A reason, or a consequence after a colon. */
const argued = /\b(?:because|since|so that)\s\p{L}|:\s\S.{8}/u;
const opposed = /^\W*(?:but|yet|still|however|on the other hand|in return|then again|against that)\b/i;
const labelled = /\b(?:gain|gains|benefit|plus|pro|pros)\s?:/i;
const labelledCost = /\b(?:cost|costs|price|loss|minus|con|cons|downside)\s?:/i;
const disowned = /^\W*(?:it is|it's|that is) not (?:the case|true|so)\b|\?\s*$/i;

const nothing: Weighing = {
  chooses: false,
  gain: false,
  cost: false,
  turned: false,
  figure: false,
  textbook: false,
  bearable: null,
  turns: null,
};

const known = new WeakMap<Passage, Weighing>();

/** What a passage says of a choice; remembered, as several criteria ask. */
export function readWeighing(passage: Passage): Weighing {
  const before = known.get(passage);
  if (before) return before;
  const weighing = weigh(passage);
  known.set(passage, weighing);
  return weighing;
}

function weigh({ text: written, asserted, step, kind }: Passage): Weighing {
  if (kind !== 'sentence' && kind !== 'ledger') return nothing;
  const isOwnStep = step === 'tradeoffs';
  // What is given up is denied by its nature: where choices are weighed the whole sentence counts.
  const text = (isOwnStep ? written : asserted).replace(entryNumber, '');
  if (disowned.test(text) || isTalk(text, thing) || says(text, dismisses)) return nothing;
  const hasFigure = figure.test(text);
  if (!hasFigure && says(text, lecture) && !thing.test(text)) return nothing;
  if (isAbstract(text, hasFigure))
    return {
      ...nothing,
      chooses: isCommonplace(text) && says(text, decided),
      textbook: isOwnStep && !hasFigure,
    };
  const isTurned = says(text, contrast);
  const isDecided = says(text, against) || over.test(text) || says(text, decided);
  const saysCost = says(text, losses) || labelledCost.test(text);
  // What is said for a decision, and is no price, speaks for it.
  const saysGain = says(text, gains) || labelled.test(text) || (isDecided && !saysCost && argued.test(text));
  // One side, and the sentence turns: what is on the other side of the turn is the other side of the choice.
  const gain = saysGain || (saysCost && isTurned);
  const cost = saysCost || (saysGain && isTurned);
  const chooses =
    says(text, decides) ||
    over.test(text) ||
    stated.test(text) ||
    notThat.test(text) ||
    without.test(text) ||
    ((headed.test(text) || doing.test(text)) && (gain || cost)) ||
    (gain && cost && (hasFigure || says(text, someone)));
  // Elsewhere only a comparison that is whole in one sentence, and about a part of the system, is a choice weighed.
  const isWhole = (says(text, against) || over.test(text)) && gain && cost && thing.test(text);
  if (!isOwnStep && !isWhole) return nothing;
  return {
    chooses,
    gain,
    cost,
    turned: !gain && !cost && opposed.test(text),
    figure: hasFigure,
    textbook: false,
    bearable: findBearable(text, hasFigure),
    turns: findTurn(text, hasFigure),
  };
}

/** Qualities against qualities, with nothing of this product between them, or a question left to others. */
function isAbstract(text: string, hasFigure: boolean): boolean {
  const virtues = countSayings(text, virtue);
  return virtues >= 3 || isCommonplace(text) || (!hasFigure && (virtues >= 2 || says(text, hedges)));
}

function findBearable(text: string, hasFigure: boolean): Weighing['bearable'] {
  const isAccepted = says(text, accepts);
  const isReasoned = says(text, reasons);
  if (says(text, acceptsIf)) return 'full';
  if (hasFigure && says(text, losses) && (says(text, mitigates) || says(text, nobody))) return 'full';
  if (isAccepted && (hasFigure || says(text, unanimous))) return 'full';
  return isAccepted || says(text, mitigates) || (isReasoned && hasFigure) ? 'named' : null;
}

function findTurn(text: string, hasFigure: boolean): Weighing['turns'] {
  const isConditional = says(text, proviso);
  if (says(text, vow)) return 'full';
  if (isConditional && hasFigure && says(text, threshold) && says(text, turning)) return 'full';
  return (isConditional && says(text, turning)) || (isConditional && hasFigure && says(text, threshold))
    ? 'named'
    : null;
}
