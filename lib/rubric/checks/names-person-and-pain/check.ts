import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { isRowOfIdeals } from '../../engine/ideals';
import { factsOf } from '../../engine/outcomes';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

const who = phrase('@people', '@person', '@tenant', 'who', 'they', 'she', 'he', 'our', 'us', 'their');
const hurts = phrase('@trouble');
/** A rule for the time to come ("nobody may wait") is a promise and no pain. */
const rule = phrase(
  'must|shall|never|goal|target',
  'nobody|no_one|none should|may|is|gets|waits',
  'should not|never',
  'no @people|@loadNoun may|should|can',
  'would_like|want .. in|within|by #',
);
/** How it goes at present: the sentence that a wish for something better starts from. */
const atPresent = phrase(
  'today|at_present|currently|nowadays|at_the_moment|now|as_it_is .. #|half',
  '# .. today|at_present|now|nowadays',
);
const figure = phrase('#', 'half|third|quarter|most|every', 'a minute|hour|day|week');

const isPain = (passage: Passage): boolean => {
  const facts = factsOf(passage);
  return (
    says(facts, who) &&
    (says(facts, hurts) || says(facts, atPresent)) &&
    !says(facts, rule) &&
    !isRowOfIdeals(facts)
  );
};

export const check = defineCheck({
  id: 'names-person-and-pain',
  about: 'Says who feels the problem and how; met with a figure, partly without.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: (passage) => isPain(passage) && says(factsOf(passage), figure),
      partly: isPain,
    }),
});
