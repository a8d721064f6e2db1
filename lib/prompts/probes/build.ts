import type { Condition, Expectation, Trigger } from '@/lib/rubric/interview/schema';
import type { CheckUse } from '@/lib/rubric/schema';
import { type StepId, stepIds } from '@/lib/steps/schema';
import { asks } from '../criteria/build';

type Options = CheckUse['options'];

/** Wherever it was said: a reply stands in no step. */
export const anywhere: StepId[] = [...stepIds];

/** A weak place in the answer, or a part that is there to be asked about. */
export const spot = (check: string, options?: Options): Condition => asks(check, options);

/** As `spot`, and what it finds may fill a slot; the question is asked without as well. */
export const maybe = (check: string, options?: Options): Condition => ({
  ...asks(check, options),
  is: ['met', 'partly', 'missed', 'cannotTell'],
});

/** Nothing of it in the answer, or half of it. */
export const lacking = (check: string, options?: Options): Condition => ({
  ...asks(check, options),
  is: ['missed', 'partly', 'cannotTell'],
});

/** At least named. */
export const said = (check: string, options?: Options): Condition => ({
  ...asks(check, options),
  is: ['met', 'partly'],
});

export const when = (...all: Condition[]): Trigger => ({ all });

type Idea = string[];

/** All of the ideas told, in any order. */
export const ideas = (...told: Idea[]): CheckUse => asks('tells-ideas', { ideas: told });
/** As `ideas`, with a figure in it, or it is only half said. */
export const figuredIdeas = (...told: Idea[]): CheckUse => asks('tells-ideas', { ideas: told, figure: true });
export const someIdeas = (min: number, ...told: Idea[]): CheckUse =>
  asks('tells-ideas', { ideas: told, min });

type Draft = { id: string; title: string; weight?: number; any: CheckUse[]; lacks: string };

/** One thing a strong reply does; `lacks` is what is said where it does not. */
export const wants = ({ id, title, weight = 1, any, lacks }: Draft): Expectation => ({
  id,
  title,
  weight,
  requires: { any },
  words: {
    met: '[You say it: “{quote}”.]',
    partly: `[Half of it is there: “{quote}”. ]${lacks}`,
    missed: lacks,
  },
});
