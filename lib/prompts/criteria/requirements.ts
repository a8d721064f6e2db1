import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = {
  /** Who hurts and how, as a strong answer to this prompt would put it. */
  pain: string;
  deadline: string;
  scale: string;
  load: string;
  promise: string;
  classes: string;
  scope: string;
};

const here = ['requirements'];

const openingCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'requirements.topic',
    title: 'Says what the system has to do',
    weight: 1,
    partly: 0.4,
    sources: ['B1'],
    requires: { all: [asks('addresses-step', { step: 'requirements' })] },
    words: {
      met: 'Names what has to be done, starting from “{quote}”.',
      partly: 'Begins with “{quote}”. A strong answer says who needs what from the system.',
      missed:
        'No requirement of the system was found. Begin with who uses it and what they must be able to do.',
    },
  }),
  machine({
    id: 'requirements.pain',
    title: 'Starts from who feels the problem',
    weight: 1,
    sources: ['A1', 'A2', 'A8'],
    requires: { all: [asks('names-person-and-pain', { steps: here })] },
    words: {
      met: 'You wrote “{quote}”: somebody, their trouble and its size.',
      partly: `You wrote “{quote}”. A strong answer puts a figure on it: ${wording.pain}.`,
      missed: `[You wrote “{quote}”. ]A strong answer says who suffers today and how much: ${wording.pain}.`,
    },
  }),
  machine({
    id: 'requirements.deadline',
    title: 'States how fast, with a number and what it limits',
    weight: 1.4,
    sources: ['A1', 'B1', 'A5'],
    requires: { all: [asks('states-deadline', { steps: here })] },
    words: {
      met: 'You promise “{quote}”.',
      partly: `You wrote “{quote}”. “Fast” cannot be tested; a strong answer says ${wording.deadline}.`,
      missed: `[You wrote “{quote}”. ]A strong answer sets a time: ${wording.deadline}.`,
    },
  }),
];

const centralCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'requirements.scale',
    title: 'States the scale',
    weight: 1,
    sources: ['C2', 'B6', 'A1'],
    requires: { all: [asks('states-scale', { steps: here })] },
    words: {
      met: 'The size is set: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer gives the number: ${wording.scale}.`,
      missed: `[You wrote “{quote}”. ]A strong answer first asks how much there is to serve: ${wording.scale}.`,
    },
  }),
  machine({
    id: 'requirements.load',
    title: 'Derives the peak load in sight',
    weight: 1.2,
    sources: ['C2', 'B6', 'A6'],
    requires: { all: [asks('derives-load', { steps: here })] },
    words: {
      met: 'The load is worked out in sight: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer shows the sum behind it: ${wording.load}.`,
      missed: `A strong answer turns the volume into a rate that the design has to carry: ${wording.load}.`,
    },
  }),
  machine({
    id: 'requirements.promise',
    title: 'Says what must never go wrong',
    weight: 1.2,
    partly: 0.2,
    sources: ['A1', 'B1', 'B7'],
    requires: { all: [asks('guards-correctness', { steps: here })] },
    words: {
      met: 'You draw a line: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says it so that it can be checked: ${wording.promise}.`,
      missed: `[You wrote “{quote}”. ]A strong answer names what may never happen: ${wording.promise}.`,
    },
  }),
];

const closingCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'requirements.classes',
    title: 'Separates what is critical from what may wait',
    weight: 1,
    partly: 0.2,
    sources: ['B1', 'C3', 'A3'],
    requires: { all: [asks('separates-classes', { steps: here })] },
    words: {
      met: 'You rank the work: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says which work comes first and which may wait: ${wording.classes}.`,
      missed: `[You wrote “{quote}”. ]A strong answer separates the urgent from the rest: ${wording.classes}.`,
    },
  }),
  machine({
    id: 'requirements.scope',
    title: 'Says what is left out',
    weight: 1,
    sources: ['B1', 'A7', 'A3'],
    requires: { all: [asks('sets-scope', { steps: here })] },
    words: {
      met: 'The scope is drawn: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer names what this version leaves out, such as ${wording.scope}.`,
      missed: `A strong answer names what this version leaves out, such as ${wording.scope}.`,
    },
  }),
];

/** Who, how much, how fast, what must never go wrong, and what is left out. */
export const requirements = (wording: Wording, more: readonly Criterion[] = []): DimensionDraft => ({
  id: 'requirements',
  title: 'Requirements',
  gates: [
    { points: 0.8 },
    { points: 3.35, needs: [['requirements.deadline', 'requirements.promise', 'requirements.load']] },
    {
      points: 5.5,
      needs: [
        ['requirements.pain', 'requirements.scope', 'requirements.classes'],
        ['requirements.deadline', 'requirements.promise', 'requirements.load'],
      ],
    },
    {
      points: 6.75,
      needs: [
        ['requirements.scale', 'requirements.load'],
        ['requirements.deadline'],
        ['requirements.promise'],
        ['requirements.scope'],
      ],
    },
  ],
  anchors: [
    'Says nothing the system has to do, or only how it should look.',
    'Names users and functions, with adjectives for the rest: fast, scalable, reliable.',
    'Gives one figure that matters, a size or a deadline, and leaves the others open.',
    'Gives size, a derived load and deadlines for this product; a promise or the scope is missing.',
    'Ties each kind of work to a promise, derives the peak, says what must never happen and what is left out.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria(wording), ...more],
});

/** Problem and requirements before the first box: seen in the log only. */
export const startsWithTheProblem = (sources: readonly string[]): Criterion =>
  machine({
    id: 'requirements.first',
    title: 'Understands the problem before drawing',
    weight: 0.4,
    sources: [...sources],
    requires: { all: [asks('works-in-order', { first: ['requirements', 'impact'], then: 'boxes' })] },
    words: {
      met: 'You wrote about the problem before the first box was drawn.',
      partly: 'Part of the problem was written before the first box.',
      missed:
        'The first box came before the problem was written down. Spend the first minutes on who needs what.',
      cannotTell: 'There is no record of the order in which you worked.',
    },
  });
