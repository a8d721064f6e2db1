import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import type { Figure } from './figures';
import { any } from './subjects';

/** What somebody else lets through. */
const outside = any(
  '(?:push |mail |e-?mail |sms |text |payment )?(?:services?|providers?|compan(?:y|ies)|processors?|suppliers?|carriers?|banks?|partners?|gateways?)',
);
const allowed = any(
  'accepts?',
  'allows?',
  'takes?',
  'lets?',
  'gives? us',
  'permits?',
  'contract\\w*',
  'quota',
  'ceiling',
  'at most',
  'no more than',
);
/** What the design claims to send, in one go and through the same door. */
const claimed = any(
  '(?:we|they|senders|workers) (?:\\w+ ){0,2}?(?:get|send|reach|make|manage|push|deliver|run|achieve|do)',
  '(?:that|which|this) (?:gives|makes|is|means)',
  'are through',
  'is through',
  'are out',
  'is out',
);
const several = any(
  '(?:two|three|both|several|second|other|another|more) (?:\\w+ ){0,2}?(?:services?|providers?|compan(?:y|ies)|processors?|suppliers?|carriers?|channels?|accounts?|contracts?)',
  'raise[sd]?',
  'negotiat\\w+',
  'higher (?:limit|quota)',
  'shared? (?:over|among|between)',
);
const held = any(
  'queue[sd]?',
  'wait(?:s|ing)?',
  'spread',
  'pac(?:e|ed|ing)',
  'throttl\\w+',
  'slow\\w*',
  'longer',
  'would',
  'could',
  'can',
  'capacity',
  'room',
  'enough',
  'headroom',
  'if',
  'peak',
  'arrive[sd]?',
  'come[sd]? in',
  'ask(?:s|ed)?',
  'need(?:s|ed)?',
  'mail',
  'e-?mails?',
  // What comes in or is written down does not go out by that door.
  '(?:spots?|positions?|locations?|pings?|fix(?:es)?|updates?|reports?|rows?|writes?|inserts?|reads?|requests?|ticks?|events?|commits?)',
);

const isPerSecond = ({ measure }: Figure): boolean =>
  measure.kind === 'rate' && / per s$|^per s$/.test(measure.unit);

/** More is planned a second than the one way out takes, by the answer's own word. */
export function findOverLimit(figures: readonly Figure[], passages: readonly Passage[]): Contradiction[] {
  // Another way out, or a larger contract, lifts the limit, wherever it is told.
  if (passages.some(({ adopted }) => several.test(adopted) && outside.test(adopted))) return [];
  const rates = figures.filter(
    (figure) =>
      isPerSecond(figure) &&
      figure.passage.kind === 'sentence' &&
      ['requirements', 'scalability', 'architecture'].includes(figure.passage.step),
  );
  const limits = rates.filter(({ clause }) => outside.test(clause) && allowed.test(clause));
  const plans = rates.filter(
    ({ clause, passage }) =>
      passage.step !== 'requirements' &&
      claimed.test(clause) &&
      !held.test(passage.text) &&
      !allowed.test(clause),
  );
  const pair = findPair(
    limits,
    plans,
    (limit, plan) => limit.passage !== plan.passage && limit.measure.base * 1.2 < plan.measure.base,
  );
  if (!pair) return [];
  const message = 'More is planned a second than the only way out takes.';
  return [{ id: 'over-limit', one: pair[0].passage, other: pair[1].passage, message }];
}
