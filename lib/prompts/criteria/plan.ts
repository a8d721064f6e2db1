import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, human, machine, asks } from './build';

type Wording = { step: string; decision: string; pilot: string };

const plans = (need: string, min = 1, steps: readonly string[] = ['plan']) =>
  asks('plans-steps', { need, min, steps: [...steps] });

const openingCriteria = ({ step, decision }: Wording): Criterion[] => [
  machine({
    id: 'plan.steps',
    title: 'Puts the work in steps',
    weight: 0.8,
    partly: 0.3,
    sources: ['A5', 'A8'],
    requires: { all: [plans('steps')] },
    words: {
      met: 'There are steps: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names the first piece of work.',
      missed: `No plan was found. Begin with the first step: ${step}.`,
    },
  }),
  machine({
    id: 'plan.durations',
    title: 'Says how long each step takes',
    weight: 0.9,
    partly: 0.4,
    sources: ['A5', 'A4', 'A10'],
    requires: { all: [plans('durations')] },
    words: {
      met: 'The steps have lengths: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer gives every step its weeks.',
      missed: `[You wrote “{quote}”. ]A strong answer gives every step its weeks: ${step}.`,
    },
  }),
  machine({
    id: 'plan.measure',
    title: 'Says what is measured',
    weight: 0.6,
    partly: 0.3,
    sources: ['A5', 'A9', 'A10'],
    requires: { all: [plans('measure')] },
    words: {
      met: 'A measure is named: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names the measure.',
      missed: `No measure is named. A strong answer says what it looks at: ${decision}.`,
    },
  }),
];

const centralCriteria = ({ decision, pilot }: Wording): Criterion[] => [
  machine({
    id: 'plan.decision',
    title: 'Decides by a figure',
    weight: 1.3,
    partly: 0.15,
    sources: ['A5', 'A7', 'A8'],
    requires: { all: [plans('decision')] },
    words: {
      met: 'The decision has a rule: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says at which value you go on: ${decision}.`,
      missed: `Nothing is decided on the way. A strong answer says at which value you go on or stop: ${decision}.`,
    },
  }),
  machine({
    id: 'plan.pilot',
    title: 'Tries it on a part first',
    weight: 0.8,
    partly: 0.25,
    sources: ['A5', 'A9'],
    requires: { all: [plans('pilot')] },
    words: {
      met: 'A part goes first: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says how large the part is: ${pilot}.`,
      missed: `It goes to everybody at once. A strong answer tries it on a part: ${pilot}.`,
    },
  }),
  machine({
    id: 'plan.widening',
    title: 'Widens in steps',
    weight: 0.5,
    partly: 0.4,
    sources: ['A5', 'A8'],
    requires: { all: [plans('widening')] },
    words: {
      met: 'It widens in steps: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says in which steps, and how fast.',
      missed: 'Nothing says how it grows from the first part to the whole.',
    },
  }),
  machine({
    id: 'plan.way-back',
    title: 'Keeps a way back',
    weight: 1,
    partly: 0.3,
    sources: ['A5', 'A8'],
    requires: { all: [plans('wayBack')] },
    words: {
      met: 'There is a way back: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says how to go back.',
      missed:
        'Nothing says how to go back to how it was. A strong answer keeps the old way at hand for a while.',
    },
  }),
];

const closingCriteria = (): Criterion[] => [
  human({
    id: 'plan.told',
    title: 'Could be told in twelve minutes and decided on the spot',
    sources: ['A5', 'A10', 'C9'],
    anchors: [
      'Nobody could act on it.',
      'An outline that needs another meeting.',
      'Clear steps, but the decision is left to others.',
      'Could be decided with one or two questions.',
      'Could be decided now, and told to a non-engineer in twelve minutes.',
    ],
  }),
];

/** What is built first, how long it takes, what is measured, and what is decided when. */
export const plan = (wording: Wording): DimensionDraft => ({
  id: 'plan',
  title: 'Plan',
  gates: [
    { points: 0.5 },
    { points: 2.3, needs: [['plan.durations', 'plan.decision']] },
    { points: 3.85, needs: [['plan.durations'], ['plan.decision']] },
    {
      points: 5.35,
      needs: [['plan.durations'], ['plan.decision'], ['plan.measure'], ['plan.pilot', 'plan.widening']],
    },
  ],
  anchors: [
    'No step, or steps without content.',
    'Names phases: discovery, MVP, launch.',
    'Gives steps with lengths in a sensible order; measure or decision is missing.',
    'Gives timed steps with a measure and a rule for going on; widening or the way back is open.',
    'Measures first, compares on a part, decides by a figure, widens in steps with a way back.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria()],
});
