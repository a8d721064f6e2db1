import type { Passage } from '../passages';
import { type Contradiction, findPair } from './contradiction';
import { day, type Figure } from './figures';
import { any } from './subjects';

const inAll = any(
  'in total',
  'altogether',
  'all in all',
  'the whole (?:thing|project|plan)',
  'total(?: of)?',
  '(?:is|goes|go|be) (?:live|done|finished|launched) (?:in|within|after)',
  'launch(?:ed)? (?:to \\w+ )?(?:in|within|after)',
  'everything (?:is|takes)',
);
const atTheSameTime = any(
  'parallel',
  'at the same time',
  'meanwhile',
  'alongside',
  'beside',
  'overlap\\w*',
  'person',
  'engineer\\w*',
  'of work',
);

/** Steps of a plan that take far longer together than the plan as a whole is said to. */
export function findSumOfThePlan(figures: readonly Figure[], passages: readonly Passage[]): Contradiction[] {
  if (passages.some(({ adopted, step }) => step === 'plan' && atTheSameTime.test(adopted))) return [];
  const lasting = figures.filter(
    ({ measure, passage, clause }) =>
      measure.kind === 'time' &&
      /^(?:day|week|month)$/.test(measure.unit) &&
      measure.base >= day &&
      !/\b(?:per|every|a|each|last|first|next|ago|old|old|kept|delet\w+|after (?:a|the)|if|in a row)\b(?= \d)|\bkept\b|\bdelet\w+\b/i.test(
        clause,
      ) &&
      isOfThePlan(passage),
  );
  const totals = lasting.filter(({ clause }) => inAll.test(clause));
  const steps = lasting.filter(({ clause }) => !inAll.test(clause));
  const sum = steps.reduce((seconds, { measure }) => seconds + measure.base, 0);
  const pair = findPair(
    totals,
    steps,
    (total, step) => sum > total.measure.base * 1.5 && total.passage !== step.passage,
  );
  if (!pair || steps.length < 2) return [];
  return [
    {
      id: 'sum-of-the-plan',
      one: pair[0].passage,
      other: pair[1].passage,
      message: 'The steps take far longer than the whole is said to take.',
    },
  ];
}

const isOfThePlan = ({ step, kind, adopted }: Passage): boolean =>
  step === 'plan' || kind === 'roadmap' || /\b(?:build|pilot|roll-?out|launch|live in)\b/i.test(adopted);
