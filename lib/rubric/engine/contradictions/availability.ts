import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import type { Figure } from './figures';
import { any, clauseAround, isFirm } from './subjects';

const single = any(
  '(?:one|a single|only one) (?:\\S+ )?(?:server|machine|node|box|instance|database)(?: (?:does|handles|carries|holds|runs|is enough|with \\d))',
  '(?:on|is) (?:one|a single) (?:\\S+ )?(?:server|machine|node|box)',
  'there is (?:only )?a single server',
  '(?:no|without(?: an?y?)?) (?:standby|replicas?|second (?:copy|server)|fail-?over)(?= (?:is|are)|[.,;]|$)',
);
const covered = /\b(?:standby|replica|second|copies|copy|fail-?over|managed|takes over|promoted)\b/i;

/** Three nines and more, from a part that stands alone. */
export function findAloneYetAvailable(
  figures: readonly Figure[],
  passages: readonly Passage[],
): Contradiction[] {
  const promised = figures.filter(
    ({ measure, clause, passage }) =>
      measure.kind === 'percent' &&
      measure.value >= 99.9 &&
      measure.value < 100 &&
      /\bavailab\w+|\bup-?time\b|\bof the time\b|\bup\b/i.test(clause + passage.text) &&
      isFirm(clause),
  );
  if (promised.length === 0) return [];
  const alone = passages.filter(({ text, step }) => {
    const match = single.exec(text);
    return (
      match !== null &&
      step !== 'tradeoffs' &&
      isFirm(clauseAround(text, match.index, match.index + match[0].length))
    );
  });
  const isCovered = passages.some(({ adopted, step }) => step !== 'tradeoffs' && covered.test(adopted));
  const pair = isCovered ? null : findPair(promised, alone, ({ passage }, other) => passage !== other);
  if (!pair) return [];
  return [
    {
      id: 'available-and-alone',
      one: pair[0].passage,
      other: pair[1],
      message: 'So much availability is promised, and one machine stands alone.',
    },
  ];
}
