import type { Twist, Touch } from '@/lib/rubric/interview/schema';
import type { CheckUse } from '@/lib/rubric/schema';
import type { StepId } from '@/lib/steps/schema';

type Draft = {
  id: string;
  title: string;
  weight?: number;
  dimension: StepId;
  /** Any of these on the answer afterwards. */
  holds: CheckUse[];
  /** Any of these on what was newly said. */
  said: CheckUse[];
  lacks: string;
};

/** One thing a twist touches. `lacks` is what is said where nothing answers to it. */
export const touches = ({ id, title, weight = 1, dimension, holds, said, lacks }: Draft): Touch => ({
  id,
  title,
  weight,
  dimension,
  holds: { any: holds },
  said: { any: said },
  words: {
    met: '[You meet it: “{quote}”.]',
    partly: `[There is something of it: “{quote}”. ]${lacks}`,
    missed: lacks,
  },
});

type Fine = { id: string; title: string; covered: CheckUse[]; said: CheckUse[] };

/** Why nothing has to change: all of `covered` on the answer as it stood, and any of `said` in the reply. */
export const stays = ({ id, title, covered, said }: Fine): Twist['staysFine'][number] => ({
  id,
  title,
  covered: { all: covered },
  said: { any: said },
});
