import type { AttemptState } from '@/lib/attempt/state';
import type { StepId } from '@/lib/steps/schema';

/** One thing to try on the half-done example. */
export type GuideTask = {
  id: string;
  title: string;
  /** How, by pointer and by key. */
  how: string;
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
    title: 'Ask for a number',
    how: 'Interviewers keep the numbers until you ask. Under “Ask a number”, on the left, turn one card over.',
    panel: 'steps',
    isDone: ({ revealed }) => revealed.length > 0,
  },
  {
    id: 'join',
    title: 'Join the queue to the workers',
    how: 'Messages wait in “Send queue” and nobody takes them out. Pull an arrow from its edge to “Delivery workers”. By key: select the queue, press C, choose the workers.',
    nodes: ['lane', 'workers'],
    panel: 'drawing',
    isDone: (state) => leadsTo(state, 'lane', (type) => type === 'worker'),
  },
  {
    id: 'add',
    title: 'Draw who delivers',
    how: 'The workers hand over to somebody outside. Press A, choose “Third party”, and lead an arrow to it from the workers.',
    nodes: ['workers'],
    panel: 'drawing',
    isDone: (state) => leadsTo(state, 'workers', (type) => type === 'external'),
  },
  {
    id: 'promise',
    title: 'Make one promise with a number',
    how: 'Go to Requirements and add a sentence somebody could hold you to, such as how soon a security code arrives.',
    step: 'requirements',
    panel: 'writing',
    isDone: ({ document }) => /\d/.test(document.steps.requirements?.text ?? ''),
  },
  {
    id: 'walk',
    title: 'Walk one message through',
    how: 'Choose “Walk a request” below the drawing and follow the lit arrows. Gaps show themselves.',
    panel: 'drawing',
    isDone: ({ document }, walking) => walking || /^#* ?Walk/m.test(document.steps.architecture?.text ?? ''),
  },
];
