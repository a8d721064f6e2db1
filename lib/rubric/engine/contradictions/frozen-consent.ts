import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { isOfTheSystem } from './figures';
import { any } from './subjects';

const wish = any(
  'consents?',
  'opt-?outs?',
  'preferences?',
  'unsubscri\\w+',
  'wishes',
  'suppression list',
  'stop list',
);
const taken = any(
  'copied',
  'frozen',
  'fixed',
  'read once',
  'snapshot(?:ted)?',
  'looked up once',
  'checked once',
  'baked in',
  'evaluated once',
);
const earlier = any(
  '(?:on |every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night|evening|morning)',
  'the (?:day|night|evening|week) before',
  'when (?:the|a) (?:campaign|mailing|send) (?:is|gets) (?:\\w+ )?(?:made|created|booked|planned|scheduled)',
  '(?:in advance|beforehand|ahead of time)',
  '(?:hours?|days?) (?:earlier|before|ahead)',
  'once a (?:day|week)',
  'the night before',
);
const kept = any(
  String.raw`(?:unsubscri\w+|opt-?outs?|stops?|refusals?|a no|change of mind|changes?)(?:\W+[\w’-]+){0,6}?\W+(?:is|are|gets?|will be)? ?(?:still |always |also )?(?:respected|honou?red|heeded|obeyed|counts?|takes? effect (?:at once|immediately|within))`,
  '(?:respects?|honou?rs?|heeds?) (?:\\w+ ){0,3}?(?:opt-?outs?|unsubscri\\w+|stops?) (?:\\w+ ){0,4}?(?:at once|immediately|to the last (?:second|minute)|within (?:seconds|a minute|\\d+ ?s(?:econds)?))',
);
/** A second look closes the gap. */
const again = any(
  'again',
  'once more',
  're-?check\\w*',
  'right before',
  'just before',
  'before (?:each|every) send',
  'second look',
  'refreshed?',
  'a day later',
  'next campaign',
  'not',
);

/** What people wished was copied long before the sending, and yet a late no is said to count. */
export function findFrozenConsent(passages: readonly Passage[]): Contradiction[] {
  const told = passages.filter((passage) => isOfTheSystem(passage) && wish.test(passage.text));
  const frozen = told.filter(
    ({ adopted, text }) => taken.test(adopted) && earlier.test(adopted) && !again.test(text),
  );
  const pair = findPair(
    frozen,
    told.filter(({ text }) => kept.test(text)),
    () => !told.some(({ text }) => wish.test(text) && again.test(text)),
  );
  if (!pair) return [];
  const message = 'Wishes are copied long before the sending, so a late no cannot count.';
  return [{ id: 'frozen-consent', one: pair[0], other: pair[1], message }];
}
