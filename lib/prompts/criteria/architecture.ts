import type { CheckUse, Criterion, Gate } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

/** A part or rule this product needs: read from the words, from the drawing, or from both. */
export type NeededPart = {
  id: string;
  title: string;
  weight: number;
  partly?: number;
  sources: readonly string[];
  /** Ways to find it; the best counts. */
  ways: readonly CheckUse[];
  /** What has to be there besides. */
  all?: readonly CheckUse[];
  strong: string;
};

const here = ['architecture'];
const around = ['architecture', 'requirements', 'scalability', 'reliability'];

export const concept = (concepts: readonly string[], steps: readonly string[] = around): CheckUse =>
  asks('adopts-concept', { concepts: [...concepts], steps: [...steps] });

const toCriterion = ({ id, title, weight, partly, sources, ways, all, strong }: NeededPart): Criterion =>
  machine({
    id: `architecture.${id}`,
    title,
    weight,
    ...(partly === undefined ? {} : { partly }),
    sources: [...sources],
    requires: { any: [...ways], ...(all === undefined ? {} : { all: [...all] }) },
    words: {
      met: 'It is there[: “{quote}”][, as “{node}” in the drawing].',
      partly: `[You wrote “{quote}”. ][The drawing has “{node}”. ]A strong answer says how it works here: ${strong}.`,
      missed: `[You wrote “{quote}”. ]A strong answer adds it: ${strong}.`,
      cannotTell: 'Neither the words nor a drawing show it.',
    },
  });

type Wording = { walk: string; reason: string };

const openingCriteria = ({ walk, reason }: Wording): Criterion[] => [
  machine({
    id: 'architecture.topic',
    title: 'Names the parts',
    weight: 0.8,
    partly: 0.2,
    sources: ['C1', 'B2'],
    requires: {
      any: [
        asks('names-parts', { steps: here, min: 3 }),
        asks('walks-flow', { steps: here, min: 5, some: 5 }),
        asks('joined-parts', { min: 4 }),
      ],
    },
    words: {
      met: 'There is a system behind the screen[: “{quote}”].',
      partly: '[You wrote “{quote}”. ]A strong answer names the parts behind the screen.',
      missed:
        'No system behind the screen was found. Name what takes a request, what does the work, and what remembers.',
    },
  }),
  machine({
    id: 'architecture.flow',
    title: 'Walks one request through the parts',
    weight: 0.8,
    partly: 0.45,
    sources: ['B2', 'C3', 'C6'],
    requires: { all: [asks('walks-flow', { steps: here, min: 5, some: 2 })] },
    words: {
      met: 'One request can be followed[: “{quote}”].',
      partly: `[You wrote “{quote}”. ]A strong answer follows one request to the end: ${walk}.`,
      missed: `No request is followed. A strong answer does: ${walk}.`,
    },
  }),
  machine({
    id: 'architecture.reasons',
    title: 'Says why the parts are there',
    weight: 0.5,
    partly: 0.4,
    sources: ['B2', 'B8', 'B10', 'C6'],
    requires: {
      all: [asks('gives-reasons', { steps: here, min: 2 })],
    },
    words: {
      met: 'Choices carry their reasons: “{quote}”.',
      partly: `You give one reason: “{quote}”. A strong answer gives one for each part: ${reason}.`,
      missed: `Parts stand without a reason. A strong answer says: ${reason}.`,
    },
  }),
];

const toDetail = ({ walk, reason }: Wording): Criterion =>
  machine({
    id: 'architecture.detail',
    title: 'Says by which rule the parts work',
    weight: 0.8,
    partly: 0.3,
    sources: ['B2', 'C6'],
    requires: { all: [asks('tells-detail', { steps: here, min: 3 })] },
    words: {
      met: 'The parts work by rules that fit this product, such as “{quote}”.',
      partly: `One part has its rule: “{quote}”. A strong answer says so of each: ${reason}.`,
      missed: `The parts could belong to any product. A strong answer says by which rule they work: ${walk}.`,
    },
  });

const drawn: Criterion = machine({
  id: 'architecture.drawn',
  title: 'Draws the way',
  weight: 0.3,
  partly: 0.4,
  sources: ['B2'],
  requires: { all: [asks('joined-parts', { min: 8 })] },
  words: {
    met: 'The drawing joins the parts.',
    partly: 'The drawing joins a few parts[; “{node}” stands alone].',
    missed: '[“{node}” stands alone in the drawing. ]Join the parts that talk to each other.',
    cannotTell: 'There is no drawing from which this could be read.',
  },
});

/**
 * The parts, how one request passes through them, and why each is there. Twelve criteria are the most a dimension can have: where the
 * product needs many parts, each of them asks for its place in the drawing, and the drawing as such need not be asked for again.
 */
export const architecture = (
  wording: Wording,
  needed: readonly NeededPart[],
  gates: readonly [Gate, Gate, Gate, Gate],
  { asksForDrawing = true }: { asksForDrawing?: boolean } = {},
): DimensionDraft => ({
  id: 'architecture',
  title: 'Architecture',
  gates: [...gates],
  anchors: [
    'No system behind the screen, or one that could not work.',
    'Names stock parts without a flow or a reason.',
    'A workable flow; what this product needs beyond it, or the reasons, are missing.',
    'A full path with the parts this product needs and some of the reasons; one path is only sketched.',
    'Every part is there for a reason, failures included, and words and drawing agree.',
  ],
  criteria: [
    ...openingCriteria(wording),
    toDetail(wording),
    ...(asksForDrawing ? [drawn] : []),
    ...needed.map(toCriterion),
  ],
});
