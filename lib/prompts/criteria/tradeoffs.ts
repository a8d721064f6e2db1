import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, human, machine, asks } from './build';

type Wording = { choice: string; effort: string; condition: string };

const anywhere = ['tradeoffs', 'dataModel', 'architecture', 'scalability'];
const weighs = (depth: string, min: number, steps: readonly string[]) =>
  asks('weighs-choices', { depth, min, steps: [...steps] });

const openingCriteria = ({ choice, condition }: Wording): Criterion[] => [
  machine({
    id: 'tradeoffs.topic',
    title: 'Compares at all',
    weight: 0.9,
    partly: 0.5,
    sources: ['B8'],
    requires: { all: [weighs('pair', 1, ['tradeoffs'])] },
    words: {
      met: 'You compare: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says what it decided against.',
      missed: `No choice is weighed. Begin with one: ${choice}.`,
    },
  }),
  machine({
    id: 'tradeoffs.both-sides',
    title: 'Says what is gained and what is given up',
    weight: 0.8,
    partly: 0.3,
    sources: ['B8', 'A3', 'C6'],
    requires: { any: [weighs('both', 1, anywhere)] },
    words: {
      met: 'Both sides are said: “{quote}”.',
      partly: `You wrote “{quote}”, which is one side. A strong answer also says what is given up: ${choice}.`,
      missed: `[You wrote “{quote}”. ]A strong answer chooses and says both sides: ${choice}.`,
    },
  }),
  machine({
    id: 'tradeoffs.bearable',
    title: 'Says why the cost is fine here, or what would reverse it',
    weight: 1,
    partly: 0.2,
    sources: ['B8', 'A9', 'A3'],
    requires: { any: [weighs('bearable', 1, anywhere), weighs('turns', 1, anywhere)] },
    words: {
      met: 'The cost is made bearable: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says why that is fine now and what would change it: ${condition}.`,
      missed: `Nothing says why a cost is acceptable here. A strong answer does: ${condition}.`,
    },
  }),
];

const sizedCriteria = ({ choice, condition }: Wording): Criterion[] => [
  machine({
    id: 'tradeoffs.sizes',
    title: 'Puts figures on both sides',
    weight: 1,
    partly: 0.2,
    sources: ['B8', 'A3', 'A9'],
    requires: { all: [weighs('sized', 2, anywhere)] },
    words: {
      met: 'Figures are on the scales: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer puts a figure on each choice: ${choice}.`,
      missed: `Neither gain nor price has a size. A strong answer gives one: ${choice}.`,
    },
  }),
  machine({
    id: 'tradeoffs.reversal',
    title: 'Says what would reverse it',
    weight: 0.7,
    partly: 0.1,
    sources: ['B8', 'A9'],
    requires: { all: [weighs('turns', 1, anywhere)] },
    words: {
      met: 'A condition would turn it round: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer names the value at which the choice turns: ${condition}.`,
      missed: `Nothing says what would change your mind. A strong answer does: ${condition}.`,
    },
  }),
];

const centralCriteria = ({ effort }: Wording): Criterion[] => [
  machine({
    id: 'tradeoffs.several',
    title: 'Does so for the choices that matter',
    weight: 1,
    partly: 0.3,
    sources: ['A3', 'B8', 'B9'],
    requires: { all: [weighs('both', 2, anywhere)] },
    words: {
      met: 'Several choices are weighed, among them “{quote}”.',
      partly: 'One choice is weighed: “{quote}”. A strong answer weighs the two or three that matter most.',
      missed: 'A strong answer weighs the two or three choices that matter most to the business.',
    },
  }),
  machine({
    id: 'tradeoffs.ranked',
    title: 'Ranks them by effect',
    weight: 0.5,
    partly: 0.4,
    sources: ['A3', 'A8'],
    requires: { all: [asks('orders-choices', { min: 2 })] },
    words: {
      met: 'The choices are ranked.',
      partly: 'Several choices stand side by side. A strong answer says which counts most.',
      missed: 'The choices are not ranked. A strong answer puts the one with the largest effect first.',
    },
  }),
  machine({
    id: 'tradeoffs.effort',
    title: 'Says what each lever costs to build',
    weight: 1.6,
    partly: 0.5,
    sources: ['A4'],
    requires: { all: [asks('costs-effort', { steps: ['tradeoffs', 'scalability', 'architecture'] })] },
    words: {
      met: 'The work is sized: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer sizes the lever itself: ${effort}.`,
      missed: `No effort is named. A strong answer sizes each lever: ${effort}.`,
    },
  }),
  human({
    id: 'tradeoffs.stage',
    title: 'Fits the growth stage of the company',
    sources: ['A8', 'B10', 'A7'],
    anchors: [
      'Ignores the stage the company is in.',
      'Mentions the stage without drawing anything from it.',
      'One choice follows from the stage.',
      'Most choices follow from the stage, and later ones are put off by name.',
      'Every choice follows from the stage, and what would change at the next one is said.',
    ],
  }),
];

/** What is gained, what is given up, why that is fine here, and what would turn it round. */
export const tradeoffs = (wording: Wording): DimensionDraft => ({
  id: 'tradeoffs',
  title: 'Trade-offs',
  gates: [
    { points: 0.5 },
    { points: 2.1, needs: [['tradeoffs.both-sides']] },
    { points: 3.4, needs: [['tradeoffs.bearable', 'tradeoffs.reversal']] },
    { points: 6, needs: [['tradeoffs.several'], ['tradeoffs.bearable']] },
  ],
  anchors: [
    'Nothing is chosen against anything, or the cost is denied.',
    'Names textbook pairs, or one side of each choice.',
    'Makes a choice with its gain and its cost; why the cost is fine here is open.',
    'Says why the cost is bearable at this size and what would reverse it, for a choice or two.',
    'Ranks its choices by effect, both sides and figures for each, with the effort and the condition that turns them round.',
  ],
  criteria: [...openingCriteria(wording), ...sizedCriteria(wording), ...centralCriteria(wording)],
});
