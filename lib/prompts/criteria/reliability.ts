import type { Criterion } from '@/lib/rubric/schema';
import { type DimensionDraft, machine, asks } from './build';

type Wording = {
  retry: string;
  doubles: string;
  standIn: string;
  reduced: string;
  alert: string;
  failure: string;
};

const here = ['reliability'];
const around = ['reliability', 'architecture', 'scalability'];

const openingCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'reliability.topic',
    title: 'Considers that parts fail',
    weight: 0.9,
    partly: 0.2,
    sources: ['B7', 'C7'],
    requires: {
      any: [
        asks('addresses-step', { step: 'reliability' }),
        asks('survives-failures', { steps: here, min: 1 }),
      ],
    },
    words: {
      met: 'Failure is on the table: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer names the part that fails.',
      missed: `No failure is considered. Take one: ${wording.failure}.`,
    },
  }),
  machine({
    id: 'reliability.retry',
    title: 'Retries with a bound',
    weight: 1.2,
    partly: 0.4,
    sources: ['B7', 'C7'],
    requires: { all: [asks('retries-with-limit', { steps: here })] },
    words: {
      met: 'Retries are bounded: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says how often and how long between: ${wording.retry}.`,
      missed: `Nothing is tried again. A strong answer says how often and how long between: ${wording.retry}.`,
    },
  }),
  machine({
    id: 'reliability.leftovers',
    title: 'Keeps what failed for good',
    weight: 0.9,
    partly: 0.2,
    sources: ['C7', 'B7'],
    requires: { all: [asks('keeps-failed-work', { steps: [...here, 'architecture'] })] },
    words: {
      met: 'What fails for good is kept: “{quote}”.',
      partly: 'You wrote “{quote}”. A strong answer says who looks at it and when.',
      missed:
        'Nothing says what happens after the last try. A strong answer keeps it for somebody to look at.',
    },
  }),
];

const centralCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'reliability.doubles',
    title: 'Doing it again does no harm',
    weight: 1.1,
    partly: 0.5,
    sources: ['B7'],
    requires: { any: [asks('repeats-harmlessly', { steps: [...around, 'tradeoffs'] })] },
    words: {
      met: 'A repeat is harmless: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says by which key: ${wording.doubles}.`,
      missed: `A retry can do the same thing twice. A strong answer says: ${wording.doubles}.`,
    },
  }),
  machine({
    id: 'reliability.failures',
    title: 'Takes named failures to their end',
    weight: 1,
    partly: 0.6,
    sources: ['B7'],
    requires: { all: [asks('survives-failures', { steps: ['reliability'], min: 2 })] },
    words: {
      met: 'Failures are taken to their end, such as “{quote}”.',
      partly: `You follow one failure: “{quote}”. A strong answer does the same for ${wording.failure}.`,
      missed: `No failure is followed through. Take one: ${wording.failure}.`,
    },
  }),
  machine({
    id: 'reliability.timed',
    title: 'Puts figures to what follows',
    weight: 0.7,
    partly: 0.2,
    sources: ['B7'],
    requires: { all: [asks('survives-failures', { steps: ['reliability'], min: 2, timed: true })] },
    words: {
      met: 'What follows a failure has its figures: “{quote}”.',
      partly: `One case has a figure: “{quote}”. A strong answer says how soon or how often for each: ${wording.retry}.`,
      missed: `Nothing says how soon or how often. A strong answer does: ${wording.retry}.`,
    },
  }),
  machine({
    id: 'reliability.stand-in',
    title: 'Something stands in',
    weight: 0.9,
    partly: 0.3,
    sources: ['B7', 'C3'],
    requires: {
      any: [asks('takes-over', { steps: [...here, 'architecture'] })],
    },
    words: {
      met: 'There is a stand-in: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says what takes over and how soon: ${wording.standIn}.`,
      missed: `Nothing stands in for a lost part. A strong answer says: ${wording.standIn}.`,
    },
  }),
];

const closingCriteria = (wording: Wording): Criterion[] => [
  machine({
    id: 'reliability.reduced',
    title: 'Says what people see meanwhile',
    weight: 0.8,
    partly: 0.15,
    sources: ['B7', 'A2'],
    requires: { all: [asks('degrades-visibly', { steps: here })] },
    words: {
      met: 'There is a reduced service: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says what still works: ${wording.reduced}.`,
      missed: `Nothing says what people see while a part is down. A strong answer does: ${wording.reduced}.`,
    },
  }),
  machine({
    id: 'reliability.alert',
    title: 'Somebody is told, at a threshold',
    weight: 0.8,
    partly: 0.2,
    sources: ['C7', 'A2'],
    requires: { any: [asks('alerts-on-signal', { steps: here })] },
    words: {
      met: 'The alarm has a threshold: “{quote}”.',
      partly: `You wrote “{quote}”. A strong answer says at which value somebody is woken: ${wording.alert}.`,
      missed: `Nobody is told. A strong answer says at which value somebody is woken: ${wording.alert}.`,
    },
  }),
];

/** What breaks, what happens next, what people see meanwhile, and who is told. */
export const reliability = (wording: Wording, more: readonly Criterion[] = []): DimensionDraft => ({
  id: 'reliability',
  title: 'Reliability',
  gates: [
    { points: 0.85 },
    { points: 2.55 },
    { points: 4.2, needs: [['reliability.failures', 'reliability.retry']] },
    { points: 6.7, needs: [['reliability.failures'], ['reliability.reduced']] },
  ],
  anchors: [
    'No failure is considered, or the remedy does damage.',
    'Names retries, backups, replication and monitoring without a case.',
    'Handles a failure or two; counts, doubles or what people see are open.',
    'Works through the likely failures with counts and what people see; one case or the alarm is missing.',
    'Takes each failure to its end: bounded retries, no doubles, a stand-in with its time, a reduced service, an alarm with a threshold.',
  ],
  criteria: [...openingCriteria(wording), ...centralCriteria(wording), ...closingCriteria(wording), ...more],
});
