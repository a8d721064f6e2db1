import type { Prompt } from '@/lib/prompts/schema';
import { probes } from './probes';
import { twists } from './twists';

const story = `Marek used to drive a taxi. Now he runs the rider side of a ride service that works in one city and has money for forty. He has printed nothing, and puts a phone on the table with the app open.

“Tap that. Where do you want to go? Good. Now watch.” The little wheel turns for six seconds. “There. In that time one person in eight has put the phone away and waved at a cab. I was that cab.

“We have ten thousand riders. In two years the plan says ten million. My engineers tell me the thing was built in a summer and will not get there. I want you to **design the ride service we should have**: somebody asks for a car, the right driver gets it, both see each other on a map that moves, and at the end exactly one payment happens. Not none. Not two. We did two last spring, to a nurse, at the end of the month. She told a newspaper.

“Begin where you like, but start with what must never go wrong, and go down as far as you can: what we store, what the app asks the server, one question you would put to the data. I have brought an engineer.” A woman by the window raises a hand. “She will stop you when she does not believe you. I will stop you when I no longer see my passenger.”

He turns the phone face down. “Ask me for any number. I know most of them by heart.”`;

const cheatSheet = `# A ride service on one page

**The one idea.** Three things happen that must not fail together: finding a driver, showing where they are, taking the money. They want different kinds of machinery. Say so early.

## Nine steps, in this order
1. **Requirements**: who, what, how fast, how sure. Critical path first.
2. **Architecture**: walk one ride through the boxes.
3. **Data model**: the nouns, their keys, how they point at each other.
4. **API**: the verbs. What goes in, what comes back.
5. **Key query**: one question the product really asks.
6. **Scale**: what changes at a thousand times the size.
7. **Reliability**: what breaks, and what the rider sees.
8. **Trade-offs**: at every large choice, what you gave up.
9. **Back to the person** on the pavement.

## Two numbers make it serious
- **Matching in under 2 seconds.** Beyond that people cancel.
- **Payments right 99.99 % of the time.** At a million rides a day, the missing hundredth of a per cent is 100 people. At 99.9 % it is 1,000.

## Fast or right?
| thing | may be a little old? | because |
|---|---|---|
| a car on the map | yes, seconds | the next position heals it |
| who has this driver | never | two riders, one car |
| the payment | never | money |
| the receipt mail | yes, half a minute | nobody waits for it |
| the driver’s stars | yes, an hour | an average hardly moves |

## Words worth having
- **Cache**: a fast copy that may be old. How old is your decision, not the engineer’s.
- **Read replica**: a copy of the database that answers questions, so that the original can write.
- **Sharding**: dividing one kind of data over several machines, here by city.
- **Stateless**: any server can take any call, so you can add ten of them.
- **Geo index**: the map cut into cells, so that “near me” looks at a few of them and not at everybody.
- **Lease**: this driver is yours for fifteen seconds, then free again.
- **Idempotency key**: a number sent with a payment so that trying again cannot charge twice.
- **Foreign key**: a column that points at a row elsewhere and cannot point at nothing.

## SQL in four words
WHERE picks rows (*only completed*), JOIN brings in the neighbour (*driver’s name*), GROUP BY counts by kind (*riders per region per week*), ORDER BY sorts (*newest first*).

## When half of it is down
Map company gone: show a straight-line guess and say that it is one. Payments gone: finish the ride, charge later, tell the rider. No positions: match by the last known place. A blank screen is a decision too, and the wrong one.`;

/** Ride-sharing, to be read in the nine steps. */
export const prompt: Prompt = {
  slug: 'ride-sharing',
  version: 2,
  title: 'A ride service that grows a thousandfold',
  summary:
    'From ten thousand riders to ten million: a match in two seconds, a map that moves, and one payment.',
  story,
  keyMetric: {
    name: 'From the tap to one driver reserved and shown, 95th percentile',
    target: 'under 2 seconds at the Friday peak',
    why: 'About one point of requests is cancelled for each extra second. A rider lost here is in another car.',
  },
  constraints: [
    'A driver is never given to two riders.',
    'Payments succeed 99.99 % of the time, and nobody pays twice for one ride.',
    'A car on the map is at most 10 seconds old.',
    'Ride records are kept seven years; location trails are deleted after 30 days.',
    'Eight engineers; the first new city opens in four months.',
  ],
  numbers: [
    {
      id: 'riders',
      question: 'How many riders today, and how many in two years?',
      answer:
        'Ten thousand active a month now, ten million in the plan. Each asks for about six rides a month.',
    },
    {
      id: 'requests',
      question: 'How many requests is that?',
      answer:
        'Two thousand a day now, two million in the plan: about 23 a second. Friday at eleven is six times the average, so some 140 a second.',
    },
    {
      id: 'drivers',
      question: 'How many drivers are online, and how often does the phone report?',
      answer:
        '150 now, 150,000 at the peak of the plan. Each phone reports its place every five seconds, which makes 30 reports a second now and 30,000 then.',
    },
    {
      id: 'matching-today',
      question: 'How long does matching take today?',
      answer:
        'At the 95th percentile 6.5 seconds. Most of it goes to reading the whole drivers table and asking the map company about thirty drivers, one after the other.',
    },
    {
      id: 'cancellations',
      question: 'How many cancel before they have a driver?',
      answer:
        '12 % of requests at today’s 6.5 seconds. In the hours when we happen to answer in under two seconds it is 8 %.',
    },
    {
      id: 'money',
      question: 'What is a ride worth?',
      answer:
        'The average fare is 14 dollars, of which we keep 3.50. Of the requests that find a driver, about 70 % become a paid ride.',
    },
    {
      id: 'payments-today',
      question: 'How well do payments work today?',
      answer:
        '99.7 % are right. Of the rest, half are charges that failed and half are doubles after a timeout. Each one costs us about 9 dollars in support.',
    },
    {
      id: 'maps',
      question: 'What does the map company allow?',
      answer:
        '500 road-time calls a second on the largest plan. It is slow for an hour about every other month.',
    },
    {
      id: 'reads',
      question: 'How much is read compared with what is written?',
      answer:
        'A ride changes its row about eight times. For each write there are some twenty reads: status, history, receipts, support.',
    },
    {
      id: 'capacity',
      question: 'What can one machine do?',
      answer:
        'Tested: a primary database 5,000 writes a second, a read replica 3,000 reads, an in-memory location node 5,000 reports, a matcher 10 matches.',
    },
    {
      id: 'cities',
      question: 'Are the cities alike?',
      answer:
        'No. The largest of the forty will be 12 % of everything. Hardly any ride crosses a city border.',
    },
    {
      id: 'outages',
      question: 'What has gone wrong so far?',
      answer:
        'The database failed twice last year, 25 minutes each time, and nothing worked. Once the card company timed out for ten minutes: that was the spring of the double charges.',
    },
  ],
  minutes: 45,
  defaultProfile: 'nine-step',
  defaultDepth: 'standard',
  depths: {
    foundation:
      'Critical path with two numbers, one ride walked through the parts, the main nouns and calls, and what changes as it grows. You show that you see the consequences.',
    standard:
      'All nine steps: keys and foreign keys, four or five calls with replies, a bounded query, load sums, failures with what the rider sees, three ranked trade-offs.',
    deep: 'Also proof that no driver is given twice, indexes and isolation, shard key and when to use it, failover times, idempotency end to end, and cost of each.',
  },
  guidance: {
    requirements: {
      ask: 'Find the critical path before the feature list: a driver is there, both can see each other, the money is right. Put a number on each, and say what may be late or left out.',
      hints: [
        'Functional first in one breath, then how fast, how fresh, how sure.',
        'Replace “fast” by seconds and “reliable” by a share of rides.',
        'Work out requests and position reports a second at ten million riders.',
        'Say who suffers when a payment fails: two people, not one.',
      ],
      weak: {
        text: 'Riders can request rides and drivers can accept them. The app must be fast and reliable and support many users.',
        why: 'Every ride app ever made would pass. There is no deadline to design for and no failure that would count as one.',
      },
      strong: {
        text: 'Must hold: driver reserved within 2 s of the tap at the 95th percentile; position at most 10 s old; no driver on two rides; payments right 99.99 %, since rider and driver both lose when one is not. 2 million requests a day is 23 a second, 140 on Friday night. Receipts may take half a minute. Out: pooling, tips, booking ahead.',
        why: 'Critical path, numbers, reasons, load and a border. The rest of the interview can refer back to it.',
      },
    },
    architecture: {
      ask: 'Take one rider from the tap to the receipt and name each part as you pass it. Keep the stream of positions apart from the record of rides, and say why each cache, queue or split is there.',
      hints: [
        'Apps, balancer, gateway, services, stores, and a line that lets the server speak first.',
        'Thirty thousand reports a second do not belong in the database of rides.',
        'What happens at drop-off that nobody has to wait for?',
        'Leave out what you cannot justify; say that you did.',
      ],
      weak: {
        text: 'We use microservices with Kafka, Redis, Kubernetes and a CDN, so that everything is decoupled and scalable.',
        why: 'A shopping list. No request passes through it, and no item would be missed by name.',
      },
      strong: {
        text: 'The tap reaches the ride service through balancer and gateway; the ride is stored as “searching” and queued. A matcher asks the location index for drivers in the cell and its neighbours, ranks them by road time, reserves one in the database, and the open connection shows it to both phones. At drop-off an event goes to payment and receipt workers.',
        why: 'One ride, in order, each part with its job; stored before it is queued, so a crash cannot lose the rider.',
      },
    },
    dataModel: {
      ask: 'Name the four or five things that must be remembered, their keys and how they point at each other. Say which data is relational and which is not, and let the reason be how it is used.',
      hints: [
        'Users, drivers, rides, payments: what links to what?',
        'How does the database itself prevent one driver on two rides?',
        'Positions live for seconds, rides for seven years.',
        'One payment for each ride is a unique column.',
      ],
      weak: {
        text: 'A rides table with rider name, driver name, price and GPS history as JSON, in MongoDB for scale.',
        why: 'Names are copied instead of linked, money sits beside a growing blob, and nothing stops a contradiction.',
      },
      strong: {
        text: 'rides(ride_id, user_id → users, driver_id → drivers, pickup, drop_off, status, requested_at, completed_at); payments(payment_id, ride_id → rides unique, amount, method, status, processed_at). Relational, because ride, driver and money must agree in one transaction. Positions expire from memory; trails go to a wide-column store for 30 days.',
        why: 'Keys, links and a rule enforced by the data itself; each store follows from how long and how strictly it is needed.',
      },
    },
    api: {
      ask: 'Give the four calls the apps cannot live without. For each: method and path, what goes in, what comes back, and what happens on a repeat. Then who may call, how often, and how you will change it later.',
      hints: [
        'Create, read, change status, list.',
        'Two drivers press accept in the same second: what does the second one get?',
        'A phone on a train sends the request twice.',
        'Old app versions stay on phones for a year.',
        'API key, JWT or OAuth: who proves what to whom?',
      ],
      weak: {
        text: 'The app calls the backend by REST to create and update rides. We secure it with tokens.',
        why: 'No call can be built from it, and the two moments that hurt, repeats and conflicts, are not in sight.',
      },
      strong: {
        text: 'POST /v1/rides {pickup, drop_off} with an Idempotency-Key → 201 {ride_id, status: "searching"}; the same key gives the same ride. PATCH /v1/rides/{id} {status, version} → 200, or 409 when somebody was quicker. Short-lived JWT per person; 10 ride requests a minute; v1 stays open for a year after v2.',
        why: 'Inputs, replies, repeat and conflict, permission, limit and change: a contract and not a wish.',
      },
    },
    query: {
      ask: 'Write one query that a screen or a colleague needs daily, such as a rider’s completed trips of the last month, newest first, with driver and amount. Say where it runs and what makes it quick.',
      hints: [
        'Which rows, which neighbours, which order, how many?',
        'A fare can still be pending: which kind of join keeps the ride visible?',
        'Name the index.',
        'Other screens to try: drivers above 4.5 stars, riders active each week by region, a receipt from three tables.',
      ],
      weak: {
        text: 'SELECT * FROM rides, users, drivers, payments WHERE completed = true;',
        why: 'Four tables multiplied with each other, for everybody, for all time. It would be stopped before it ended.',
      },
      strong: {
        text: "SELECT r.ride_id, r.completed_at, d.name, p.amount FROM rides r JOIN drivers d ON d.driver_id = r.driver_id LEFT JOIN payments p ON p.ride_id = r.ride_id WHERE r.user_id = $1 AND r.status = 'completed' AND r.completed_at >= now() - interval '30 days' ORDER BY r.completed_at DESC LIMIT 50;",
        why: 'Right rows, right joins, sorted and bounded; the outer join keeps a ride whose payment is still on its way.',
      },
    },
    scalability: {
      ask: 'Compare ten thousand riders with ten million. Work out what each part sees, which one gives way first, and what you would do then. Be as clear about what need not change.',
      hints: [
        'Positions grow into a problem; ride records may not.',
        'Reads outnumber writes by twenty: what is a fair answer to that?',
        'Divide by city only where the sum says so.',
        'The map company’s limit will not grow with you.',
      ],
      weak: {
        text: 'To scale we add more servers, shard the database, use caching and a CDN.',
        why: 'Four remedies and no illness. Sharding is the dearest of them, and nothing shows that it is needed.',
      },
      strong: {
        text: '30,000 reports a second over 5,000 per node is six location nodes, divided by city; nine with a spare zone. Rides: 140 × 8 is 1,120 writes a second, 22 % of one primary, so no sharding; at 3,000 I would split by city. Reads are 22,400, four in five from a cache at most 5 s old, the rest from three replicas.',
        why: 'Each load has its sum and its answer, and the most expensive step is put off with a number that would call for it.',
      },
    },
    reliability: {
      ask: 'Look for the single thing whose loss stops everything, then for the loss of each neighbour: database, location node, map company, card company. For each: who takes over, how fast, and what rider and driver see.',
      hints: [
        'A timeout on a payment does not mean that it failed.',
        'A reservation that nobody confirms has to run out by itself.',
        'Choose the reduced service before the outage chooses it.',
        'Say what wakes whom.',
      ],
      weak: {
        text: 'We run in the cloud with backups and multiple servers, so there is no single point of failure. Errors show a message.',
        why: 'Backups take hours, the database is still one, and an error message leaves somebody standing in the rain.',
      },
      strong: {
        text: 'Primary lost: the standby in another zone takes over in under 60 s; riders read “still looking”, nothing is lost since the ride was stored first. Card company times out: the charge is repeated with the ride number as key after 5, 30 and 120 s, then by the second company; the ride closes as “payment on its way”.',
        why: 'Take-over with a time, a repeat that cannot charge twice, and the rider’s screen in each case.',
      },
    },
    tradeoffs: {
      ask: 'At each large fork say what you gained, what you gave up, and why this company can carry the cost at the planned size. Pick the three that matter and put them in order.',
      hints: [
        'One driver at a time, or five at once?',
        'Where must everybody see the same thing at once, and where may it trail?',
        'One database for longer, or divided now?',
      ],
      weak: {
        text: 'We chose NoSQL for scalability over SQL. There is no real downside since we can always cache.',
        why: 'A choice without a price has not been looked at. Payments would notice the downside first.',
      },
      strong: {
        text: 'One driver reserved at a time rather than five asked at once. Gain: nobody races, nobody is told “too late”. Cost: up to 15 s for each refusal. Bearable while at least 70 % of first offers are accepted; below that, two at once in that city. Two weeks.',
        why: 'Both sides, the cost in seconds, the condition under which it holds and the rule that reverses it.',
      },
    },
    impact: {
      ask: 'Return to the two people: one on the pavement, one behind the wheel. Say which number each of them feels, how far it moves, and what that means in rides and money at today’s size and at the plan’s.',
      hints: [
        'Seconds to cancellations, cancellations to rides, rides to money.',
        'Drivers gain as well: less idling, no ride twice.',
        'What would you see if waiting were not the reason people leave?',
      ],
      weak: {
        text: 'A scalable architecture will improve the user experience and drive growth and revenue.',
        why: 'It could close any presentation. There is no rider in it.',
      },
      strong: {
        text: 'From 6.5 s to under 2 s, cancellations should fall from 12 % to 8 %. In the plan that is 80,000 requests a day; 70 % become rides, 56,000, at 3.50 each 196,000 dollars a day. Today it is a thousandth of that, 196 dollars: so we build it for the growth, not for this month.',
        why: 'A chain anyone can follow, honest at both sizes, and it tells the company why now.',
      },
    },
    plan: {
      ask: 'Say in which order the pieces go to work, in weeks, beginning with what you are least sure of. Each step ends with a number and a decision, and the old way stays usable until then.',
      hints: [
        'Measure the 6.5 seconds before rebuilding what you think causes them.',
        'Compare hours or districts, since riders share the same cars.',
        'Payments can be made safe at the same time, by other people.',
      ],
      weak: {
        text: 'First we do an MVP, then we scale, then we expand to other cities.',
        why: 'The order is right and empty: no week, no measure, and nothing that could stop it.',
      },
      strong: {
        text: 'Weeks 1–2: time each part of a match; if the map calls are under half of it, we think again. Weeks 3–7: index, reservation and matcher. Weeks 8–11: old against new in alternate hours; at least two points fewer cancellations or no go. Weeks 12–16: by district, then the second city, old matcher on a switch.',
        why: 'Timed, measured, comparable, stoppable, and reversible until the end.',
      },
    },
  },
  probes,
  twists,
  checklist: [
    'Say the nine steps in order without looking.',
    'Walk one ride from tap to receipt in two minutes, naming each part and its reason.',
    'Know by heart: under 2 seconds to match, 99.99 % of payments, and what each miss costs.',
    'Write the four tables with keys and arrows on paper in three minutes.',
    'Write one query with WHERE, JOIN, GROUP BY and ORDER BY and say which screen needs it.',
    'For three failures, have the sentence that the rider reads.',
    'Prepare one decision of your own in which you gave something up, with its number.',
  ],
  cheatSheet,
  sources: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'A7', 'A10', 'C9'],
};
