import { number, part, pattern } from './lexicon';
import type { Passage } from './passages';

const choice =
  /\b(?:over|rather than|instead of|against|than|choose|chose|take|took|prefer|cap|keep|accept|would (?:cap|take|keep)|not now|in exchange for|drop|one at a time|we go with|gain|no second|without)\b/i;
const cost =
  /\b(?:but|give up|gives? up|lose|lost|loses|loss|cost|costs|at the cost|slower|more slow|later|lag|lags|late|although|while|however|price|more battery|more mobile data|can be lost|may be|up to|finish\w* .{0,20}later|freshness|headroom|no global order|a limit|outage)\b/i;
const gain =
  /\b(?:gain|simple\w*|simpler|easy|fewer|less|no races|faster|fast|spared?|spares|saves?|saved|protect\w*|off the (?:store|database)|nothing new|no longer|sooner|don['’]t (?:fight|get)|not blocked|efficient|quick|cheaper|quiet|one transaction|under \d|touches|permission|look after|without|better|safer|freedom|order)\b/i;
const why =
  /\b(?:fine|acceptable|accept\w*|because|since|tolerable|okay|worth|bearable|nobody|plugged in|which are|heals?|healed|repairs? it|caught by|agreed|matters only|good enough|reverse|revisit|undo|reopen\w*|change our mind|go back|would take|could test)\b/i;
const turn = /\b(?:if|once|above|below|under|beyond|wrong at|until|unless)\b/i;
/** Marks that somebody gives their own choice say nothing of its price. */
const scored = /\b\d+ ?\/ ?10\b/;
const denied = /\bgive up nothing\b|\bno downside\b|\bno (?:cost|drawback)\b|\bbest of both\b/i;
const undecided =
  /\bit depends\b|\bboth\b.{0,20}\bright balance\b|\btrade-?offs? between\b|\b(?:vs\.?|versus)\b|\bdo both\b|\bright balance\b/i;
const thing = pattern(
  part,
  String.raw`\b(?:cars?|drivers?|letters?|news|notes?|summar\w+|order|shops?|handfuls?|promotions?|customers?|families|riders?|log|data)\b`,
);
const figure = pattern(number);

/**
 * How far a passage weighs a choice: 1 a side or a textbook pair, 2 choice, gain and cost, 3 also why the cost is bearable
 * here or what would turn the choice round. The reader's own level counts where it is higher.
 */
export function readWeighing({ asserted: text, adopted, reading, kind, step }: Passage): 0 | 1 | 2 | 3 {
  if (denied.test(text) || scored.test(text)) return 0;
  if (kind !== 'sentence' && kind !== 'ledger') return 0;
  const own = weigh(text, step === 'tradeoffs' || kind === 'ledger');
  // A condition or a figure is what makes a cost bearable in sight of the reader.
  const read =
    figure.test(text) || turn.test(text) ? reading.tradeoffLevel : Math.min(reading.tradeoffLevel, 2);
  const level = Math.max(own, read);
  // Outside its own step a comparison must be about a part of the system to count at all.
  if (step !== 'tradeoffs' && !thing.test(adopted)) return 0;
  if (undecided.test(text)) return 1;
  return level >= 3 ? 3 : level === 2 ? 2 : level === 1 ? 1 : 0;
}

/** Whether a passage says why a cost is bearable here, or at which value the choice would turn. */
export const settlesChoice = ({ asserted: text, step, kind }: Passage): boolean =>
  (step === 'tradeoffs' || kind === 'ledger') && why.test(text) && (figure.test(text) || turn.test(text));

/** "X over Y: this, against that": both sides in few words. */
const against = /\bover\b[^:]{0,40}:.{3,160}\bagainst\b/i;

function weigh(text: string, isOwnStep: boolean): number {
  const hasCost = cost.test(text) || against.test(text);
  const hasGain = gain.test(text) || against.test(text);
  const hasChoice = choice.test(text);
  if (!hasCost && !(hasGain && isOwnStep)) return 0;
  if (!(hasCost && (hasGain || hasChoice) && thing.test(text))) return isOwnStep ? 1 : 0;
  const isBearable = why.test(text) && (figure.test(text) || turn.test(text));
  if (isBearable && hasChoice) return 3;
  return hasGain && hasChoice ? 2 : 1;
}
