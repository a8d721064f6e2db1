import type { Probe } from '@/lib/rubric/interview/schema';
import { asks } from '../criteria/build';
import { ideas, lacking, maybe, someIdeas, spot, wants, when } from '../probes/build';
import {
  beforeAfter,
  bounded,
  comesBack,
  decides,
  grounded,
  growsAt,
  harmlessTwice,
  inWeeks,
  keptAside,
  leavesOut,
  namesPrice,
  peopleSee,
  pushesOut,
  somebodyTold,
  standsIn,
  whatStays,
  whyFine,
  worksOut,
} from '../probes/ideas';

/** What the panel can ask once an answer to this prompt stands. */
export const probes: Probe[] = [
  {
    id: 'double-charge',
    question: 'The card company times out. The rider taps pay again. Show me that she pays once.',
    asks: '[You wrote “{quote}”. ]The card company times out, and the rider taps pay again. Show me that she pays once.',
    tests: 'Whether “idempotent” is a word or a mechanism.',
    strongReply:
      'The charge carries the ride number as its key, and payments has one row for each ride. A second tap finds the row in “pending” and shows it. The repeat we send ourselves carries the same key, so the card company answers with the first result. If both companies are unsure, the ride stays “payment on its way” and a nightly comparison settles it.',
    trap: 'Disabling the button. The network repeats requests without asking the button.',
    role: 'productManager',
    dimension: 'api',
    trigger: when(lacking('repeats-harmlessly')),
    weight: 7,
    rehearsal: true,
    demands: ['impact'],
    expects: [
      harmlessTwice({ weight: 2, lacks: 'Say by which mark the second charge is known as the first.' }),
      peopleSee({ lacks: 'Say what the rider sees while nobody is sure.' }),
    ],
    sources: ['B7', 'B1'],
  },
  {
    id: 'two-drivers',
    question: 'Two riders tap at the same moment and there is one car. What does the second one see?',
    tests: 'Whether strong consistency is put where it is needed, and only there.',
    strongReply:
      'Both matchers may choose the same driver; the database lets one reservation win because a driver can have only one active ride. The loser takes the next in its list in a few milliseconds, so the second rider sees a match a blink later, not an error.',
    trap: 'Locking the list of all drivers while somebody chooses.',
    role: 'engineer',
    dimension: 'dataModel',
    trigger: when(lacking('offers-in-turn')),
    weight: 6,
    rehearsal: true,
    demands: ['impact'],
    expects: [
      wants({
        id: 'one-wins',
        title: 'Says what lets one of them win',
        weight: 2,
        any: [
          asks('offers-in-turn'),
          ideas([
            'lock|lease|reserve|reservation|unique|constraint|transaction|atomic|compare_and_set|conditional|version|claim|row .. driver|car|ride|one|first|win|only|update|database|second',
            'first|one|database|only_one .. win|wins|get|gets|succeed|take|takes|reserve',
          ]),
        ],
        lacks: 'Say what makes the second reservation impossible.',
      }),
      wants({
        id: 'what-the-second-sees',
        title: 'Says what the second rider sees',
        any: [
          ideas([
            'second|other|loser|she|he|rider|they|next .. next|see|sees|get|gets|match|another|wait|looking|blink|later|error|offer|nothing',
            'next driver|car|nearest|candidate|best|one',
          ]),
        ],
        lacks: 'Say what the other rider sees, and how much later.',
      }),
    ],
    sources: ['B1', 'B7'],
  },
  {
    id: 'shard-now',
    question: 'Should we not shard the database from the start, if we know that we will be big?',
    tests: 'Whether you spend effort where the numbers are.',
    strongReply:
      'The plan’s peak is about a fifth of one primary. Dividing now costs around ten weeks and makes each question across cities harder. I carry the city in every row from the first day, so that dividing later is a move and not a rewrite, and name the writes a second at which we begin.',
    trap: 'Yes, because it scales. Or never, because it is hard.',
    role: 'engineer',
    dimension: 'scalability',
    trigger: when(lacking('grows-on-trigger')),
    weight: 4.5,
    rehearsal: true,
    demands: ['figure', 'price'],
    expects: [
      wants({
        id: 'not-due-yet',
        title: 'Sets the load against one database',
        weight: 1.5,
        any: [
          asks('leaves-small'),
          ideas([
            '# .. write|writes|ride|request|a_second|per_second .. primary|database|machine|one|capacity|enough|fifth|#',
            'one|single|primary|database|machine .. carry|carries|take|takes|enough|handle|handles|fifth|third|half|cope|copes|manage|manages|#',
            'not yet|now|need|until|before',
          ]),
        ],
        lacks: 'Say how much of one database the plan’s peak takes.',
      }),
      growsAt({ lacks: 'Name the writes a second at which you would begin.' }),
    ],
    sources: ['B6', 'B8', 'A8'],
  },
  {
    id: 'stale-map',
    question: 'The car on the map jumps. Riders complain. Do we report every second instead of every five?',
    tests: 'Whether you look for the cheap product answer before the expensive technical one.',
    strongReply:
      'Five times the reports, 150,000 a second, and drivers’ batteries. I would first let the phone glide the car between two reports along the road, and report every second only in the last minute before pickup, when people look. Then see whether complaints fall.',
    trap: 'Accepting the request because servers can be bought.',
    role: 'secondProductManager',
    dimension: 'requirements',
    trigger: 'always',
    weight: 2.5,
    rehearsal: true,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'cheaper-first',
        title: 'Looks for the cheaper answer first',
        weight: 1.5,
        any: [
          ideas([
            'glide|interpolate|animate|smooth|predict|draw|guess|between|client|phone|app .. report|position|car|point|map|road|last',
            'only|near|close|last|just .. pickup|minute|rider|looking|approach|second|arrive|arrival|active|ride',
            'no|not|first|before|rather .. every_second|report|second|five',
          ]),
        ],
        lacks: 'Say what could be done on the phone before more is sent.',
      }),
      wants({
        id: 'what-five-times-costs',
        title: 'Says what five times as much costs',
        any: [
          ideas([
            'battery|data_plan|five_times|5x|150,000|node|nodes|load|traffic|cost|costs|price|money|server|# .. report|a_second|per_second|node|drivers',
            'drain|drains|battery|batteries',
            '# .. instead_of|to|rather_than #',
          ]),
        ],
        lacks: 'Do the sum: how many reports a second, and who pays with his battery.',
      }),
    ],
    sources: ['B6', 'B8'],
  },
  {
    id: 'deeper-query',
    question: 'How would you find the drivers with more than 4.5 stars who lost rides last week?',
    tests: 'Whether joins and groups come to you in plain words.',
    strongReply:
      'Say it before writing it: drivers, joined to their rides, only last week, only cancelled; grouped by driver, only ratings above 4.5; most lost first; run on a replica. Then what for: those drivers hear from us before they leave.',
    trap: 'Starting with SELECT and finding out on the way what is being asked.',
    role: 'engineer',
    dimension: 'query',
    trigger: when(lacking('reads-data', { need: 'shape' })),
    weight: 3,
    rehearsal: true,
    demands: ['impact'],
    expects: [
      wants({
        id: 'in-plain-words',
        title: 'Says the question in plain words',
        weight: 2,
        any: [
          someIdeas(
            3,
            ['join|joined|match|together|link|their rides|each driver|combine'],
            ['cancel|cancelled|lost|unfinished|not_completed'],
            ['last_week|week|seven_days|7_days|since|date|monday'],
            ['group|count|per_driver|each_driver|sum|how_many|aggregate'],
            ['rating|stars|4.5|above'],
            ['order|most|first|sort|top'],
          ),
        ],
        lacks: 'Which rows, joined how, grouped by whom, in which order.',
      }),
      wants({
        id: 'what-for',
        title: 'Says what the answer is for',
        any: [
          ideas([
            'so_that|because|to|then|before|whether|decide|tells_us|want|use .. call|ask|leave|quit|keep|pay|help|contact|driver|learn|see|retain|product|fix|churn',
            'replica|copy|not_the_primary|off_peak|nightly|offline',
          ]),
        ],
        lacks: 'Say what you would do with the answer.',
      }),
    ],
    sources: ['B5'],
  },
  {
    id: 'stops-on-friday',
    question:
      'Take the part of your design that runs only once. It stops on Friday at eleven at night. What does the rider on the pavement see?',
    asks: 'You drew “{node}” once, with nothing beside it. It stops on Friday at eleven at night. What does the rider on the pavement see?',
    tests: 'Whether a box is a promise to somebody, also on its worst night.',
    strongReply:
      'As drawn, a wheel that turns, for the 25 minutes that we know from last year. So it gets a standby in another zone that takes over within a minute. Rides under way go on, because phones keep the route; a new rider reads “still looking, about a minute”. Payments wait and are closed afterwards. It costs one machine and two weeks, and we practise it once a month.',
    trap: 'Saying that it does not fail, or adding copies of everything.',
    role: 'productManager',
    dimension: 'reliability',
    trigger: when(spot('lone-part')),
    weight: 8,
    demands: ['impact', 'figure'],
    expects: [
      peopleSee({
        weight: 1.5,
        lacks: 'Say what the rider sees, and what happens to those who are already driving.',
      }),
      standsIn({ lacks: 'Say what takes its place, and how soon.' }),
    ],
    sources: ['B7'],
  },
  {
    id: 'charge-that-fails',
    question: 'A charge fails however often it is tried. Where does it end up, and who finds out?',
    asks: 'Work waits in “{node}”. One charge in three thousand fails every time it is taken out. Where does it end up, and who finds out?',
    tests: 'Whether failure has an end, and a person at it.',
    strongReply:
      'After five tries over a day it leaves the line with its reason and goes on a list that support opens every morning: about 460 a day at two million requests. The ride is closed for the driver, who is paid by us; the rider sees “payment open” and cannot ask for the next ride until another card is in. That loses us some money and nobody’s evening.',
    trap: 'Trying again for ever, or writing it to a log that nobody opens.',
    role: 'engineer',
    dimension: 'reliability',
    trigger: { all: [spot('bare-queue')], none: [spot('keeps-failed-work')] },
    weight: 7,
    demands: ['impact', 'figure'],
    expects: [
      keptAside({ weight: 1.5, lacks: 'Say where it is put, and who looks there.' }),
      bounded({ lacks: 'Say after how many tries it is put there.' }),
      peopleSee({ lacks: 'Say what rider and driver see in the meantime.' }),
    ],
    sources: ['B7', 'C7'],
  },
  {
    id: 'number-please',
    question:
      'You tell me that matching gets better. From what to what? One number before, one after, and what each rests on.',
    asks: '[You wrote “{quote}”. ]From what to what? Give me one number before, one after, and say what each rests on.',
    tests: 'Whether the design has an outcome that somebody could check.',
    strongReply:
      'Cancellations before a match: 12 % today, 9 % once matching is under two seconds. The 12 is counted; that fast hours have 8 is counted too, and I take only part of the difference, since fast hours are also quiet ones. At two million requests each point is 20,000 people a day. One city for three weeks would tell.',
    trap: 'Percentages of improvement with nothing under them.',
    role: 'secondProductManager',
    dimension: 'impact',
    trigger: when(lacking('sizes-outcome')),
    weight: 6.5,
    demands: ['impact', 'figure'],
    expects: [
      beforeAfter({ lacks: 'Two numbers: today, and then.' }),
      grounded({ lacks: 'Say what is counted and what you assume.' }),
    ],
    sources: ['B9', 'A6'],
  },
  {
    id: 'who-pays',
    question: 'Take the choice you are most sure of. What does it cost, and who pays?',
    asks: '“{choice}”. I hear what that gains. What does it cost, and who pays?',
    tests: 'Whether a trade-off has two sides.',
    strongReply:
      'Time. Offering to one driver after the other loses up to 12 seconds for each refusal, and the rider pays with his patience. I think it is fine while two in three accept at once: the average wait grows by four seconds and nobody is offered a ride that is gone. In a city where fewer than half accept, I would offer to two.',
    trap: 'A cost that is really a boast, such as “a little more work for us”.',
    role: 'productManager',
    dimension: 'tradeoffs',
    trigger: {
      any: [spot('open-choice', { lacks: 'price' }), lacking('weighs-choices', { depth: 'both' })],
    },
    weight: 7.5,
    demands: ['impact', 'figure'],
    expects: [
      namesPrice({ lacks: 'Name what gets worse, and for whom.' }),
      whyFine({ lacks: 'Say why that is bearable here, or what would make you turn back.' }),
    ],
    sources: ['B8'],
  },
  {
    id: 'how-many-weeks',
    question:
      'Eight engineers, four months to the next city. What does your first lever take, and what does it push out?',
    asks: '[“{choice}”. ]Eight engineers, four months to the next city. What does that take, and what does it push out?',
    tests: 'Whether levers were weighed by what they take, not only by what they bring.',
    strongReply:
      'Reserving one driver with a constraint takes three weeks for two people, tests of the race included. It pushes out the new receipts, and I am glad of it: nobody cancels because of a receipt. Dividing the database would take ten weeks, and at our size it buys nothing before the tenth city.',
    trap: '“It depends”, or an estimate without anything that waits for it.',
    role: 'secondProductManager',
    dimension: 'plan',
    trigger: when(lacking('costs-effort'), maybe('open-choice', { lacks: 'effort' })),
    weight: 5.5,
    demands: ['figure', 'priority'],
    expects: [
      inWeeks({ lacks: 'Give weeks and people, even if it is a guess that you call one.' }),
      pushesOut({ lacks: 'Say what is not built meanwhile.' }),
    ],
    sources: ['A4', 'B8'],
  },
  {
    id: 'what-is-decided',
    question: 'Suppose your first step is done. What do we decide then, and at which number do we stop?',
    asks: '[“{stage}” is done. ]What do we decide then, and at which number do we stop?',
    tests: 'Whether the plan is a row of decisions or a list of work.',
    strongReply:
      'Whether the time goes where I think: into reading the whole drivers table. If that is more than half of the 6.5 seconds we build the location index; if the map company is, we ask it about five drivers and not thirty, which takes a week. If cancellations in the pilot zone do not fall by a point in three weeks, we stop and look again.',
    trap: 'A milestone, which is work that is over, in place of a decision.',
    role: 'productManager',
    dimension: 'plan',
    trigger: {
      all: [maybe('open-step', { lacks: 'decision' })],
      any: [spot('open-step', { lacks: 'decision' }), lacking('plans-steps', { need: 'decision' })],
    },
    weight: 5.5,
    demands: ['figure', 'priority'],
    expects: [
      decides({ lacks: 'Name the value, and what follows above and below it.' }),
      comesBack({ lacks: 'Say what the decision is for.' }),
    ],
    sources: ['A5', 'A8'],
  },
  {
    id: 'exact-schema',
    question: 'What is the exact schema? I would like to see every column.',
    asks: '[You name {tables}. ]What is the exact schema? I would like to see every column.',
    tests: 'Whether you can go deeper on request without losing the thread.',
    strongReply:
      'The four tables and what ties them I can say now: riders, drivers, rides that point at both, payments with one row for each ride. The rule that matters is that a driver has one active ride, and it belongs into the schema. Every column I would settle with the engineers next week, once we know from the trace what matching reads. Shall I go into the reservation instead? That is where a passenger can get lost.',
    trap: 'Ten minutes of columns, or “that is for the engineers”.',
    role: 'secondProductManager',
    dimension: 'dataModel',
    trigger: when(maybe('declares-tables', { min: 1 })),
    weight: 3.5,
    demands: ['impact'],
    deferrable: true,
    drowns: true,
    expects: [
      wants({
        id: 'the-few-nouns',
        title: 'Names the few things that must be kept, and their ties',
        any: [
          someIdeas(
            2,
            ['ride|rides|trip'],
            ['driver|drivers'],
            ['payment|payments|charge'],
            ['key|foreign|point|reference|unique|one_active|constraint|tie|link'],
          ),
        ],
        lacks: 'Three or four nouns and what ties them are enough.',
      }),
      comesBack({ lacks: 'Bring it back to what the design is for before you stop.' }),
    ],
    sources: ['A7', 'B4'],
  },
  {
    id: 'one-city-first',
    question: 'We open in one city with 150 drivers. What of this would you not build yet?',
    tests: 'Whether each part is there for the size, or for the drawing.',
    strongReply:
      'At 30 reports a second the location store, the matchers by city and the replicas all go: one program and one Postgres carry it, with positions in a table of 150 rows. What stays is the rule that a driver has one active ride, and the charge with its number. The location index comes when matching passes a second, around 3,000 drivers.',
    trap: 'Keeping everything because it will grow.',
    role: 'secondProductManager',
    dimension: 'tradeoffs',
    trigger: { all: [lacking('refuses-with-reason'), lacking('leaves-small')] },
    weight: 4.5,
    demands: ['figure', 'priority'],
    expects: [
      leavesOut({ lacks: 'Name the parts that go.' }),
      growsAt({ lacks: 'Say at which size they would come back.' }),
      whatStays({ lacks: 'Something stays at any size. Say what.' }),
    ],
    sources: ['A8', 'B6', 'B10'],
  },
  {
    id: 'who-notices',
    question: 'Matching has taken nine seconds for twenty minutes. Who knows, and from what?',
    asks: '[You watch with “{node}”. ]Matching has taken nine seconds for twenty minutes. Who knows, and from what?',
    tests: 'Whether the design tells somebody before the customers do.',
    strongReply:
      'The engineer on call after three minutes: the 95th percentile from tap to match is over four seconds in any city for two minutes, and that pages her. By city, since one slow city hides in the average of forty. At six seconds the app says “busy, about ten seconds”, so that people know before they walk away.',
    trap: 'A dashboard, which knows everything and tells nobody.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(lacking('alerts-on-signal'), maybe('drawn-part', { role: 'monitor' })),
    weight: 4.5,
    demands: ['impact', 'figure'],
    expects: [
      somebodyTold({ lacks: 'Name the signal, its value, and the person it reaches.' }),
      peopleSee({ lacks: 'Say what the riders who wait are told.' }),
    ],
    sources: ['B7', 'A2'],
  },
  {
    id: 'do-the-sum',
    question:
      'How many position reports come in at the peak of the plan, and what takes them? Do the sum aloud, please.',
    asks: 'Nothing says how much “{node}” takes. How many position reports come in at the peak of the plan, and what takes them? Aloud, please.',
    tests: 'Whether size is worked out or hoped for.',
    strongReply:
      '150,000 drivers, one report every five seconds: 30,000 a second. A location node does 5,000, so six, and I would run eight so that two can be lost. Against that 140 requests a second on Friday are little: fourteen matchers at ten each, twenty with room. Positions are the hot part; rides are not.',
    trap: 'It scales by itself.',
    role: 'engineer',
    dimension: 'scalability',
    trigger: {
      all: [maybe('unrated-part', { role: 'positions' })],
      any: [lacking('sizes-capacity'), lacking('derives-load')],
    },
    weight: 6,
    demands: ['figure', 'impact'],
    expects: [
      { ...worksOut({ lacks: 'Drivers, seconds, reports, nodes: step by step.' }), weight: 2 },
      wants({
        id: 'room-to-spare',
        title: 'Leaves room for a bad day',
        any: [
          ideas([
            'spare|room|margin|headroom|reserve|extra|lose|lost|double|safety|growth|twice|cushion|loss',
            'if|when one|two|# .. die|fail|down|lost|gone',
          ]),
        ],
        lacks: 'Say how much more than that you would run, and for which day.',
      }),
    ],
    sources: ['B6'],
  },
  {
    id: 'maps-slow',
    question:
      'The map company is slow for an hour on Friday evening. What does matching do, and what do people see?',
    asks: '“{node}” is slow for an hour on Friday evening. What does your design do, and what do people see?',
    tests: 'Whether somebody else’s bad day was planned for.',
    strongReply:
      'After 300 ms we stop waiting and take the straight line times 1.4, marked as an estimate; ten failures in a row and we do not ask at all for a minute. Matches get a little worse, perhaps one in ten drivers is not the nearest, and nobody waits. Riders see “about 5 minutes” and not “4”. Cards have the second company, since there an estimate is no help.',
    trap: 'Waiting for them, because it is not our fault.',
    role: 'secondProductManager',
    dimension: 'reliability',
    trigger: when(spot('outside-company'), lacking('degrades-visibly')),
    weight: 6,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'goes-on-without',
        title: 'Says what stands in for them',
        weight: 1.5,
        any: [
          asks('takes-over'),
          ideas([
            'straight_line|estimate|cached|cache|last_known|default|fallback|fall_back|second|other|without|approximate|breaker|time_out|timeout|stop_call|pending',
          ]),
        ],
        lacks: 'Say what is used in its place, and from when on.',
      }),
      peopleSee({ lacks: 'Say what rider and driver see in that hour.' }),
    ],
    sources: ['B7'],
  },
  {
    id: 'one-city-falls',
    question: 'Something breaks in the largest of the forty cities. What happens in the other thirty-nine?',
    asks: 'I see “{node}” once, for all forty cities. The largest has a bad night. What happens in the other thirty-nine?',
    tests: 'Whether the natural seams of the business were used.',
    strongReply:
      'Nothing, if I cut along the cities, since hardly a ride crosses a border: positions and matchers by city, so that a bad one costs 12 % of rides and not all. The database stays one for now, with a standby. That is a week of work for the routing; dividing the database would be ten, and I would wait for 2,000 writes a second.',
    trap: 'More machines, all of them shared.',
    role: 'secondProductManager',
    dimension: 'scalability',
    trigger: { all: [spot('one-place')], none: [spot('adopts-concept', { concepts: ['geo_region'] })] },
    weight: 4.5,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'cuts-by-city',
        title: 'Cuts along the cities',
        weight: 1.5,
        any: [
          ideas([
            'city|cities .. own|separate|partition|split|divide|shard|isolate|independent|by|per|each|only|cut',
            'own|separate|partition|split|divide|shard|isolate|independent|by|per|each|cut .. city|cities',
            'only|rest|other|others .. city|unaffected|go_on|nothing|carry_on|continue|not',
          ]),
        ],
        lacks: 'Say what the cities share, and what each has of its own.',
      }),
    ],
    sources: ['B6', 'C8'],
  },
  {
    id: 'how-old-may-it-be',
    question:
      'Something in your design is read from a copy. How old may it be, and for which feature is that not allowed?',
    asks: '“{node}” answers from a copy. How old may that be, and for which feature is it not allowed?',
    tests: 'Whether staleness is a decision of the product or an accident.',
    strongReply:
      'Cars on the map may be ten seconds old, because the next report heals it, and ratings an hour. Who has a driver is never read from a copy: two riders and one car is the mistake that ends up in the newspaper. The same for “paid”. It costs us a few milliseconds on the primary for 140 requests a second, which it does not notice.',
    trap: 'It is eventually consistent.',
    role: 'engineer',
    dimension: 'dataModel',
    trigger: {
      any: [spot('drawn-part', { role: 'cache' }), spot('drawn-part', { role: 'replica' })],
      none: [spot('adopts-concept', { concepts: ['eventual_consistency', 'strong_consistency'] })],
    },
    weight: 5.5,
    demands: ['impact', 'figure'],
    expects: [
      wants({
        id: 'how-old',
        title: 'Says how old it may be',
        any: [
          ideas([
            '# second|s|ms|minute|hour|min',
            'minute|second|hour|day old|late|behind|stale',
            'old|late|behind|stale .. fine|ok|acceptable|harmless|heal|because',
          ]),
        ],
        lacks: 'Give an age, for one feature.',
      }),
      wants({
        id: 'never-from-a-copy',
        title: 'Says what is never read from a copy',
        weight: 1.5,
        any: [
          ideas([
            'never|not|always|only|must|primary|strong|strongly|straight .. payment|paid|driver|reservation|assign|assignment|charge|money|ride|match|primary|copy|replica|cache|old|stale',
            'payment|paid|driver|reservation|assignment|charge|money|match .. never|not|always|only|must|primary|strong',
          ]),
        ],
        lacks: 'Say which feature always asks the original.',
      }),
    ],
    sources: ['B6', 'B7'],
  },
  {
    id: 'who-waits',
    question: 'An outside company takes thirty seconds to answer. Who in your design stands waiting for it?',
    asks: 'In your drawing “{source}” calls “{target}” and waits. On Friday that takes thirty seconds. What does the rider do meanwhile?',
    tests: 'Whether it is noticed who waits for whom.',
    strongReply:
      'As drawn she stands at the kerb and cannot close the ride, and the driver cannot take the next. So the charge leaves that path: drop-off ends the ride, the charge is written down and a worker does it within a minute. What we give up is knowing on the kerb that it worked; for the one in two hundred that fails we ask for another card in the app.',
    trap: 'A longer time-out.',
    role: 'engineer',
    dimension: 'architecture',
    trigger: when(spot('slow-call')),
    weight: 7,
    demands: ['impact', 'figure', 'price'],
    expects: [
      wants({
        id: 'cuts-the-wait',
        title: 'Takes the wait away from the person',
        weight: 1.5,
        any: [
          asks('hands-work-over'),
          asks('settles-later'),
          ideas([
            'write_down|queue|store|enqueue|hand_over|asynchronous|async|background|worker|decouple|later|afterwards|estimate|time_out|timeout|pending',
            'not|without|no_longer wait|waiting|block',
          ]),
        ],
        lacks: 'Say what is put between them, and who does the waiting then.',
      }),
      peopleSee({ lacks: 'Say what rider and driver see.' }),
    ],
    sources: ['B2', 'B6', 'B7'],
  },
  {
    id: 'how-fast-is-fast',
    question: 'You say it has to be fast. How fast, at which hour, and how often may it be slower?',
    asks: 'You wrote “{quote}”. How fast is that, at which hour, and how often may it be slower?',
    tests: 'Whether a wish becomes a promise that can be broken.',
    strongReply:
      'From the tap to a reserved driver under two seconds for 95 of 100, at eleven on Friday, in each city by itself. Payments right in 99.99 of 100 rides, because the missing hundredth is two hundred people a day. The map may be ten seconds old. If the first is broken for a quarter of an hour, somebody gets up.',
    trap: 'As fast as possible.',
    role: 'productManager',
    dimension: 'requirements',
    trigger: when(spot('vague-promise')),
    weight: 5.5,
    demands: ['figure', 'impact', 'priority'],
    expects: [
      wants({
        id: 'a-time-and-a-share',
        title: 'Gives a time, and how often it holds',
        weight: 1.5,
        any: [
          ideas(
            ['# second|s|ms|minute|min|hour|h'],
            [
              '# %|percent|in|out_of|percentile|times',
              'percentile|p95|p99|p50|median|most|every|share',
              'of|in 100|ten|hundred|thousand',
            ],
          ),
        ],
        lacks: 'Give a time for one thing, and the share of rides for which it holds.',
      }),
    ],
    sources: ['B1'],
  },
  {
    id: 'why-that-product',
    question: 'You name a product for part of this. What would a plainer one not do?',
    asks: 'You wrote {product}. What does it do here that a plainer thing would not, and who looks after it at night?',
    tests: 'Whether a technology is there for a reason of this product.',
    strongReply:
      'Redis holds the last position of 150,000 cars in memory and finds those near a point in under 10 ms. Postgres could do it up to some 3,000 drivers, so in the first city it will. What it costs is one more thing that two of eight people understand at night; a loss of it is healed by the next reports within five seconds.',
    trap: 'Everybody uses it.',
    role: 'engineer',
    dimension: 'tradeoffs',
    trigger: when(spot('names-product')),
    weight: 4.5,
    demands: ['figure', 'price'],
    expects: [
      wants({
        id: 'what-it-does-here',
        title: 'Says what it does here that another would not',
        weight: 1.5,
        any: [
          asks('gives-reasons'),
          asks('chooses-store'),
          ideas([
            'because|since|need|needs|so_that|memory|order|replay|near|index|transaction|already',
            'give|gives|gain|gains|let|lets|allow|allows|bring|brings|hold|holds|find|finds|keep|keeps .. #|@people|@cargo|order|again|ms',
            'which|that .. need|needs|want|wants|use|uses',
            '# .. per_second|a_second|@cargo',
          ]),
        ],
        lacks: 'Say which need of this product it serves.',
      }),
      namesPrice({ weight: 1, lacks: 'Say what running it costs, and whom.' }),
    ],
    sources: ['B2', 'B8', 'A9'],
  },
];
