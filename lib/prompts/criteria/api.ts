import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = { call: string; repeat: string; limit: string };

const describe = (need: string, min = 1) => asks('describes-calls', { need, min });

const openingCriteria = ({ call }: Wording): Criterion[] => [
  machine({
    id: 'api.topic',
    title: 'Says how others reach the system',
    weight: 0.8,
    partly: 0.4,
    sources: ['B3'],
    requires: { all: [asks('addresses-step', { step: 'api' })] },
    words: {
      met: 'There is an interface: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names the calls.',
      missed: `No interface is described. Begin with one call: ${call}.`,
    },
  }),
  machine({
    id: 'api.calls',
    title: 'Names the calls by method and path',
    weight: 0.9,
    partly: 0.5,
    sources: ['B3'],
    requires: { all: [describe('call', 2)] },
    words: {
      met: 'The calls are named, such as “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer writes the calls out: ${call}.`,
      missed: `A strong answer writes the calls out: ${call}.`,
    },
  }),
  machine({
    id: 'api.request',
    title: 'Says what goes in',
    weight: 0.8,
    partly: 0.4,
    sources: ['B3'],
    requires: { all: [describe('request')] },
    words: {
      met: 'The request has a shape: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer lists the fields: ${call}.`,
      missed: `What goes in is not said. A strong answer lists the fields: ${call}.`,
    },
  }),
];

const centralCriteria = ({ repeat }: Wording): Criterion[] => [
  machine({
    id: 'api.response',
    title: 'Says what comes back',
    weight: 0.8,
    partly: 0.4,
    sources: ['B3'],
    requires: { all: [describe('response')] },
    words: {
      met: 'The reply is said: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer adds the status and the fields of the reply.',
      missed: 'What comes back is not said. A strong answer gives the status and the fields of the reply.',
    },
  }),
  machine({
    id: 'api.errors',
    title: 'Says how a call is refused',
    weight: 0.6,
    partly: 0.4,
    sources: ['B3'],
    requires: { all: [describe('errors')] },
    words: {
      met: 'Refusals are part of the contract: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names the status of each refusal.',
      missed: 'No refusal is described. A strong answer says what a conflict or too many calls get.',
    },
  }),
  machine({
    id: 'api.repeats',
    title: 'The same call twice has the effect of one',
    weight: 1.1,
    partly: 0.25,
    sources: ['B7', 'B3'],
    requires: { all: [asks('guards-repeats', { steps: ['api', 'architecture'] })] },
    words: {
      met: 'Repeats are safe: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says how: ${repeat}.`,
      missed: `A phone that loses the reply will call again. A strong answer says: ${repeat}.`,
    },
  }),
];

const closingCriteria = ({ limit }: Wording): Criterion[] => [
  machine({
    id: 'api.auth',
    title: 'Says who may call what',
    weight: 0.9,
    partly: 0.4,
    sources: ['B3'],
    requires: { all: [asks('authenticates-callers', { steps: ['api', 'architecture'] })] },
    words: {
      met: 'Callers are known and bounded: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer also says what each caller may do.',
      missed: 'Nothing says who may call. A strong answer names the token and what it allows.',
    },
  }),
  machine({
    id: 'api.limits',
    title: 'Limits callers, with the figure',
    weight: 0.6,
    partly: 0.3,
    sources: ['B3', 'C4'],
    requires: { all: [asks('limits-callers', { steps: ['api', 'architecture'] })] },
    words: {
      met: 'The limit is set: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer gives the figure: ${limit}.`,
      missed: `No limit for callers. A strong answer gives one: ${limit}.`,
    },
  }),
  machine({
    id: 'api.change',
    title: 'Can change while old callers keep working',
    weight: 0.5,
    sources: ['B3'],
    requires: { all: [asks('evolves-api')] },
    words: {
      met: 'It can change later: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says what stays stable.',
      missed: 'Nothing says how the interface can change. A version in the path is a start.',
    },
  }),
];

/** What goes in, what comes back, who may call, and what happens to the same call twice. */
export const api = (wording: Wording): DimensionDraft => ({
  id: 'api',
  title: 'API',
  gates: [
    { points: 0.7 },
    { points: 2.3 },
    { points: 4.4, needs: [['api.request', 'api.response']] },
    { points: 6.15, needs: [['api.response'], ['api.repeats', 'api.errors'], ['api.auth']] },
  ],
  anchors: [
    'Describes no interface, or one that anybody may misuse.',
    'Says that there are endpoints, and praises them.',
    'Names the right calls with part of their shape; replies, repeats or roles are open.',
    'Gives request and reply, who may call, and what a repeat or a conflict does; limits or versions are open.',
    'Gives shapes, statuses, scopes, a repeat rule, limits with figures, and how it may change.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria(wording)],
});
