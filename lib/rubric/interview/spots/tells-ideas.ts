import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck, type Finding, missed } from '../../engine/check';
import type { Passage } from '../../engine/passages';
import { inSteps, said } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { type Phrase, phrase, says } from '../../language/phrases';

const patterns = z.array(z.string().min(1).max(600)).min(1).max(20);

/** Several ideas told anywhere in a text, each as phrases of the language of this room. */
export const tellsIdeas = defineCheck({
  id: 'tells-ideas',
  about: 'Tells each of several ideas, in any order; met with `min` of them, partly with fewer.',
  options: z.strictObject({
    ideas: z.array(patterns).min(1).max(8),
    min: z.int().min(1).max(8).optional(),
    /** A figure must stand in one of the sentences, or it is `partly`. */
    figure: z.boolean().default(false),
    /** `adopted`: what is refused or put off does not count. */
    stance: z.enum(['any', 'adopted']).default('any'),
    steps: z.array(stepIdSchema).optional(),
  }),
  run: (answer, { ideas, min = ideas.length, figure, stance, steps }): Finding => {
    const passages = inSteps(answer, steps);
    const told = ideas.map((idea) => passages.filter((passage) => tells(passage, toPhrase(idea), stance)));
    const count = told.filter(({ length }) => length > 0).length;
    if (count === 0) return missed();
    const shown = passages.filter((passage) => told.some((each) => each.includes(passage)));
    const isFigured = !figure || shown.some(({ asserted }) => countFigures(asserted) > 0);
    return said(count >= min && isFigured ? 'met' : 'partly', shown);
  },
});

const tells = (passage: Passage, what: Phrase, stance: 'any' | 'adopted'): boolean =>
  says(stance === 'any' ? passage.text : passage.adopted, what);

// Phrases of a prompt are compiled once: its data lives as long as the page.
const compiled = new WeakMap<readonly string[], Phrase>();

function toPhrase(idea: readonly string[]): Phrase {
  const before = compiled.get(idea);
  if (before) return before;
  const made = phrase(...idea);
  compiled.set(idea, made);
  return made;
}
