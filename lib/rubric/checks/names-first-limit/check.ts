import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { defineCheck } from '../../engine/check';
import { findSaid } from '../../engine/said';
import { countFigures } from '../../language/figures';
import { phrase, says } from '../../language/phrases';

const limit = phrase(
  '@firstLimit',
  'what|which|thing|part .. first',
  'first .. break|breaks|go|goes|give|gives|fill|fills|fail|fails|end|ends|run_out',
  '@workforce|@machinery|@people run_out|runs_out|run_short',
  '@workforce|@machinery accept|accepts|take|takes|allow|allows|give|gives|grant # .. contract|us|quota',
  'too much|many|slow for',
  '@machinery|@outsiders can only .. # at_once|at_a_time|together|each',
  '@outsiders take|takes|allow|allows|accept|accepts|manage|manages|sell|sells|grant|grants|give|gives|let|lets|permit|permits|carry|carries|do|does # a|per|each|every second|sec|s|minute|min|m|hour|h',
  '@outsiders take|takes|allow|allows|accept|accepts|manage|manages|sell|sells|grant|grants|permit|permits .. # altogether|only|no_more|at_most|together',
  'give|gives|gave|crack|cracks|buckle|buckles|choke|chokes|jam|jams|stall|stalls|bend|bends|tire|tires first|in_first|out_first|up_first',
  'first|soonest to give|crack|buckle|choke|jam|stall|burst',
  '@machinery .. at|of|is most|maximum #',
);
const denied = phrase(
  '@boundless',
  'characters',
  'no|any|all|every|each bottleneck|limit',
  'limit|limits are|is not',
);
/** Somebody has yet to ask. */
const openQuestion = phrase(
  'whether @outsiders',
  '@outsiders .. must|should|has_to|to be_asked|asked|checked',
);
/** "Our limits" with nothing named. */
const vague = phrase('our|the|know|its limits', 'stress|load test');

export const check = defineCheck({
  id: 'names-first-limit',
  about: 'Names what gives way first as load grows, with a figure.',
  options: z.strictObject({ steps: z.array(stepIdSchema).optional() }),
  run: (answer, { steps }) =>
    findSaid(answer, {
      steps,
      met: ({ asserted }) =>
        says(asserted, limit) &&
        !says(asserted, denied) &&
        !says(asserted, openQuestion) &&
        countFigures(asserted) > 0,
      partly: ({ asserted }) =>
        says(asserted, limit) &&
        !says(asserted, denied) &&
        !says(asserted, vague) &&
        !says(asserted, openQuestion),
    }),
});
