import type { Twist } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { anywhere, ideas } from '../probes/build';
import { stays, touches } from '../probes/twist-build';
import {
  burstWaits,
  catchesUp,
  decidesOn,
  doesTheSum,
  drops,
  peopleAreTold,
  plansAnew,
  secondWay,
  shedsLoad,
  stopsCalling,
  urgentFirst,
  whyThatOrder,
} from '../probes/twist-ideas';

/** Changes of conditions for this prompt. */
export const twists: Twist[] = [
  {
    id: 'the-giant',
    title: 'Ten times the volume',
    role: 'productManager',
    story:
      'Good news, in a way. Sales has signed the largest retailer of the country, and they too send at nine. From the first of next month the busy half hour is ten times what it was: 9,300 mails a second wanting to leave. The contracts with the delivery companies still end at 1,800. The 300 ms stay on our website. What changes in your plan, and what does not?',
    tests: 'Whether the limit that really binds is seen, and who is protected from whom.',
    strongReply:
      'More workers bring nothing, since the contracts end at 1,800. So 7,500 a second wait, 13 million mails, and at that pace the last leaves two hours later: somebody has to tell the retailer now. Offers that end today and triggered mail of everybody are at most 1,000 a second and keep their lane and their 300 ms. The giant gets a share of its own, so the bakery waits for nobody. What I would change first is the contract, six weeks, and their sending hour, which costs a conversation. The queue stays.',
    trap: 'Ten times as many workers.',
    touches: [
      touches({
        id: 'sees-the-contract',
        title: 'Sees that the contracts bind',
        weight: 2,
        dimension: 'scalability',
        holds: [asks('keeps-pace')],
        said: [
          ideas([
            'contract|contracts|1,800|ceiling|limit|provider|delivery_company|delivery_companies|esp .. #|more|raise|renegotiate|sign|third|limit|bind|binds|end|ends|cap|accept|accepts|bottleneck',
            '#|limit|bottleneck|ceiling|cap .. contract|contracts|provider|delivery_company|delivery_companies|hand_over',
          ]),
        ],
        lacks: 'Workers are not what ends at 1,800 a second. Say what does, and what you do about it.',
      }),
      touches({
        id: 'does-the-sum',
        title: 'Does the sum for the half hour',
        weight: 1.5,
        dimension: 'scalability',
        holds: [asks('capacity-covers', { role: 'worker', loadPerSecond: 9300 })],
        said: doesTheSum,
        lacks: 'How many mails wait, and until when?',
      }),
      touches({
        id: 'urgent-unharmed',
        title: 'Urgent mail keeps its promise',
        weight: 1.5,
        dimension: 'requirements',
        holds: [asks('serves-urgent-first')],
        said: urgentFirst,
        lacks: 'Say whether a password reset at nine still leaves in 300 ms.',
      }),
      touches({
        id: 'giant-and-bakery',
        title: 'Nobody waits behind the giant',
        dimension: 'architecture',
        holds: [asks('takes-turns')],
        said: [
          asks('takes-turns'),
          ideas([
            'giant|retailer|customer|tenant|account|bakery|small|big|large .. own|share|cap|limit|turn|turns|fair|lane|quota|separate|apart|window|spread|stagger',
            'own|share|cap|limit|turns|fair|quota|separate|stagger|spread .. giant|retailer|customer|tenant|account|bakery|small|big|large',
          ]),
        ],
        lacks: 'Say what keeps the retailer from filling the line of everybody else.',
      }),
      touches({
        id: 'what-waits',
        title: 'Says what waits, and who is told',
        dimension: 'tradeoffs',
        holds: [asks('degrades-visibly')],
        said: [...shedsLoad, burstWaits],
        lacks: 'Say what waits, how long, and what marketers read.',
      }),
    ],
    staysFine: [
      stays({
        id: 'lanes-and-turns',
        title: 'Urgent mail has its lane, customers take turns, and the rest may wait',
        covered: [asks('serves-urgent-first'), asks('takes-turns'), asks('keeps-pace')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['lane|priority|urgent|triggered|first'],
              ['turn|turns|share|fair|cap|customer|retailer|giant'],
              ['wait|waits|hour|minute|newsletter|contract|limit|pace'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['A1', 'A3'],
  },
  {
    id: 'delivery-gone',
    title: 'A provider gone for an hour',
    role: 'engineer',
    story:
      'It is five to nine on the sale day. One of the two delivery companies has just stopped taking mail, and says an hour. Half of our 1,800 a second is gone before the rush begins. The other company has told us before that it throttles who doubles his pace in a minute. What happens in your design, and what would you change?',
    tests: 'Whether the urgent is saved without spending the trust of the one that is left.',
    strongReply:
      'What is left is 900 a second. Triggered mail and offers that end today are about 1,100 on a sale day, so even those do not all fit: triggered first, then offers in order of their end. Newsletters stop, and their marketers read “from 10:15”. The other company gets a tenth more every five minutes, not double. Ten failures in a row open the breaker; one try a minute. Afterwards the newsletters go out over two hours, since a burst would cost us the trust that took nineteen days to win back.',
    trap: 'Sending everything through the other one at once.',
    touches: [
      touches({
        id: 'urgent-first',
        title: 'The urgent goes first through what is left',
        weight: 2,
        dimension: 'requirements',
        holds: [asks('serves-urgent-first')],
        said: [...urgentFirst, ...shedsLoad],
        lacks: 'Half the way out is gone. Say which mail takes the rest, and which waits.',
      }),
      touches({
        id: 'keeps-the-pace',
        title: 'Keeps the pace of the other company',
        weight: 1.5,
        dimension: 'reliability',
        holds: [asks('keeps-pace')],
        said: [
          asks('keeps-pace'),
          ideas([
            'pace|throttle|ramp|limit|cap|slow|slowly|step|gradual|gradually|warm|not_double .. #|minute|company|provider|other|second|left|double',
            '# .. every|per minute|minutes',
            'other|second|left .. # .. a_second|per_second|limit|cap|more',
          ]),
        ],
        lacks: 'Say how fast the other company is fed, and who holds the pace.',
      }),
      touches({
        id: 'stops-calling',
        title: 'Stops calling in vain, and switches',
        dimension: 'reliability',
        holds: [
          asks('adopts-concept', { concepts: ['circuit_breaker', 'failover', 'multi_provider'] }),
          asks('takes-over'),
        ],
        said: [...stopsCalling, ...secondWay],
        lacks: 'Say after what the workers stop calling the silent one.',
      }),
      touches({
        id: 'marketers-are-told',
        title: 'Marketers are told',
        dimension: 'reliability',
        holds: [asks('degrades-visibly')],
        said: peopleAreTold,
        lacks: 'Say what the marketer of a waiting newsletter reads.',
      }),
      touches({
        id: 'an-hour-later',
        title: 'Says how the rest goes out afterwards',
        dimension: 'reliability',
        holds: [asks('keeps-failed-work')],
        said: [catchesUp],
        lacks: 'An hour of newsletters waits. Say how fast it goes out, and what is too old by then.',
      }),
    ],
    staysFine: [
      stays({
        id: 'second-company-and-lanes',
        title: 'The other company and the lanes are there, with their pace',
        covered: [asks('takes-over'), asks('serves-urgent-first'), asks('keeps-pace')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['other|second|switch|fail_over|failover|remaining|left'],
              ['lane|urgent|triggered|first|priority|newsletter'],
              ['pace|limit|#|throttle|cap'],
            ],
          }),
        ],
      }),
    ],
    sources: ['A1', 'B7'],
  },
  {
    id: 'unsubscribe-in-a-minute',
    title: 'A new privacy rule',
    role: 'secondProductManager',
    story:
      'The mailbox companies and the regulator have agreed for once. From the first of the month, somebody who presses “unsubscribe” may get nothing from that sender any more after one minute, whatever is already on its way inside our house. Today it takes us up to a day, and a big campaign waits in the line for many minutes. A breach costs the sender’s good name with all mailboxes. What changes?',
    tests: 'Whether a rule finds its way into the order of steps, and what that does to the 300 ms.',
    strongReply:
      'Today we ask when the audience is made, hours before. The question moves to the last moment before handing over: the worker asks a list of who said no, in memory, fed within seconds. At 930 a second with batches of 50 that is 19 lookups a second and under 5 ms, so the 300 ms hold. If the list cannot be read, newsletters wait and resets go. What it costs is a week, and a list that must never be older than 30 seconds; I would alert at 20.',
    trap: 'Making the audience a little later.',
    touches: [
      touches({
        id: 'asks-last',
        title: 'Asks at the last moment before handing over',
        weight: 2,
        dimension: 'architecture',
        holds: [asks('role-before', { first: 'preference', then: 'external' }), asks('respects-wishes')],
        said: [
          asks('respects-wishes'),
          ideas([
            'check|ask|look_up|lookup|read|filter|test|verify|suppress .. unsubscribe|unsubscribed|opt_out|list|suppression|consent|said_no .. before|last|moment|worker|hand|send|batch|time',
            'unsubscribe|unsubscribed|opt_out|suppression|list|consent .. check|ask|look_up|read|filter|before|last|worker|batch|send',
            'before|last .. hand|hand_over|handing|send|sending .. check|ask|look|filter|list',
          ]),
        ],
        lacks: 'Say at which station the unsubscribed are taken out.',
      }),
      touches({
        id: 'within-a-minute',
        title: 'Says how the minute is kept',
        weight: 1.5,
        dimension: 'dataModel',
        holds: [ideas(['unsubscribe|opt_out|suppression|list|consent .. # second|s|minute'])],
        said: [
          ideas([
            'unsubscribe|unsubscribed|opt_out|suppression|list|copy|cache|event|change|update .. # second|seconds|s|minute|ms',
            '# second|seconds|s|minute|ms .. unsubscribe|opt_out|list|copy|cache|old|stale|lag|fresh|spread|update',
            'second|seconds|immediately|at_once|stream|push|event .. list|cache|worker|copy|copies',
          ]),
        ],
        lacks: 'Say how the “no” gets from the button to the place where it is asked, and how soon.',
      }),
      touches({
        id: 'holds-the-latency',
        title: 'Says what it does to the 300 ms',
        dimension: 'scalability',
        holds: [ideas(['lookup|look_up|check|list|suppression .. # ms|millisecond'])],
        said: [
          ideas([
            '# ms|millisecond|milliseconds',
            'latency|300|slow|slower|fast|extra|promise|milliseconds|cost|costs .. lookup|check|batch|memory|cache|list|#|each|mail',
            'lookup|check|memory|cache|list .. latency|300|slow|fast|ms|batch|second|a_second',
          ]),
        ],
        lacks: 'A question more for each mail. Say what it costs in time.',
      }),
      touches({
        id: 'if-it-cannot-be-read',
        title: 'Says what happens if the list cannot be read',
        dimension: 'reliability',
        holds: [asks('degrades-visibly')],
        said: [
          ideas([
            'if|when|while|should .. list|check|cache|store|lookup|service .. down|fail|fails|unavailable|silent|not|cannot|old|stale|gone|unreachable',
            'newsletter|newsletters|campaign|marketing|bulk .. wait|waits|hold|held|stop|stops|pause .. list|check|read|down|until',
            'fail closed|safe|open|shut',
          ]),
        ],
        lacks: 'Say what goes out and what waits while the list is silent.',
      }),
    ],
    staysFine: [
      stays({
        id: 'already-asked-last',
        title: 'It is asked last already, in time',
        covered: [asks('role-before', { first: 'preference', then: 'external' })],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['unsubscribe|unsubscribed|opt_out|suppression|list|consent|preference'],
              ['before|last|already|worker|hand_over|handing|send|sending'],
              ['#', 'second|seconds|minute|fresh|immediately'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['A1', 'C4'],
  },
  {
    id: 'six-weeks',
    title: 'Half the time',
    role: 'secondProductManager',
    story:
      'The board has moved the review. You have six weeks and not thirteen, and two of the five engineers go to the new editor on Monday. The goal of the quarter stays: 15 % more revenue from campaigns in the busy windows, or at least a result that lets us decide. What do you do, what do you not do, and what will you be able to show?',
    tests: 'Whether the plan has a core, and whether you would defend it.',
    strongReply:
      'Week one: repeat the trace on a busy day. Week two: batches 20 % smaller, which is two days of work and was worth 7 % on one sale day. Weeks three to six: an A/B on a tenth of campaigns with the smaller batches. The lanes are three weeks, so they would end on the day of the review untested, and I leave them for after it. What I show is conversion with and without; at 3 % or more we build the lanes next, under 1 % we look at the hour of sending. It will not be 15 %, and I say so today.',
    trap: 'The same plan with longer days.',
    touches: [
      touches({
        id: 'says-what-goes',
        title: 'Says what is not done',
        weight: 2,
        dimension: 'plan',
        holds: [asks('sets-scope')],
        said: drops,
        lacks: 'Say what goes. Three people in six weeks cannot do the same.',
      }),
      touches({
        id: 'plan-in-six-weeks',
        title: 'Has a plan that fits six weeks',
        weight: 2,
        dimension: 'plan',
        holds: [asks('plans-steps', { need: 'durations' })],
        said: plansAnew,
        lacks: 'Give the steps with their weeks; they must come to six.',
      }),
      touches({
        id: 'what-will-be-shown',
        title: 'Says what will be shown, and what is decided on it',
        weight: 1.5,
        dimension: 'plan',
        holds: [asks('plans-steps', { need: 'decision' })],
        said: [
          ...decidesOn,
          asks('sizes-outcome', { steps: anywhere }),
          ideas([
            'show|result|compare|a_b|test|pilot|conversion|revenue|measure .. #|decide|decision|tenth|group|half|campaign|%',
          ]),
        ],
        lacks: 'Say which figure is on the table in week six, and what follows from it.',
      }),
      touches({
        id: 'why-this-first',
        title: 'Says why this comes first',
        dimension: 'tradeoffs',
        holds: [asks('orders-choices')],
        said: whyThatOrder,
        lacks: 'Say why what stays is worth more than what goes.',
      }),
    ],
    staysFine: [
      stays({
        id: 'first-steps-fit',
        title: 'The first steps of the plan already fit, and stand alone',
        covered: [asks('plans-steps', { need: 'durations', min: 2 }), asks('costs-effort')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['week|weeks'],
              ['first|already|fits|fit|stands|alone|step|spike|test'],
              ['later|wait|waits|after|drop|postpone|not|rest'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['A5', 'A4', 'A8'],
  },
];
