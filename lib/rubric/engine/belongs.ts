import type { StepId } from '@/lib/steps/schema';
import { countFigures } from '../language/figures';
import { phrase, says } from '../language/phrases';
import { byPassage } from './by-passage';
import type { Passage } from './passages';

const actor =
  'program|process|worker|poster|sender|poller|dispatcher|matcher|server|service|gateway|relay|scheduler|consumer|helper|runner|picker|packer';
const place = 'queue|pile|tray|outbox|log|stream|topic|table|shelf|stack|rack|broker';

/** A part at work, or work laid where it waits: strict, for these words stand in a step about people and promises. */
const parts = phrase(
  `${actor} @moves`,
  `${actor} that @moves`,
  `@moves .. on|in|into|onto|to|from a|an|the|its|own|their|one|each ${place}`,
  `a|the|own|separate|small|durable|priority ${place} .. @moves|that_is|first`,
);

/** What a part or somebody outside copes with. */
const limits = phrase(
  'carrier|provider|company|operator|bank|contract allow|allows|accept|accepts|permit|permits|grant|grants|give|gives us|from_us #',
  '@machinery is_the|that_is_the|are_the wall|ceiling|bottleneck|first_limit',
  'that is the wall|ceiling|bottleneck',
);

/** A service by contract or by trade is no part; what is slow or in the way today is the task, and no design. */
const noPart =
  /\bsoftware as a service\b|\b(?:customer|postal|delivery|streaming|taxi) services?\b|\bservice[- ]level\b/gi;
const ofToday =
  /\bwhat (?:does not )?(?:limits?|slows?)\b|\b(?:limits?|slows?|holds?) (?:it|us|them) (?:\w+ )?today\b|\b(?:bottleneck|limit|weak spot)\b[^.;]{0,20}\b(?:today|now|at present|currently)\b|\b(?:today|currently|at present)\b[^.;]{0,40}\b(?:bottleneck|limit|too slow)\b/i;

const tellsParts = byPassage(
  ({ asserted }: Passage): boolean => !ofToday.test(asserted) && says(asserted.replace(noPart, ' '), parts),
);
const tellsLimits = byPassage(
  ({ asserted }: Passage): boolean => countFigures(asserted) > 0 && says(asserted, limits),
);

/**
 * Whether a passage is for one of the given steps: it stands there, or it stands under the requirements and tells the parts or what
 * they cope with. Some write the whole design down where the first text field is.
 */
export function isFor(passage: Passage, steps: readonly StepId[]): boolean {
  if (steps.includes(passage.step)) return true;
  if (passage.step !== 'requirements') return false;
  return (
    (steps.includes('architecture') && tellsParts(passage)) ||
    (steps.includes('scalability') && tellsLimits(passage))
  );
}
