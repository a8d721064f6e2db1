import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = { sum: string; limit: string; trigger: string; relief: string };

const here = ['scalability'];
const around = ['scalability', 'requirements', 'architecture'];

const openingCriteria = ({ sum }: Wording): Criterion[] => [
  machine({
    id: 'scalability.topic',
    title: 'Says how it grows',
    weight: 0.9,
    partly: 0.3,
    sources: ['B6'],
    requires: {
      any: [
        asks('addresses-step', { step: 'scalability' }),
        asks('works-in-figures', { steps: here, min: 1 }),
      ],
    },
    words: {
      met: 'Growth is addressed: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says which part gets how much.',
      missed: `Nothing is said about load. Begin with a sum: ${sum}.`,
    },
  }),
  machine({
    id: 'scalability.load',
    title: 'Works out the load on a part',
    weight: 1.2,
    partly: 0.5,
    sources: ['B6', 'C2'],
    requires: { all: [asks('derives-load', { steps: around })] },
    words: {
      met: 'The load is worked out: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer shows the sum: ${sum}.`,
      missed: `No load is worked out. A strong answer does the sum aloud: ${sum}.`,
    },
  }),
  machine({
    id: 'scalability.capacity',
    title: 'Sets the load against what one unit can do',
    weight: 0.7,
    partly: 0.2,
    sources: ['B6', 'A1'],
    requires: { all: [asks('sizes-capacity', { steps: here })] },
    words: {
      met: 'Capacity is sized: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says how many are needed: ${sum}.`,
      missed: `Nothing says how much one unit copes with. A strong answer does: ${sum}.`,
    },
  }),
];

const centralCriteria = ({ limit, trigger, relief }: Wording): Criterion[] => [
  machine({
    id: 'scalability.limit',
    title: 'Names what gives way first',
    weight: 1.1,
    partly: 0.2,
    sources: ['A1', 'B6', 'C2'],
    requires: {
      all: [asks('names-first-limit', { steps: here })],
    },
    words: {
      met: 'You name what gives way first: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer puts the figure to it: ${limit}.`,
      missed: `Nothing says what gives way first. Here a strong answer says: ${limit}.`,
    },
  }),
  machine({
    id: 'scalability.trigger',
    title: 'Says at which measure the next step comes',
    weight: 0.6,
    partly: 0.3,
    sources: ['B6', 'A3'],
    requires: { all: [asks('grows-on-trigger', { steps: here })] },
    words: {
      met: 'Growth has a trigger: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer names the measure: ${trigger}.`,
      missed: `Nothing says when the next step is due. A strong answer does: ${trigger}.`,
    },
  }),
  machine({
    id: 'scalability.relief',
    title: 'Takes load off the hot part',
    weight: 0.4,
    partly: 0.3,
    sources: ['B6', 'C4', 'A2'],
    requires: { all: [asks('relieves-load', { steps: here })] },
    words: {
      met: 'Load is taken off where it hurts: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says what it spares: ${relief}.`,
      missed: `Nothing relieves the hot part. A strong answer does: ${relief}.`,
    },
  }),
];

const closingCriteria = ({ sum, limit }: Wording): Criterion[] => [
  machine({
    id: 'scalability.sums',
    title: 'Sets several figures against each other',
    weight: 0.6,
    partly: 0.4,
    sources: ['B6', 'C2'],
    requires: { all: [asks('works-in-figures', { steps: here, min: 2 })] },
    words: {
      met: 'The load is followed through the parts, such as “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer does the same for each part that matters: ${sum}.`,
      missed: `No part is set against its load. A strong answer says: ${sum}.`,
    },
  }),
  machine({
    id: 'scalability.breadth',
    title: 'Does so for every part that matters',
    weight: 1.2,
    partly: 0.4,
    sources: ['B6', 'C2'],
    requires: { all: [asks('works-in-figures', { steps: here, min: 4, some: 3 })] },
    words: {
      met: 'Several parts are set against their load, such as “{quote}”.',
      partly: `You set some parts against their load: “{quote}”. A strong answer goes on to what gives way first: ${limit}.`,
      missed: `Few parts are set against their load. A strong answer goes through them: ${sum}; ${limit}.`,
    },
  }),
  machine({
    id: 'scalability.refusal',
    title: 'Leaves out what this size does not need',
    weight: 0.7,
    partly: 0.15,
    sources: ['A3', 'A9', 'B8'],
    requires: {
      any: [
        asks('leaves-small', { steps: here }),
        asks('refuses-with-reason', { steps: ['scalability', 'architecture'] }),
      ],
    },
    words: {
      met: 'You leave out what is not needed, and say why: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says at which load it would be needed after all.',
      missed: 'Everything is added. A strong answer says which remedy this size does not need yet.',
    },
  }),
];

/** What the load is, what gives way first, and at which measure the next step is taken. */
export const scalability = (wording: Wording, more: readonly Criterion[] = []): DimensionDraft => ({
  id: 'scalability',
  title: 'Scalability',
  gates: [
    { points: 0.6 },
    { points: 2 },
    { points: 3.9, needs: [['scalability.load', 'scalability.capacity', 'scalability.limit']] },
    {
      points: 5.6,
      needs: [
        ['scalability.limit', 'scalability.refusal'],
        ['scalability.capacity', 'scalability.load'],
      ],
    },
  ],
  anchors: [
    'Says nothing about load.',
    'Lists remedies: more servers, caching, sharding.',
    'Finds or sizes one hot part; the limit, the trigger or the rest of the load is open.',
    'Derives the load, sizes the workers and names what gives way first; growth of data or the next step is open.',
    'Sizes every part that matters, names the first limit with its figure, relieves it, and says at which measure to go further.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria(wording), ...more],
});
