import type { CheckUse } from '@/lib/rubric/schema';
import { asks } from '../criteria/build';
import { anywhere, ideas } from './build';

/** Ideas that several twists touch. */
export const burstWaits: CheckUse = ideas([
  'queue|line|backlog|buffer|lane .. absorb|hold|grow|grows|take|takes|wait|waits|keep|keeps|fill|drain|cleared|empty|minute|hour|#',
  'absorb|hold|buffer|wait|waits|drain|spread|smooth|delay|later .. queue|line|minute|hour|#|rest|marketing|newsletter|peak|burst',
]);

export const urgentFirst: CheckUse[] = [
  asks('serves-urgent-first'),
  ideas([
    'code|codes|security|urgent|triggered|reset|payment|match|request|rides|offer|offers .. first|ahead|own|separate|protected|before|reserved|lane|still|unaffected|priority|guarantee',
    'first|only|ahead|protect|reserve|keep|guarantee .. code|codes|security|urgent|triggered|reset|payment|match|request',
  ]),
];

export const shedsLoad: CheckUse[] = [
  asks('degrades-visibly'),
  ideas([
    'marketing|newsletter|social|offer|promotion|rest|ordinary|digest|history|receipt|rating|receipts|low_priority|bulk .. wait|waits|hold|held|drop|stop|pause|later|delay|shed|off|back',
    'hold|drop|stop|pause|delay|shed|switch_off|turn_off|postpone|queue .. marketing|newsletter|social|offer|promotion|rest|ordinary|digest|history|receipt|rating|bulk',
    '@people|app|screen|page|banner .. see|read|told|say|show|wait|minute',
  ]),
];

export const doesTheSum: CheckUse[] = [
  asks('sizes-capacity'),
  asks('derives-load'),
  asks('works-in-figures'),
  ideas([
    '# .. times|by|over|per|at|divided .. #',
    '# .. need|needs|take|takes|makes|gives|is|are|so # @workforce|worker|server|node|machine|copy|sender|matcher',
    '# .. against|of|versus|where|limit|contract|capacity .. #',
  ]),
];

export const secondWay: CheckUse[] = [
  asks('takes-over'),
  asks('has-stand-in'),
  ideas([
    'second|other|another|backup|alternative|fallback|switch|fail_over|failover|reroute .. provider|company|vendor|processor|contract|carrier|bank|way|channel|app|push|mail|card|#',
    'switch|fail_over|failover|reroute|move|route .. second|other|another|backup|push|app|mail',
  ]),
];

export const stopsCalling: CheckUse[] = [
  asks('retries-with-limit'),
  asks('adopts-concept', { concepts: ['circuit_breaker', 'backpressure'] }),
  ideas([
    'stop|pause|open|trip|break|cease .. call|calling|try|trying|breaker|circuit|send|sending|after|#',
    'breaker|circuit_breaker|back_off|backoff|probe|one_in|every # ',
    'after # fail|failure|error|time|try|tries|second|minute',
  ]),
];

export const peopleAreTold: CheckUse[] = [
  asks('degrades-visibly'),
  ideas([
    '@people|they|she|he .. see|read|told|know|get|notice|hear|shown|informed',
    'tell|show|say|inform|display|warn .. @people|them|her|banner|page|app|screen|status',
    'banner|page|app|screen|status .. say|show|tell|read',
  ]),
];

export const catchesUp: CheckUse = ideas([
  'catch_up|catches_up|drain|drains|afterwards|when .. back|again|returns|over|burst|pace|once|slowly|steadily|rate|#',
  'expire|expires|drop|too_old|stale|worthless|useless|dead .. after|code|codes|#|minute|old',
  'not .. burst|at_once|all_at_once',
  'back|returns|recovers .. pace|slowly|drain|burst|first|order|#',
]);

export const drops: CheckUse[] = [
  asks('sets-scope'),
  asks('refuses-with-reason'),
  ideas([
    'drop|cut|leave|skip|postpone|push|move|remove|defer|delay|scrap|cancel|stop .. out|back|later|until|after|next|@lever|digest|region|lane|dashboard|refactor|feature|second|rest|phase|step|week|quarter',
    'not .. build|do|ship|start|now',
    'only|just|keep|first .. lane|step|lever|code|security|pilot|reservation|matching|payment|queue|batch|priority',
  ]),
];

export const plansAnew: CheckUse[] = [
  asks('plans-steps', { need: 'durations', steps: anywhere }),
  ideas(['# week|weeks|sprint|month|day', 'week # .. week #', 'a|one|two|three|four|five|six week|weeks']),
];

export const decidesOn: CheckUse[] = [
  asks('plans-steps', { need: 'decision', steps: anywhere }),
  ideas([
    'if|unless|once|when|should|under|below|above|over|past|less_than|more_than .. # .. go|stop|roll|ship|keep|drop|move|widen|continue|end|switch|try|build|ask|hire',
    'go|stop|roll|ship|keep|drop|widen|continue|end|cancel .. if|unless|once|when|under|below|above|at|past .. #',
    'otherwise|or_else|if_not',
  ]),
];

export const whyThatOrder: CheckUse[] = [
  asks('gives-reasons'),
  ideas([
    'because|since|so_that|worth|most|biggest|largest|matter|matters|cheapest|goal|hurt|hurts|risk|pays|revenue|@people',
  ]),
];
