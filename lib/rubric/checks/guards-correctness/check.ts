import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { pattern, percent } from '../../engine/lexicon';
import { isRowOfAims, isRowOfIdeals } from '../../engine/ideals';
import { findSaid } from '../../engine/said';
import { phrase, says } from '../../language/phrases';

/** What may not happen, said as a rule about somebody or something. */
const rule = phrase(
  '@denial .. @harmDone',
  '@harmDone .. impossible|forbidden|ruled_out|not_allowed|not_acceptable|unacceptable|never|disaster|no_go',
  'never|no|nobody|no_one .. two|second|another|more_than_one|both @people|@loadNoun|@work',
  'nobody|no_one|none .. more_than|over #',
  'no @people|@loadNoun|@work .. more_than|over #',
  'nobody|no_one|none may|must|should|is_to .. left_out|forgotten|miss|lose',
  '@onlyOnce',
  'must|has_to|have_to|may|should|can lost|disappear|missing & not|never|no',
  'must|has_to|have_to|should reach|arrive|get|hear|know .. every|all|each|everybody|everyone',
  'zero|no|without loss|losses|duplicate|double|data_loss',
  'may_not|must_not|cannot|can_not .. @harmDone',
  '@cargo reach|reaches|gets_to every|each @people',
  'never|no|not two|second|another @cargo|alarm|alarms',
  'must_not|may_not|never|not write|mail|contact|text|call|message .. people|those|anybody|anyone|somebody who',
  'not_one|not_a_single|no_single .. missed|lost|forgotten|dropped|late',
  'forbidden|not_allowed|out_of_the_question|no_go|taboo .. see|sees|get|gets|read|reads|hear|write|mail|send|sent|@cargo',
  '@cargo|@people .. no_go|forbidden|taboo|out_of_the_question|not_allowed',
  'wrong|lost|double|duplicate .. zero|none',
  'every|each|all .. must|has_to|have_to|needs_to arrive|reach|get_through|be_delivered|go_out|be_kept',
  'only may|can|should|must|be seen|read|visible|opened|accessed by|to',
  'may|can|must only seen|read|visible|opened|accessed|be .. by|to',
);
/** Some rule is drawn, whatever it is about. */
const forbids = phrase(
  'never|nobody|no_one|under_no_circumstance|must_not|may_not',
  'must|has_to|should right|correct|accurate|consistent|match|agree',
  'correct|reliable|reliability|secure|safe|safely|safety|consistent|accurate|available|availability|uptime|deliverability|durable|private|privacy|guaranteed|@guardrail',
);
const guarded = phrase('@guardrail');
const held = phrase(
  '@tightLimit #',
  'above|over|exceed|past #',
  'no|not|never more|higher|worse|rise|increase|grow|exceed|get_worse|fall|below',
  'than now|today|at_present|before|currently',
  'as_it_is|where_it_is|as_low_as|as_today|the_same',
  '# in|of #',
);
/** "One trip at a time", "each fare debited once", and not "once a week". */
const singly =
  /\bone \w+ at a time\b|\b(?:each|every) \w+ (?:(?:is|gets?|goes|must be) )?(?:\w+ )?(?:only )?once\b(?! (?:an?|per|every|the|we|it|they|in|you)\b)/i;
const figure = pattern(percent, String.raw`\b\d+ in [\d,.]+`, String.raw`\bwithin \d+`);
const unwilling = phrase(
  'opt_out|opt_in|unsubscribe|consent|permission|preference|mute|switch_off|stop_list|said_stop|said_no|do_not_disturb|quiet_hours .. must|legal|law|takes_effect|take_effect|honour|honor|honoured|respected_at_once|immediately|within|at_once|hold|apply|stop|stops',
  'must|legal|law|always .. opt_out|opt_in|unsubscribe|consent|permission|preference|mute|stop_list|said_stop|said_no & !should',
  'press|click|report|mark .. junk|spam & not|no|never|below|under|than',
);

export const check = defineCheck({
  id: 'guards-correctness',
  about:
    'Promises what must never go wrong (loss, doubles, complaints, consent), in words that can be checked.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) =>
        !isRowOfIdeals(text) &&
        !isRowOfAims(text) &&
        (says(text, rule) ||
          singly.test(text) ||
          says(text, unwilling) ||
          (says(text, guarded) && (says(text, held) || figure.test(text)))),
      partly: ({ text }) => says(text, forbids),
    }),
});
