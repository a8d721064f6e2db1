import type { AttemptState } from '@/lib/attempt/state';
import type { StepId } from '@/lib/steps/schema';

/** One thing to try on the half-done example. */
export type GuideTask = {
  /** Its title, and how to do it by pointer and by key, are said in `guide.tasks`. */
  id: 'ask' | 'join' | 'add' | 'promise' | 'walk';
  /** Boxes it is about, to be lit. */
  nodes?: readonly string[];
  step?: StepId;
  panel: 'steps' | 'drawing' | 'writing';
  isDone: (state: AttemptState, walking: boolean) => boolean;
};

const leadsTo = (
  { document }: AttemptState,
  source: string,
  isTarget: (type: string) => boolean,
): boolean => {
  const types = new Map(document.diagram.nodes.map(({ id, type }) => [id, type]));
  return document.diagram.edges.some(
    (edge) => edge.source === source && isTarget(types.get(edge.target) ?? ''),
  );
};

/** The two minutes of the guided start, in order. Each is done by doing it, wherever and however. */
export const guideTasks: readonly GuideTask[] = [
  {
    id: 'ask',
    panel: 'steps',
    isDone: ({ revealed }) => revealed.length > 0,
  },
  {
    id: 'join',
    nodes: ['lane', 'workers'],
    panel: 'drawing',
    isDone: (state) => leadsTo(state, 'lane', (type) => type === 'worker'),
  },
  {
    id: 'add',
    nodes: ['workers'],
    panel: 'drawing',
    isDone: (state) => leadsTo(state, 'workers', (type) => type === 'external'),
  },
  {
    id: 'promise',
    step: 'requirements',
    panel: 'writing',
    isDone: ({ document }) => /\d/.test(document.steps.requirements?.text ?? ''),
  },
  {
    id: 'walk',
    panel: 'drawing',
    isDone: ({ document }, walking) => walking || /^#* ?Walk/m.test(document.steps.architecture?.text ?? ''),
  },
];
