import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

/** At this measure … that is done. */
const trigger = phrase(
  '@upsurge # .. @enlarges',
  '@enlarges .. @upsurge #',
  'if|when|once|should .. # .. @enlarges',
  '@enlarges .. if|when|once .. #',
  '@notBuilt .. @upsurge .. #',
  'no|not|without @machinery|@enlarges .. before|until|below|past|under .. #',
  '@enlarges|@notBuilt .. until then',
  'autoscaling|autoscale|auto_scaling|autoscaler|scaling kicks_in|starts|reacts|triggers at|above|beyond|over #',
  '@workforce|count follow|follows|tracks|depends_on .. queue|depth|age|length|load|backlog & #',
  'one|two more per|for|every #',
  'above|past|beyond # .. call|calls|ask|asks|order|orders|sign|negotiate|warn',
  'new|more|extra|another|additional @workforce .. at|above|beyond|over #',
);
/** What more load would mean, worked out. */
const outlook = phrase(
  'double|twice|three_times|next_year|year|season|join|joins|grow|grows|growth|larger|bigger|with|at .. # .. @workforce',
  'twice|double|three_times .. # @workforce',
  'year|month .. # .. year|month|after',
  'grow|grows|growth .. # .. a|per|each|every year',
  'if|when|even|should .. grow|grows|join|joins|double|doubles|has|have .. #',
);
/** So many times today's load, and what it would take then. */
const manifold =
  /(?:\b(?:twice|double|doubles?|doubled|trebles?|triples?|tripled|quadruples?|tenfold|(?:\d+|two|three|four|five|ten|twenty) ?(?:times|-fold|fold))\b|\b\d+ ?[×x](?=\s)|[×x] ?\d+\b)/i;
const thenNeeds = phrase(
  '# @workforce',
  '@workforce .. # more|instead',
  '# .. more|hours|minutes|seconds',
  'same_design|same_shape|nothing_else|no_new',
);
const ahead = phrase(
  'if|when|once|should|next_year|year_after|at|with|beyond|after|until|towards|season|christmas|holiday|election|join|joins|want_to_join|new_country|new_town|new_city|more .. @people|@loadNoun|@workforce',
  'everything|load|volume|traffic|demand|readers|users|customers|riders|drivers|phones|alerts|rides double|doubles|triples|grows',
  'twice|double|triple|three_times|ten_times|five_times the @loadNoun|@people|load|volume|alerts',
);
const slogan = phrase('@jargon', '@boundless', 'without|no big|large|major change');
const vague = phrase(
  'autoscale|auto_scaling|autoscaling|auto_scale|by_themselves|on_their_own|automatically',
  'when|if|later|once .. @enlarges',
  'add|start .. by queue|load|length|age|demand',
);

/** An hour of the day is no measure of load, nor is the size of a screen. */
const noMeasure =
  /\b(?:before|from|until|till|at|by) (?:\d{1,2}:\d\d|(?:\d{1,2}|four|five|six|seven|eight|nine|ten|noon|midnight)(?=\s*(?:[.,;](?!\d)|$|and\b|on\b|o['’]clock|in the (?:morning|evening)|sharp)))|\b\d+[- ]?inch\b/gi;

/** "Oldest > 15 s -> +2 workers". */
const inSigns = /[<>≥≤]\s?\d[^.;]*?(?:→|->|=>)\s*\+?\s?\w+/;

/** Growth worked out: the multiple and what it needs, both with figures. */
const foresees = (text: string): boolean =>
  manifold.test(text) && says(text, ahead) && says(text, thenNeeds) && countFigures(text) > 0;

export const check = defineCheck({
  id: 'grows-on-trigger',
  about: 'Says at which measure the next step is taken, and what that step is.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ text }) =>
        (inSigns.test(text) || says(text.replace(noMeasure, ' '), trigger) || foresees(text)) &&
        !says(text, slogan),
      partly: ({ asserted }) => (says(asserted, vague) || says(asserted, outlook)) && !says(asserted, slogan),
    }),
});
