import {
  anyCondition,
  anySides,
  between,
  complete,
  copies,
  draw,
  type EditsByCriterion,
  endpoint,
  fastWords,
  ledger,
  roadmap,
  say,
  sayUpTo,
  sql,
  table,
} from './build';

const payments = table({
  name: 'payments',
  store: 'relational',
  columns: [
    { name: 'id', type: 'uuid', primaryKey: true },
    { name: 'ride_id', type: 'uuid', unique: true, references: 'rides.id' },
    { name: 'amount_cents', type: 'int' },
    { name: 'status', type: 'text' },
    { name: 'settled_at', type: 'timestamptz' },
  ],
});

const twoTables = say(
  'dataModel',
  'rides(id uuid primary key, rider_id uuid -> riders.id, driver_id uuid -> drivers.id, status text, requested_at timestamptz, completed_at timestamptz)\npayments(id uuid primary key, ride_id uuid unique -> rides.id, amount_cents int, status text)',
);

const lastRides =
  "SELECT r.id, r.completed_at, d.name, p.amount_cents\nFROM rides r\nJOIN drivers d ON d.id = r.driver_id\nJOIN payments p ON p.ride_id = r.id\nWHERE r.rider_id = $1 AND r.status = 'completed' AND r.completed_at > now() - interval '30 days'\nORDER BY r.completed_at DESC\nLIMIT 50;";
const purpose =
  'The history page of the app runs it for the rider, and support looks here when a fare is disputed.';
const index = 'CREATE INDEX ON rides (rider_id, completed_at);';
const query = [sql(lastRides), say('query', lastRides)];

const load =
  '{perDay|300,000} ride requests a day over 86,400 s is about {mean|3.47} a second, and five times that on Friday evening, so {busiest|17.4} a second.';
const leaveOut = (step: 'architecture' | 'scalability') => [
  sayUpTo(
    1000,
    step,
    'We will not shard before 2,000 writes a second: at {peak|17.4} rides a second one machine is plenty.',
  ),
  say(step, 'We do not need a second region in this version, because all rides happen in one city.'),
  say(step, 'No stream that can be read again: nobody needs last week’s pings, so the last one is enough.'),
];

/** Edits worth trying on an answer to the ride prompt, by criterion. */
export const rideEdits: EditsByCriterion = {
  'requirements.topic': [
    say(
      'requirements',
      'A rider must be able to request a ride from where they stand, and a driver must be able to accept it.',
    ),
  ],
  'requirements.pain': [
    say(
      'requirements',
      'A rider who waits more than 7 seconds for a first offer cancels, one in seven today.',
    ),
  ],
  'requirements.deadline': [
    complete(fastWords, ', which means within 2 s for 95 of 100 requests'),
    say('requirements', 'A first offer must reach a driver within 2 s for 95 of 100 requests.'),
  ],
  'requirements.scale': [
    say('requirements', 'We serve 300,000 ride requests a day with 40,000 drivers online on Friday evening.'),
  ],
  'requirements.load': [say('requirements', load)],
  'requirements.promise': [
    say('requirements', 'No driver ever holds two rides, and nobody is charged twice.'),
  ],
  'requirements.classes': [
    say(
      'requirements',
      'Request to match is the critical path and must hold; receipts and ratings may lag by minutes.',
    ),
  ],
  'requirements.scope': [
    say('requirements', 'Out of scope for this version: pooled rides, tips and airport queues.'),
  ],
  'architecture.topic': [
    say(
      'architecture',
      'A ride service stores each request, a matcher finds a driver, and a database remembers the ride.',
    ),
  ],
  'architecture.flow': [
    say(
      'architecture',
      'One request passes like this: the {service|ride service} checks the token and stores the ride, puts a job into the queue, the {matcher|matcher} takes it, looks up near drivers, leases one and sends the offer; after drop-off a worker charges the card.',
    ),
  ],
  'architecture.reasons': [
    say(
      'architecture',
      'The queue is there so that a matcher that dies loses no rider. Positions stay in memory because the next ping repairs any loss.',
    ),
  ],
  'architecture.positions': [
    say(
      'architecture',
      'Only the last position of each driver is kept, in memory by map cell, so a search reads the rider’s cell and its neighbours.',
    ),
    draw('search', 'Driver positions by map cell', { from: ['matcher', 'service'] }),
  ],
  'architecture.matching': [
    between('service', 'matcher', 'queue', 'Ride requests to match'),
    between('service', 'payment', 'queue', 'Charges after the ride'),
    say(
      'architecture',
      'The {service|ride service} puts each request into a queue and answers at once; the {matcher|matcher} takes it from there, and a worker charges the card after drop-off.',
    ),
  ],
  'architecture.one-winner': [
    say(
      'architecture',
      'The {matcher|matcher} leases one driver at a time for 12 s; a second lease on the same driver is refused, so only one ride can win.',
    ),
  ],
  'architecture.ending': [
    say(
      'architecture',
      'If a driver says no, or nothing within 12 s, the lease ends and the next driver is asked. Drop-off raises an event, a payment worker charges the card behind it, and the driver is free at once.',
    ),
  ],
  'architecture.push': [
    say(
      'architecture',
      'Each driver app holds an open WebSocket connection, so an offer is pushed to the phone within 200 ms.',
    ),
    draw('realtime', 'Open connections to driver apps', { from: ['matcher', 'service'], to: ['client'] }),
  ],
  'architecture.refusals': leaveOut('architecture'),
  'architecture.support': [
    draw('monitor', 'Age of the oldest request', { from: ['matcher', 'service'] }),
    say(
      'architecture',
      'A gateway checks each token and spreads the calls over stateless copies of the {service|ride service}.',
    ),
  ],
  'architecture.detail': [
    say(
      'architecture',
      'The matcher reads at most 10 drivers from the nine cells around the rider and sends the offer to the nearest first. A job that is not answered within 12 s goes to the next driver. The ride service writes each change of a ride only if its state allows it.',
    ),
  ],
  'architecture.drawn': [
    draw('monitor', 'Age of the oldest job', { from: ['worker', 'service'] }),
    draw('cache', 'What is read most', { from: ['service'] }),
  ],
  'dataModel.topic': [payments, twoTables],
  'dataModel.columns': [payments, twoTables],
  'dataModel.links': [payments, twoTables],
  'dataModel.keys': [payments, twoTables],
  'dataModel.uniqueness': [
    say(
      'dataModel',
      'A partial unique index on rides(driver_id) for active states makes a second ride for one driver impossible.',
    ),
  ],
  'dataModel.store': [
    say(
      'dataModel',
      'Rides and payments share one relational database, because a ride and its charge must agree in one transaction.',
    ),
  ],
  'dataModel.care': [
    say(
      'dataModel',
      'An index on rides(rider_id, completed_at) serves the history, and positions are kept 24 hours and then dropped.',
    ),
  ],
  'api.topic': [
    say(
      'api',
      'The app asks through one endpoint: POST /v1/rides {pickup, dropoff} -> 201 {ride_id, status}',
    ),
  ],
  'api.calls': [
    say(
      'api',
      'POST /v1/rides {pickup, dropoff, payment_method} -> 201 {ride_id, status}\nPOST /v1/offers/{id}/accept {driver_id} -> 200 {ride_id, pickup}',
    ),
  ],
  'api.request': [
    endpoint({ request: '{pickup, dropoff, payment_method}' }, [
      'post /v1/rides',
      'post /rides',
      'post /ride',
      'post /trips',
      'post /request',
    ]),
    say('api', 'POST /v1/rides {pickup, dropoff, payment_method} -> 201 {ride_id, status}'),
  ],
  'api.response': [
    endpoint({ response: '201 {ride_id, status, eta_seconds}' }, [
      'post /v1/rides',
      'post /rides',
      'post /ride',
      'post /trips',
      'post /request',
    ]),
    say('api', 'GET /v1/rides/{id} -> 200 {ride_id, status, driver, eta_seconds}'),
  ],
  'api.errors': [
    endpoint({ notes: '409 when the driver was taken meanwhile, 429 with Retry-After above the limit' }, [
      'accept',
      'offer',
      'post /',
    ]),
    say(
      'api',
      'An offer that is gone gets 409, a ride of somebody else 403, and too many calls 429 with Retry-After.',
    ),
  ],
  'api.repeats': [
    say('api', 'The same Idempotency-Key sent twice returns the same ride and creates no second one.'),
    endpoint({ notes: 'the same Idempotency-Key returns the same ride' }, ['post /']),
  ],
  'api.auth': [
    endpoint({ auth: 'rider token; a rider may read and cancel only the rides they asked for' }),
    say(
      'api',
      'Riders and drivers call with their own signed token, and only the assigned driver may change a ride.',
    ),
  ],
  'api.limits': [
    say('api', 'Each rider may send 20 requests a minute; above that they get 429.'),
    endpoint({ notes: '429 above 20 requests a minute for each rider' }),
  ],
  'api.change': [say('api', 'Inside /v1 fields are only added, and an old version stays open for a year.')],
  'query.read': query,
  'query.filter': query,
  'query.shape': query,
  'query.bound': query,
  'query.tables': [say('query', 'SELECT * FROM {table|rides} ORDER BY 1 DESC LIMIT 50;'), ...query],
  'query.purpose': [say('query', purpose), say('query', `${lastRides}\n${purpose}`)],
  'query.index': [say('query', index), say('query', `${lastRides}\n${index}`)],
  'scalability.topic': [
    say(
      'scalability',
      'On Friday evening {peak|17.4} rides a second are asked for, and the matcher must carry that load.',
    ),
  ],
  'scalability.load': [
    say('scalability', '40,000 drivers who report every 4 s are 40,000 / 4 = 10,000 positions a second.'),
    say('scalability', load),
  ],
  'scalability.capacity': [
    say(
      'scalability',
      'One matcher worker copes with 20 requests a second, so {peak|17.4} a second need {workers|1 worker}, and we run {spare|2}.',
    ),
  ],
  'scalability.sums': [
    say(
      'scalability',
      '40,000 drivers who report every 4 s are 10,000 positions a second; one node takes 50,000.',
    ),
    say(
      'scalability',
      'One matcher copes with 20 requests a second, so {peak|17.4} a second need {workers|1 worker}. 40,000 drivers who report every 4 s are 10,000 positions a second; one node takes 50,000.',
    ),
  ],
  'scalability.breadth': [
    say(
      'scalability',
      '40,000 drivers who report every 4 s are 10,000 positions a second; one node takes 50,000. A ride is a row of 500 bytes, so 300,000 a day are 150 MB a day and 55 GB a year.',
    ),
    say(
      'scalability',
      'One matcher copes with 20 requests a second, so {peak|17.4} a second need {workers|1 worker}. 40,000 drivers who report every 4 s are 10,000 positions a second; one node takes 50,000. A ride is a row of 500 bytes, so 300,000 a day are 150 MB a day and 55 GB a year. 40,000 open connections at 20 KB each are 800 MB, which fit on one machine.',
    ),
  ],
  'scalability.limit': [
    say(
      'scalability',
      'Positions are the hot part and break first: 10,000 writes a second, against {peak|17.4} rides.',
    ),
  ],
  'scalability.trigger': [
    say('scalability', 'Once a city passes 5,000 positions a second, we split its grid and add a node.'),
  ],
  'scalability.relief': [
    say(
      'scalability',
      'Road times are cached for a minute, because the same corner is asked for hundreds of times.',
    ),
  ],
  'scalability.refusal': leaveOut('scalability'),
  'reliability.topic': [
    say(
      'reliability',
      'If the {matcher|matcher} fails, no ride is lost: the request waits and is tried again.',
    ),
  ],
  'reliability.retry': [
    complete(['retr', 'again'], ', after 1, 5 and 30 s and at most five times'),
    say(
      'reliability',
      'A charge that failed is tried again after 1, 10 and 60 min, at most five times, with the ride id as its key.',
    ),
  ],
  'reliability.leftovers': [
    say(
      'reliability',
      'A charge that fails after the last try is kept aside, and a person looks at it each morning.',
    ),
    say(
      'reliability',
      'What fails for good goes to a dead-letter queue, and a person looks at it each morning.',
    ),
  ],
  'reliability.doubles': [
    say(
      'reliability',
      'The ride id travels with each charge, so a repeat with the same id is recognised and nobody pays twice.',
    ),
  ],
  'reliability.failures': [
    say(
      'reliability',
      'If the {matcher|matcher} dies with an offer on the way, the lease expires after 12 s and another one takes the request.',
    ),
    say(
      'reliability',
      'If the {matcher|matcher} dies with an offer on the way, the lease expires after 12 s and another one takes the request. If the bank does not answer, the ride closes with its fare pending and a worker charges it again with the same ride id.',
    ),
    say(
      'reliability',
      'If the bank does not answer, the ride closes with its fare pending and a worker settles it later with the same ride id.',
    ),
  ],
  'reliability.timed': [
    say(
      'reliability',
      'If the bank does not answer within 10 s, the ride closes with its fare pending and a worker settles it again after 10 minutes.',
    ),
    say(
      'reliability',
      'If the {matcher|matcher} dies with an offer on the way, the lease expires after 12 s and another one takes the request. If the bank does not answer within 10 s, the ride closes with its fare pending and a worker settles it again after 10 minutes.',
    ),
  ],
  'reliability.stand-in': [
    say('reliability', 'A standby of the database in another zone takes over within a minute.'),
  ],
  'reliability.reduced': [
    say(
      'reliability',
      'While matching is down, riders see “still looking”, and rides on the road are not touched.',
    ),
  ],
  'reliability.alert': [
    complete(['alert', 'monitor', 'watch'], ', and somebody on call is paged above 5 s'),
    say(
      'reliability',
      'Somebody on call is paged when the first offer takes above 5 s at the 95th percentile.',
    ),
  ],
  'reliability.drawn': [
    copies('database', 2),
    draw('replica', 'Standby of the database', { from: ['database'] }),
  ],
  'tradeoffs.topic': [
    say(
      'tradeoffs',
      'We choose to ask one driver at a time over asking five: no race for the ride, but a refusal costs seconds.',
    ),
  ],
  'tradeoffs.both-sides': [
    ledger(
      {
        over: 'asking five drivers at once',
        gain: 'no two drivers race for one ride',
        giveUp: 'up to 12 s for each refusal',
      },
      ['one driver', 'one by one', 'one at a time', 'in turn', 'lease'],
    ),
    anySides,
    say(
      'tradeoffs',
      'We choose to offer to one driver at a time over five at once: we gain that nobody races, and give up to 12 s for each refusal.',
    ),
    say(
      'tradeoffs',
      'We choose polling over push for the history page: we gain a simpler service, and give up that a receipt may be a minute late.',
    ),
  ],
  'tradeoffs.bearable': [
    ledger({ condition: 'fine while 65% of drivers accept the first offer; below that we would ask two' }, [
      'one driver',
      'one by one',
      'one at a time',
      'in turn',
      'lease',
    ]),
    anyCondition,
    say(
      'tradeoffs',
      'We choose to offer to one driver at a time over five at once: we gain that nobody races for a ride, and give up to 12 s for each refusal, which is fine while 65% accept first; below that we would offer to two.',
    ),
  ],
  'tradeoffs.sizes': [
    say(
      'tradeoffs',
      'One offer at a time costs up to 12 s for each refusal; it saves about 3,000 races for a ride each day.',
    ),
    say(
      'tradeoffs',
      'One offer at a time costs up to 12 s for each refusal; it saves about 3,000 races for a ride each day. Positions in memory save 10,000 writes a second; they cost the last 4 s when a node is lost.',
    ),
  ],
  'tradeoffs.reversal': [
    ledger(
      {
        condition:
          'if fewer than 50% of drivers accept the first offer, we would switch to two at once; a refusal costs 12 s',
      },
      ['one driver', 'one by one', 'one at a time', 'in turn', 'lease'],
    ),
    say(
      'tradeoffs',
      'If fewer than 50% of drivers accept the first offer, we would switch to two at once; a refusal costs 12 s.',
    ),
  ],
  'tradeoffs.several': [
    say(
      'tradeoffs',
      'We choose positions in memory over a table: we gain 10,000 cheap writes a second, and give up the last four seconds when a node is lost, which is fine because the next ping repairs it.',
    ),
    say(
      'tradeoffs',
      'We choose to offer to one driver at a time over five at once: we gain that nobody races for a ride, and give up to 12 s for each refusal. We choose positions in memory over a table: we gain 10,000 cheap writes a second, and give up four seconds of positions when a node is lost.',
    ),
  ],
  'tradeoffs.ranked': [
    ledger({ rank: 1 }),
    say('tradeoffs', 'The most important of these is the first: it decides how long a rider waits.'),
    say(
      'tradeoffs',
      '1) One offer at a time over five at once: we gain that nobody races for a ride, and give up to 12 s for each refusal.\n2) Positions in memory over a table: we gain cheap writes, and give up four seconds of positions when a node is lost.',
    ),
  ],
  'tradeoffs.effort': [
    ledger({ effortWeeks: 2 }),
    say('tradeoffs', 'The lease on a driver takes two people 2 weeks to build.'),
  ],
  'impact.topic': [
    say('impact', 'Riders feel it on the kerb: fewer of them cancel while they wait for a driver.'),
  ],
  'impact.lever': [
    complete(
      ['happ', 'satisf', 'better', 'experience', 'trust'],
      ', because first offers come within 3 s instead of 7 s and fewer riders cancel',
    ),
    say(
      'impact',
      'First offers come within 3 s instead of 7 s, so fewer riders cancel and more rides are completed.',
    ),
  ],
  'impact.measure': [
    say('impact', 'We count the share of requests that riders cancel before a driver is found.'),
  ],
  'impact.change': [say('impact', 'We expect cancels before a match to fall from 14% to 11%.')],
  'impact.value': [
    say(
      'impact',
      'Three points of 300,000 requests are 9,000 a day; if half become rides at $3 each, that is $13,500 a day.',
    ),
  ],
  'impact.ground': [
    say(
      'impact',
      'In last month’s rides, cancels rose by three quarters of a point for each extra second of waiting.',
    ),
  ],
  'impact.doubt': [say('impact', 'If cancels do not fall by a point in the pilot, the cause is elsewhere.')],
  'impact.second': [
    say(
      'impact',
      'On the other side we expect idle driver time to fall from 38% to 35%; if cancels by drivers rise instead, it failed.',
    ),
    say(
      'impact',
      'We expect cancels before a match to fall from 14% to 11%. On the other side we expect trips for each driver to rise from 11 to 12 a day.',
    ),
  ],
  'plan.steps': [
    say(
      'plan',
      'First one week to measure request to offer, then three weeks to build the lease and the push.',
    ),
  ],
  'plan.durations': [
    roadmap({ durationWeeks: 2 }),
    say(
      'plan',
      'Step 1 takes one week and measures request to offer; step 2 takes three weeks and builds the lease.',
    ),
  ],
  'plan.measure': [
    roadmap({ metric: 'cancels before a match' }),
    say('plan', 'We measure cancels before a match and the time to the first offer, before and after.'),
  ],
  'plan.decision': [
    roadmap({ decision: 'go on if cancels fall by at least 1 point, otherwise stop' }),
    say('plan', 'If cancels before a match fall by at least 1 point we go on, otherwise we stop.'),
  ],
  'plan.pilot': [
    say(
      'plan',
      'A pilot in one zone with 200 drivers runs for three weeks first and is compared with the next zone.',
    ),
  ],
  'plan.widening': [say('plan', 'Then it widens to 25, 50 and 100 % of drivers, a week for each step.')],
  'plan.way-back': [
    say('plan', 'A flag rolls it back within a minute, and the old way stays on standby for a month.'),
  ],
};
