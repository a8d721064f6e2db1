import type { Expectation } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { anywhere, figuredIdeas, ideas, wants } from './build';

type Lacks = { lacks: string; weight?: number };

/** What strong replies to many questions have in common. Each takes the words for where it is missing. */
export const peopleSee = (more: Lacks): Expectation =>
  wants({
    id: 'what-people-see',
    title: 'Says what people see meanwhile',
    any: [
      asks('degrades-visibly'),
      ideas([
        '@people|they|she|he see|read|get|notice|hear|wait|stand|receive|told|feel|know|lose',
        'nothing|nobody .. notice|see|change',
        'banner|message|page|screen|app|notice say|show|tell|read',
        'say|show|tell .. @people|them|her|him',
        '@meanwhile',
      ]),
    ],
    ...more,
  });

export const standsIn = (more: Lacks): Expectation =>
  wants({
    id: 'what-stands-in',
    title: 'Says what stands in, and how soon',
    any: [
      asks('takes-over'),
      asks('has-stand-in'),
      ideas([
        '@extras|second|standby|replica|copy|twin|spare|other|another .. # @clock',
        '@extras|standby|replica|copy|twin|spare .. take_over|promote|step_in|switch|carry',
        'switch|fail_over|failover|promote|move|route .. second|other|standby|replica|copy|backup|company|zone|region|# @clock',
      ]),
    ],
    ...more,
  });

export const keptAside = (more: Lacks): Expectation =>
  wants({
    id: 'kept-aside',
    title: 'Keeps what failed for somebody to look at',
    any: [
      asks('keeps-failed-work'),
      ideas([
        'aside|dead_letter|dlq|parked|park|quarantine|failed_list|tray|shelf',
        '@people|@staff look|check|open|review|decide|replay|resend|repair|see|handle|go_through|work_through',
        'page|alert|alarm|wake|tell|show|ping|notify .. @staff|@people|on_call|somebody|team',
      ]),
    ],
    ...more,
  });

export const bounded = (more: Lacks): Expectation =>
  wants({
    id: 'bounded-tries',
    title: 'Says how often, and then stops',
    any: [
      asks('retries-with-limit'),
      ideas([
        '# time|tries|attempt|retries|go',
        'twice|thrice|three_times',
        'stop|give_up after|at #',
        '# @clock .. stop|give_up|drop',
      ]),
    ],
    ...more,
  });

export const worksOut = (more: Lacks): Expectation =>
  wants({
    id: 'works-it-out',
    title: 'Does the sum aloud',
    any: [
      asks('sizes-capacity'),
      asks('derives-load'),
      ideas([
        '# .. times|by|divided|over|per|at .. # .. is|are|make|give|so|need|hence|about|around #',
        '# .. need|needs|take|takes|makes|gives|is|are|so # @workforce|worker|server|node|machine|copy|sender|matcher|replica',
        '# .. against|of|versus|out_of|where .. #',
      ]),
    ],
    ...more,
  });

export const beforeAfter = (more: Lacks): Expectation =>
  wants({
    id: 'before-and-after',
    title: 'Gives the figure before and after',
    weight: 1.5,
    any: [
      asks('sizes-outcome', { steps: anywhere }),
      ideas([
        'from # .. to|down|under|below|towards #',
        '# .. today|now|currently .. #',
        '# .. instead_of|rather_than|against .. #',
        '# to #',
      ]),
    ],
    ...more,
  });

export const grounded = (more: Lacks): Expectation =>
  wants({
    id: 'says-where-from',
    title: 'Says what the figure rests on',
    any: [
      asks('grounds-claim', { steps: anywhere }),
      asks('names-doubt', { steps: anywhere }),
      ideas([
        'measure|measured|trace|traced|log|test|trial|pilot|experiment|a_b|compare|sample|data|observe|count|assume|assumption|guess|estimate|reckon',
      ]),
    ],
    ...more,
  });

export const inWeeks = (more: Lacks): Expectation =>
  wants({
    id: 'in-weeks',
    title: 'Says what it takes in weeks or people',
    weight: 1.5,
    any: [
      asks('costs-effort'),
      ideas([
        '# week|day|sprint|month|engineer|developer|person',
        'a|one week|sprint|fortnight|month',
        '# .. engineer|person week|day|month',
      ]),
    ],
    ...more,
  });

export const pushesOut = (more: Lacks): Expectation =>
  wants({
    id: 'what-it-pushes-out',
    title: 'Says what waits for it',
    any: [
      ideas([
        'push|pushes|move|moves|delay|postpone|drop|wait|waits|cut|skip|leave|later|not .. until|out|after|back|later|next|quarter|week|now',
        'instead_of|rather_than|at_the_expense|in_return|in_exchange',
        '@leftOut',
        'not build|do|start|ship|touch|begin',
        'would not|wait|come|comes after|later|second|last',
      ]),
    ],
    ...more,
  });

export const decides = (more: Lacks): Expectation =>
  wants({
    id: 'decides-by-a-number',
    title: 'Names the number that decides',
    weight: 1.5,
    any: [
      asks('plans-steps', { need: 'decision', steps: anywhere }),
      ideas([
        'if|unless|once|when|should|under|below|above|over|past|at_least|less_than|more_than .. # .. go|stop|roll|ship|keep|drop|move|widen|continue|end|kill|switch|try|build',
        'go|stop|roll|ship|keep|drop|widen|continue|end|kill|switch|cancel .. if|unless|once|when|under|below|above|at|past .. #',
        'otherwise|or_else|if_not we|i|stop|drop|go|turn|roll',
      ]),
    ],
    ...more,
  });

export const comesBack = (more: Lacks): Expectation =>
  wants({
    id: 'comes-back-to-the-goal',
    title: 'Comes back to the goal',
    any: [
      ideas([
        'goal|aim|target|metric|hypothesis|promise|question|bottleneck|outcome|problem',
        '@people .. wait|lose|see|need|get|feel|pay',
        'revenue|conversion|sign_in|cancel|cancellation|sale|latency|delay|uplift',
        'what|which matter|matters|decides|counts',
      ]),
    ],
    ...more,
  });

export const harmlessTwice = (more: Lacks): Expectation =>
  wants({
    id: 'harmless-twice',
    title: 'Says by which mark a repeat is known',
    weight: 1.5,
    any: [
      asks('repeats-harmlessly'),
      asks('guards-repeats'),
      ideas([
        'key|number|id|identifier|token|mark|constraint|unique|record|row .. same|once|already|seen|repeat|again|second|duplicate|refuse|skip|reject|ignore',
        'same|already|second|repeat|duplicate|again|twice .. key|number|id|identifier|token|constraint|unique|row|record',
      ]),
    ],
    ...more,
  });

export const somebodyTold = (more: Lacks): Expectation =>
  wants({
    id: 'somebody-is-told',
    title: 'Says who is told, at which value',
    weight: 1.5,
    any: [
      asks('alerts-on-signal'),
      figuredIdeas([
        'alert|alarm|page|wake|ring|call|dashboard|pager|notify|warn|ping .. #|@staff|@people',
        'above|over|past|older_than|longer_than|more_than|below|under|exceed # .. alert|alarm|page|wake|ring|call|warn|look|tell',
        '@staff|@people .. paged|alerted|woken|called|told|warned|sees',
      ]),
    ],
    ...more,
  });

export const namesPrice = (more: Lacks): Expectation =>
  wants({
    id: 'who-pays',
    title: 'Says what is given up, and by whom',
    weight: 1.5,
    any: [
      asks('weighs-choices', { depth: 'both', steps: anywhere }),
      ideas([
        '@losses',
        'cost|costs|price|pay|pays|give_up|lose|loses|sacrifice|forgo|downside|catch|worse|slower|later',
        '# .. late|later|longer|more|extra|older|old',
      ]),
    ],
    ...more,
  });

export const whyFine = (more: Lacks): Expectation =>
  wants({
    id: 'why-that-is-fine',
    title: 'Says why the price is fine now, or when it is not',
    any: [
      asks('weighs-choices', { depth: 'bearable', steps: anywhere }),
      asks('weighs-choices', { depth: 'turns', steps: anywhere }),
      ideas([
        '@bearable',
        'fine|acceptable|okay|ok|bearable|worth|cheap|enough|small .. because|since|while|as_long_as|until|at|for|compared',
        'because|since|while|as_long_as|until .. #|nobody|few|rarely|only|small|already|@people',
        'if|once|when|above|past|beyond|below .. would|will|change|switch|move|revisit|reconsider|reverse',
      ]),
    ],
    ...more,
  });

export const leavesOut = (more: Lacks): Expectation =>
  wants({
    id: 'what-goes',
    title: 'Says what it would leave out',
    weight: 1.5,
    any: [
      asks('refuses-with-reason'),
      asks('leaves-small'),
      ideas([
        'drop|remove|leave|skip|cut|lose|delete|without|strip|throw|take no|not|out|away|@machinery',
        'no|not|without need|queue|shard|region|cache|replica|worker|copy|copies|lane|@machinery',
        'one|single server|program|process|database|table|worker|machine|box|cron|script|queue|region|monolith .. is|do|does|enough|suffice|carry|carries|all',
        '@ample|@notBuilt',
      ]),
    ],
    ...more,
  });

export const whatStays = (more: Lacks): Expectation =>
  wants({
    id: 'what-stays',
    title: 'Says what stays at any size',
    any: [
      ideas([
        'keep|stay|stays|remain|remains|still|never|always|from_the_first_day|from_day_one|even|regardless|whatever|any_size',
      ]),
    ],
    ...more,
  });

export const growsAt = (more: Lacks): Expectation =>
  wants({
    id: 'grows-at',
    title: 'Names the size at which the rest comes',
    any: [
      asks('grows-on-trigger'),
      ideas([
        'at|past|above|beyond|until|before|once|when|from .. # .. add|come|comes|need|needs|move|split|build|bring|@enlarges',
        'add|bring|build|introduce|split|@enlarges .. at|past|above|beyond|once|when|until|before .. #',
        'until|before|below|under|at #',
      ]),
    ],
    ...more,
  });
