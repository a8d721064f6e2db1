import { byPassage } from '../by-passage';
import type { Passage } from '../passages';
import type { Contradiction } from './contradiction';
import { type Figure, isOfTheSystem } from './figures';
import { any } from './subjects';

/** Two halves of one sentence that cannot both hold. */
const halves: readonly { id: string; one: RegExp; other: RegExp; message: string }[] = [
  {
    id: 'lossless-by-backup',
    one: any(
      '(?:nightly|daily|weekly|hourly) (?:\\w+ )?(?:back-?ups?|dumps?|snapshots?|copy)',
      '(?:back-?ups?|dumps?|snapshots?|copied|copy|backed up) (?:\\w+ ){0,3}?(?:at night|every (?:night|day|week|evening|hour)|each (?:night|day|week|evening|hour)|overnight|once a (?:day|night|week)|daily|nightly|weekly)',
    ),
    other: any(
      '(?:lose|loses|losing) (?:nothing|no \\w+|not a single \\w+)',
      'nothing (?:is|can be|will be|gets|may be|can get) (?:ever )?lost',
      '(?:zero|no) (?:data )?loss',
      'RPO (?:of |is |= ?)?(?:0|zero)',
    ),
    message: 'Nothing is said to be lost, and what came in since the last backup is.',
  },
  {
    id: 'unneeded-and-by-itself',
    one: any(
      "auto-?scal\\w+ (?:is|are)(?: not|n['’]t) (?:needed|necessary|required|used|planned)",
      'no (?:need for )?auto-?scal\\w+',
      "(?:do not|does not|don['’]t) (?:need|use|want) auto-?scal\\w+",
    ),
    other: any(
      '(?:scales?|grows?|adapts?|is scaled|are scaled) (?:\\w+ )?(?:automatically|by itself|by themselves|on its own)',
      'automatically (?:scales?|grows?|adds?|adapts?)',
    ),
    message: 'Scaling by itself is not needed, and happens.',
  },
];

const toRun =
  /\b(?:workers?|senders?|servers?|machines?|instances?|pods?|nodes?|processes|threads|consumers?|helpers?|boxes|containers?)\b/i;
const needs =
  /\b(?:needs?|takes?|requires?|so|hence|therefore|thus|gives?|means|makes|calls? for|run|runs|use|uses|plan|have|start)\b|=|→|->/i;
/** How long one takes, or what one does: then many may be right. */
const busy =
  /\b(?:each|per (?!s\b|sec|min|hour|day)|every|takes? (?:about |around |roughly )?\d|lasts?|apiece|spare|reserve|headroom|zones?|regions?|cities|in total|a (?:worker|sender|server|machine|call))\b|\d ?(?:ms|s|sec(?:onds?)?|min(?:utes?)?) (?:a|an|per|each|for)\b/i;
const hands =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+) (?:\p{L}+ )?(?:workers?|senders?|servers?|machines?|instances?|pods?|nodes?|processes|threads|consumers?|helpers?|containers?)\b/iu;
/** From so many hands for each thing a second on, and so many hands, the sum stands on its head. */
const idle = 4;
const fewHands = 20;

const readHands = byPassage(({ text, adopted }: Passage): number => {
  if (!toRun.test(text) || !needs.test(text) || busy.test(text)) return 0;
  return Number((hands.exec(adopted)?.[1] ?? '0').replace(/,/g, ''));
});

/** "For 17 a second we need 200 workers": a worker would have one thing in twelve seconds to do. */
function hasIdleHands(passage: Passage, figures: readonly Figure[]): boolean {
  if (!isOfTheSystem(passage)) return false;
  const count = readHands(passage);
  if (count < fewHands) return false;
  const rates = figures.flatMap(({ passage: of, measure }) =>
    of === passage && measure.kind === 'rate' && !/^(?:B|KB|MB|GB|TB|USD|EUR|GBP) /.test(measure.unit)
      ? [measure.base]
      : [],
  );
  return rates.length > 0 && rates.every((rate) => rate > 0 && count >= idle * rate);
}

/** Sentences that cannot hold by themselves. */
export function findWithinOne(passages: readonly Passage[], figures: readonly Figure[]): Contradiction[] {
  const told = passages.filter(({ kind, step }) => kind === 'sentence' && step !== 'tradeoffs');
  const torn = halves.flatMap(({ id, one, other, message }) => {
    const found = told.find(({ text }) => one.test(text) && other.test(text));
    return found ? [{ id, one: found, other: found, message }] : [];
  });
  const idlers = told.find((passage) => hasIdleHands(passage, figures));
  const message = 'It takes far more hands than the load has work for.';
  return idlers ? [...torn, { id: 'idle-hands', one: idlers, other: idlers, message }] : torn;
}
