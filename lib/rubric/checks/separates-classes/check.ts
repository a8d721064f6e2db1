import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { countKinds, figuresOf } from '../../engine/figures';
import type { Passage } from '../../engine/passages';
import { findSaid } from '../../engine/said';
import { countSayings, phrase, says } from '../../language/phrases';

/** Something may wait: what is left is what may not. */
const waits = phrase(
  '@unhurried',
  'may|can|could|might late|lag|wait|follow|settle|later|slow',
  'may|can come|arrive|go .. later|at|after|next',
  'whenever|anytime & !anyone & !anywhere & !anybody',
  '@work|@loadNoun .. any time & !at_any_time',
  'the_rest|everything_else|others|all_else later|wait|longer|slower|may|can|follow',
  'not|never .. same urgency|priority|hurry',
);
/** One thing stands above the others. */
const ranks = phrase(
  '@pressing .. whereas|while|but|unlike .. not|never',
  'critical_path|path_that|path_which|main_path|the_way_that',
  'path .. count|matter|hold|not_break|must',
  'most important path|way|thing|part|flow|kind|message|job',
  'must_hold|has_to_hold|what_counts|matters_most|counts_most|comes_first|goes_first|come_first|go_first|nothing_else',
  'split|rank|sort|order|group by',
  '@pressing .. before|ahead_of|over|above|overtake .. @work|@loadNoun|bulk|news|marketing',
  '@work|@loadNoun never|not .. wait|slower|delayed|late|stuck|suffer .. behind|because|by|for|of|while|in_the_meantime|meanwhile|than|from|through|when',
  '@pressing & meanwhile|in_the_meantime|throughout|even_then|at_all_times|always|all_the_time|at_the_same_time',
);
const sorts = phrase(
  '# @kinds',
  '@kinds .. different|differ|own|each|by|urgent|critical',
  '@kinds of @work|@loadNoun',
);
const limit = phrase(
  'within|inside|under|below|at_most|in|no_older_than|not_older_than|up_to #|a|an|half|the_same @shortTime',
  '# @shortTime in|for @kinds',
);
const pressingWork = phrase(
  'triggered|transactional|code|codes|urgent|security_code|security_alert|confirmation|confirmations|receipt|receipts|warning|alarm|emergency|reminder|reminders|thank_you|@pressing',
);
const promised = phrase(
  '@tightLimit # @shortTime',
  '@obliged .. # @shortTime',
  '# @shortTime p95|p99|p90|median',
  '@tightLimit half|a|an @shortTime',
  'always|at_all_times|in_time',
);
const named = phrase('@pressing', '@kinds', 'any time');

/** Two times for two things, in one breath. */
const setsTwoTimes = (passage: Passage): boolean =>
  countSayings(passage.text, limit) >= 2 && countKinds(figuresOf(passage, passage.text), 'time') >= 2;

/** "Gate changes are urgent, lounge offers are not". */
const isAndIsNot =
  /\b(?:urgent|critical|time-?critical|time-?sensitive|pressing)\b[^.;]{0,40}\b(?:is|are) not(?=\s*(?:[.,;]|$))/i;

const separates = (passage: Passage): boolean => {
  const { text } = passage;
  return (
    says(text, waits) ||
    says(text, ranks) ||
    isAndIsNot.test(text) ||
    setsTwoTimes(passage) ||
    (says(text, sorts) && says(text, named) && /\d/.test(text)) ||
    (says(text, pressingWork) && says(text, promised))
  );
};

export const check = defineCheck({
  id: 'separates-classes',
  about: 'Tells what must hold first from what may wait: a critical path, or kinds with a promise each.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: separates,
      partly: ({ text }) => says(text, named) || says(text, sorts),
    }),
});
