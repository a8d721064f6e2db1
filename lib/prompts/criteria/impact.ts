import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = { lever: string; change: string; value: string };

const openingCriteria = ({ lever, change }: Wording): Criterion[] => [
  machine({
    id: 'impact.topic',
    title: 'Comes back to people and the business',
    weight: 0.7,
    partly: 0.2,
    sources: ['B9', 'A2'],
    requires: { all: [asks('addresses-step', { step: 'impact' })] },
    words: {
      met: 'You come back to people: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says who feels it.',
      missed: `Nothing ties the design to people or the business. Begin with: ${lever}.`,
    },
  }),
  machine({
    id: 'impact.lever',
    title: 'Ties a lever of the design to what people feel',
    weight: 1.2,
    partly: 0.2,
    sources: ['A2', 'A6', 'B9'],
    requires: { all: [asks('ties-lever-to-outcome', {})] },
    words: {
      met: 'The chain is there: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer gives the size of the lever and of what it moves: ${lever}.`,
      missed: `[You wrote “{quote}”. ]A strong answer ties a lever to an outcome: ${lever}.`,
    },
  }),
  machine({
    id: 'impact.measure',
    title: 'Names a measure of what people do',
    weight: 0.8,
    partly: 0.2,
    sources: ['A2', 'A6', 'A10'],
    requires: { all: [asks('names-measure', {})] },
    words: {
      met: 'It can be counted: “{quote}”.',
      partly: `You wrote “{quote}”. A score of mood moves late; a strong answer counts what people do: ${change}.`,
      missed: `Nothing is named that could be counted. A strong answer watches what people do: ${change}.`,
    },
  }),
  machine({
    id: 'impact.change',
    title: 'Gives the measure from what to what',
    weight: 1.2,
    partly: 0.2,
    sources: ['A6', 'A10'],
    requires: { all: [asks('sizes-outcome', {})] },
    words: {
      met: 'The change is sized: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says from what to what: ${change}.`,
      missed: `No size is given. A strong answer says from what to what: ${change}.`,
    },
  }),
];

const centralCriteria = ({ value }: Wording): Criterion[] => [
  machine({
    id: 'impact.value',
    title: 'Works it out into orders, people or money',
    weight: 1,
    sources: ['A6', 'A1', 'A7'],
    requires: { all: [asks('derives-value', {})] },
    words: {
      met: 'The value is worked out: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer does the sum: ${value}.`,
      missed: `What it is worth is open. A strong answer does the sum: ${value}.`,
    },
  }),
  machine({
    id: 'impact.ground',
    title: 'Says what the figures rest on',
    weight: 0.5,
    partly: 0.1,
    sources: ['A6', 'A10'],
    requires: { all: [asks('grounds-claim', {})] },
    words: {
      met: 'The figures rest on something: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer gives the figure that was seen there.',
      missed: 'The figures hang in the air. Say what is so today, or where it was seen.',
    },
  }),
  machine({
    id: 'impact.doubt',
    title: 'Says what would prove it wrong',
    weight: 0.5,
    sources: ['A1', 'A2'],
    requires: { all: [asks('names-doubt', {})] },
    words: {
      met: 'You name your doubt: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says what would prove it wrong.',
      missed: 'Nothing would prove it wrong. A strong answer names the sign that the cause was another.',
    },
  }),
  machine({
    id: 'impact.second',
    title: 'Covers a second group or a guardrail',
    weight: 0.4,
    partly: 0.3,
    sources: ['A1', 'A2'],
    requires: { any: [asks('sizes-outcome', { min: 2 }), asks('guards-outcome', {})] },
    words: {
      met: 'The other side is there as well: “{quote}”.',
      partly:
        'One effect is sized: “{quote}”. A strong answer adds the other side, or what must not get worse.',
      missed: 'One effect only. A strong answer adds the other side, or what must not get worse.',
    },
  }),
];

/** Who feels the difference, which measure moves from what to what, and what that is worth. */
export const impact = (wording: Wording): DimensionDraft => ({
  id: 'impact',
  title: 'Customer impact',
  gates: [
    { points: 0.5 },
    { points: 1.75, needs: [['impact.lever', 'impact.change']] },
    {
      points: 3.6,
      needs: [
        ['impact.lever', 'impact.change'],
        ['impact.change', 'impact.value'],
      ],
    },
    {
      points: 5.55,
      needs: [
        ['impact.lever'],
        ['impact.change'],
        ['impact.value'],
        ['impact.ground', 'impact.doubt', 'impact.second'],
      ],
    },
  ],
  anchors: [
    'No customer or business effect, or only technical measures.',
    'Asserts happiness, retention or revenue.',
    'Ties a lever to an outcome and a measure; size or starting point is missing.',
    'Gives the measure from what to what and why it should move; the chain to value is short.',
    'Follows the lever to a measure, to people and to money, with sums that hold and a sign that would prove it wrong.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording)],
});
