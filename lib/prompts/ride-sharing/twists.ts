import type { Twist } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { ideas } from '../probes/build';
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
  whyThatOrder,
} from '../probes/twist-ideas';

/** Changes of conditions for this prompt. */
export const twists: Twist[] = [
  {
    id: 'stadium',
    title: 'Ten times the volume',
    role: 'productManager',
    story:
      'A concert in our largest city ends at eleven, and sixty thousand people come out of one gate. For twenty minutes that quarter of the city asks for ten times the rides it ever did: 1,400 a second where 140 was your peak for everything. There are four hundred cars near. Next Saturday it happens again. What changes in your design, and what does not?',
    tests: 'Whether the design bends at the right place: it is cars that are short, not servers.',
    strongReply:
      'Cars are short, so more matchers bring nobody home. Requests from one place wait in a line by gate, each with an honest time: “about 25 minutes, number 340”. Whoever does not want that is told to walk ten minutes. Matching by city means the other cities notice nothing. The requests themselves are cheap: 1,400 a second is under a third of one primary, so the database stays. Positions are the same 400 cars. I would change the line and the text, not the machines.',
    trap: 'Ten times as many of everything.',
    touches: [
      touches({
        id: 'line-and-honest-time',
        title: 'People wait in a line with an honest time',
        weight: 2,
        dimension: 'requirements',
        holds: [asks('degrades-visibly')],
        said: [
          ...shedsLoad,
          ideas([
            'wait|waits|line|queue|number|place|position|minute|estimate|walk .. rider|people|person|app|screen|told|tell|see|show|honest|gate|#',
            '@people|app|screen .. told|tell|see|show|wait|number|minute|walk|estimate',
          ]),
        ],
        lacks: 'Four hundred cars for sixty thousand people. Say what somebody at the gate sees.',
      }),
      touches({
        id: 'does-the-sum',
        title: 'Does the sum for the twenty minutes',
        weight: 2,
        dimension: 'scalability',
        holds: [asks('capacity-covers', { role: 'matcher', loadPerSecond: 1400 })],
        said: doesTheSum,
        lacks: 'Requests, matchers, writes, cars: which of them is short, and by how much?',
      }),
      touches({
        id: 'stays-in-one-city',
        title: 'The rest of the cities notice nothing',
        dimension: 'architecture',
        holds: [
          asks('adopts-concept', { concepts: ['sharding', 'tenant_fairness', 'geo_region'] }),
          asks('takes-turns'),
        ],
        said: [
          ideas([
            'city|cities|gate|quarter|cell|area|zone|stadium .. own|separate|only|isolate|limit|cap|apart|by|each|rest|other|others',
            'other|rest|own|separate|isolate|per|each .. city|cities|area|quarter|zone',
          ]),
        ],
        lacks: 'Say what keeps one crowded quarter from slowing everybody else.',
      }),
      touches({
        id: 'burst-has-a-place',
        title: 'The burst has a place to wait',
        dimension: 'architecture',
        holds: [asks('has-part', { role: 'buffer' })],
        said: [burstWaits],
        lacks: 'Say where 1,400 requests a second wait until a car is free.',
      }),
    ],
    staysFine: [
      stays({
        id: 'capacity-is-there',
        title: 'The capacity is there already',
        covered: [asks('capacity-covers', { role: 'matcher', loadPerSecond: 1400 })],
        said: [
          ideas([
            '# .. matcher|capacity|second|a_second|per_second|enough|cover|covers|primary|write|writes',
            'matcher|capacity|primary .. #',
          ]),
        ],
      }),
      stays({
        id: 'line-takes-it',
        title: 'Requests wait in a line already, and cars are what is short',
        covered: [asks('has-part', { role: 'buffer' }), asks('degrades-visibly')],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['queue|line|wait|waits|backlog|job'],
              ['car|cars|driver|drivers'],
              ['told|see|sees|minute|estimate|short|enough|write|writes|second'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['B6', 'B1'],
  },
  {
    id: 'cards-gone',
    title: 'A provider gone for an hour',
    role: 'engineer',
    story:
      'It is half past ten on Friday. The card company has answered nothing for two minutes, and their status page says an hour at least. A hundred rides a minute are ending, and drivers stand at the kerb with riders who want to get out. Last spring this is where we charged the nurse twice. What happens in your design, and what would you change?',
    tests: 'Whether the ride survives the payment, and the payment the repeat.',
    strongReply:
      'The ride ends at drop-off and the driver is free: the charge is a job with the ride number, written down and done later. After ten failures we stop calling and try once a minute. The rider reads “payment follows”, and riders with a good history can book again, up to two open fares. When they return, the jobs go out at fifty a second, and the number makes a repeat harmless. About 6,000 charges wait; at 14 dollars and a loss of 2 % that is some 1,700 dollars, which is less than one newspaper.',
    trap: 'Keeping people in the car until the card works.',
    touches: [
      touches({
        id: 'ride-goes-on',
        title: 'The ride ends without the payment',
        weight: 2,
        dimension: 'reliability',
        holds: [
          asks('settles-later'),
          asks('path-exists', { from: 'service', to: 'payment', through: ['buffer'] }),
        ],
        said: [
          asks('settles-later'),
          asks('hands-work-over'),
          ideas([
            'ride|driver|rider .. end|ends|close|closed|free|goes|leave|leaves|book|next|finish|complete',
            'charge|payment|fare .. later|pending|open|job|queue|wait|waits|after|afterwards|follow|follows',
          ]),
        ],
        lacks: 'Say how rider and driver part while nobody can be charged.',
      }),
      touches({
        id: 'never-twice',
        title: 'Nobody pays twice when they return',
        weight: 2,
        dimension: 'api',
        holds: [asks('repeats-harmlessly'), asks('guards-repeats')],
        said: [
          asks('repeats-harmlessly'),
          asks('guards-repeats'),
          ideas([
            'key|number|id|idempotency|unique|once|mark .. same|repeat|twice|again|second|charge|payment|ride',
            'twice|double|again|repeat|second .. key|number|id|idempotency|unique|never|once|harmless',
          ]),
        ],
        lacks: 'An hour of repeats goes out at once. Say by which mark each is known.',
      }),
      touches({
        id: 'stops-calling',
        title: 'Stops calling in vain, and catches up at a pace',
        dimension: 'reliability',
        holds: [asks('adopts-concept', { concepts: ['circuit_breaker'] }), asks('retries-with-limit')],
        said: [...stopsCalling, catchesUp, ...secondWay],
        lacks: 'Say after what you stop calling, and how the waiting charges go out later.',
      }),
      touches({
        id: 'people-are-told',
        title: 'People are told',
        dimension: 'reliability',
        holds: [asks('degrades-visibly')],
        said: peopleAreTold,
        lacks: 'Say what rider and driver read.',
      }),
    ],
    staysFine: [
      stays({
        id: 'charge-is-apart',
        title: 'The charge is a job of its own, with a number that makes a repeat harmless',
        covered: [asks('settles-later'), { check: 'repeats-harmlessly' }],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['charge|payment|fare|card'],
              ['queue|job|later|pending|after|afterwards|worker|apart|wait|waits'],
              ['key|number|id|once|twice|repeat|idempotent|idempotency|#'],
            ],
          }),
        ],
      }),
    ],
    sources: ['B7'],
  },
  {
    id: 'trails-forbidden',
    title: 'A new privacy rule',
    role: 'secondProductManager',
    story:
      'A court has decided, and it holds for us from next quarter. Where somebody was may be kept for 24 hours after the ride and not 30 days; the driver may not see the rider’s address once the ride is over; and whoever asks gets a copy of everything we know about their movements within a month. Support says that it cannot settle complaints about routes then. What changes?',
    tests: 'Whether a rule finds its way into data and features, with its price named.',
    strongReply:
      'Trails go into partitions by hour that are dropped after a day; the ride keeps only distance, duration and the two districts, which is what a fare dispute needs. A complaint within the day freezes that one trail, with the rider’s consent, so support loses only the late ones: I would look up how many come after 24 hours. Drivers get the address from the live offer, not from the history call. The copy for a person is a query by rider over four tables. Two weeks for two people.',
    trap: 'Deleting by hand, or keeping it in the logs.',
    touches: [
      touches({
        id: 'deletes-in-time',
        title: 'Trails go after a day, by themselves',
        weight: 2,
        dimension: 'dataModel',
        holds: [asks('keeps-data-in-hand', { need: 'any' })],
        said: [
          ideas([
            'delete|drop|expire|expires|purge|erase|forget|remove|ttl|wipe|anonymise|anonymize .. # hour|hours|day|days',
            'delete|drop|expire|expires|purge|erase|ttl|wipe .. trail|trails|position|positions|location|partition|day|24|hour|hours|after|automatically|nightly',
            '# hour|hours|day|days .. delete|drop|expire|purge|erase|gone|kept|keep|ttl',
          ]),
        ],
        lacks: 'Say how a trail disappears after a day without anybody thinking of it.',
      }),
      touches({
        id: 'hides-the-address',
        title: 'The address is gone for the driver',
        dimension: 'api',
        holds: [asks('authenticates-callers')],
        said: [
          ideas([
            'driver|history|call|endpoint|response|api|field|app .. address|pickup|drop_off|home|hide|mask|hidden|remove|district|not_return|only',
            'address|pickup|drop_off|home .. hide|hidden|mask|remove|not|only|district|street|blur|driver|gone|live',
          ]),
        ],
        lacks: 'Say which call no longer gives the address, and from when.',
      }),
      touches({
        id: 'what-support-keeps',
        title: 'Says what support can still do',
        weight: 1.5,
        dimension: 'tradeoffs',
        holds: [
          ideas(['complaint|complaints|dispute|support .. trail|route|hour|day|keep|kept|freeze|distance']),
        ],
        said: [
          ideas([
            'support|complaint|complaints|dispute|claim|refund .. day|hour|keep|keeps|freeze|hold|lose|loses|distance|duration|summary|aggregate|only|still|cannot|less|consent',
            'keep|keeps|store|freeze|hold .. distance|duration|district|summary|fare|aggregate|consent|complaint|dispute',
          ]),
        ],
        lacks: 'Support loses something. Say what it keeps, and who pays for the rest.',
      }),
      touches({
        id: 'copies-and-logs',
        title: 'Thinks of copies and of the person who asks',
        dimension: 'dataModel',
        holds: [
          ideas([
            'copy|copies|log|logs|backup|replica|export .. delete|hour|day|trail|location|person|rider|request',
          ]),
        ],
        said: [
          ideas([
            'copy|copies|log|logs|backup|backups|replica|analytics|warehouse|export .. delete|deleted|trail|position|hour|day|too|also|same|person|rider|month|ask|asks|request|everything',
            'export|copy|download|report|query .. person|rider|user|month|ask|asks|request|everything|day',
          ]),
        ],
        lacks: 'Say what happens in logs and copies, and how somebody gets theirs.',
      }),
    ],
    staysFine: [
      stays({
        id: 'trails-are-not-kept',
        title: 'Trails are not kept as it is',
        covered: [
          ideas([
            'trail|trails|position|positions|location|locations|ping|pings .. not_kept|never_stored|memory|overwrite|overwritten|last|latest|expire|expires|ttl|hour|hours|only',
          ]),
        ],
        said: [
          asks('tells-ideas', {
            ideas: [
              ['trail|position|positions|location|ping'],
              ['memory|overwrite|overwritten|last|latest|expire|not_keep|never|only|ttl'],
              ['address|driver|copy|support|complaint|history|nothing|already'],
            ],
          }),
        ],
      }),
    ],
    sources: ['B4', 'B1'],
  },
  {
    id: 'six-weeks',
    title: 'The next city opens in six weeks',
    role: 'secondProductManager',
    story:
      'The competition has announced our next city, so we open there in six weeks and not in four months. Two of the eight engineers are on leave. What must never go wrong stays the same: one driver for one ride, one payment. What do you build, what do you not build, and at which number would you tell me not to open?',
    tests: 'Whether the plan has a core, and whether you would defend it.',
    strongReply:
      'A new city is 150 drivers: what exists carries that. So three weeks for the rule of one active ride for a driver, in the database, with the race tested; two weeks for the charge with its number and the nightly comparison. The location index, replicas and cities apart wait, since they are for 3,000 drivers. I would not open if in a rehearsal with 50 drivers one of them gets two rides, or if more than 3 of 1,000 payments are wrong. That is today’s figure.',
    trap: 'The same plan with longer days.',
    touches: [
      touches({
        id: 'says-what-goes',
        title: 'Says what is not built',
        weight: 2,
        dimension: 'plan',
        holds: [asks('sets-scope')],
        said: drops,
        lacks: 'Say what goes. Six people in six weeks cannot build the same.',
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
        id: 'when-not-to-open',
        title: 'Says when not to open',
        weight: 1.5,
        dimension: 'plan',
        holds: [asks('plans-steps', { need: 'decision' })],
        said: [
          ...decidesOn,
          ideas([
            'not open|launch|go .. if|unless|until|when',
            'open|launch only .. if|when|once',
            'if|unless|until .. # .. open|launch|wait|delay|stop',
          ]),
        ],
        lacks: 'Name the value at which the city does not open.',
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
              ['first|already|fits|fit|stands|alone|step|pilot'],
              ['later|wait|waits|after|drop|postpone|not|rest'],
            ],
            figure: true,
          }),
        ],
      }),
    ],
    sources: ['A5', 'A8', 'B9'],
  },
];
