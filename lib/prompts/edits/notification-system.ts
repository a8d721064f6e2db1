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

const deliveries = table({
  name: 'deliveries',
  store: 'relational',
  columns: [
    { name: 'id', type: 'uuid', primaryKey: true },
    { name: 'message_id', type: 'uuid', references: 'messages.id' },
    { name: 'provider', type: 'text' },
    { name: 'status', type: 'text' },
    { name: 'at', type: 'timestamptz' },
  ],
});

const twoTables = say(
  'dataModel',
  'messages(id uuid primary key, event_id text unique, user_id uuid -> users.id, class text, created_at timestamptz)\npreferences(user_id uuid -> users.id, channel text, enabled boolean, quiet_from time, quiet_to time, primary key (user_id, channel))',
);

const busiestProvider =
  "SELECT d.provider, count(*) AS sent\nFROM deliveries d JOIN messages m ON m.id = d.message_id\nWHERE m.class = 'security' AND d.at > now() - interval '15 minutes'\nGROUP BY d.provider\nORDER BY sent DESC\nLIMIT 10;";
const purpose = 'Operations looks at it on the delivery page, since it tells which provider to stop using.';
const index = 'CREATE INDEX ON deliveries (at, provider);';
const query = [sql(busiestProvider), say('query', busiestProvider)];

const load =
  '{perDay|2 million} messages a day over 86,400 s is about {mean|23.1} a second, and five times that in the busiest hour, so {busiest|116} a second.';
const leaveOut = (step: 'architecture' | 'scalability') => [
  sayUpTo(
    1000,
    step,
    'We will not shard before 2,000 writes a second: at {peak|116} a second one machine is plenty.',
  ),
  say(step, 'We do not need a second region in this version, because all users live in one country.'),
  say(
    step,
    'No stream that can be read again: nobody needs last week’s messages, so a plain table is enough.',
  ),
];

/** Edits worth trying on an answer to the notification prompt, by criterion. */
export const notificationEdits: EditsByCriterion = {
  'requirements.topic': [
    say(
      'requirements',
      'A team must be able to send one message to one user, and the user says what they want and when.',
    ),
  ],
  'requirements.pain': [
    say('requirements', 'A user at sign-in waits more than 9 seconds for a code, and one in ten gives up.'),
  ],
  'requirements.deadline': [
    complete(fastWords, ', which means within 3 s for 95 of 100 codes'),
    say(
      'requirements',
      'The {urgent|security codes} must be with the provider within 3 s in 95 of 100 cases.',
    ),
  ],
  'requirements.scale': [say('requirements', 'We serve 400,000 users who get 2 million messages a day.')],
  'requirements.load': [say('requirements', load)],
  'requirements.promise': [
    say('requirements', 'No security code may be lost, and nobody gets the same message twice.'),
  ],
  'requirements.classes': [
    say(
      'requirements',
      'There are three classes: {urgent|security codes} go within 3 s, account changes within minutes, and marketing may wait until any time today.',
    ),
  ],
  'requirements.scope': [
    say('requirements', 'Out of scope for this version: chat, translation and a campaign editor.'),
  ],
  'architecture.topic': [
    say(
      'architecture',
      'An event service takes each request, a queue holds it, and a worker hands it to a provider.',
    ),
  ],
  'architecture.flow': [
    say(
      'architecture',
      'One message passes like this: the {service|event service} checks the token and stores the event, looks up what the person allows, puts the job into the queue, then a worker takes it, calls the {external|provider} and records the answer.',
    ),
  ],
  'architecture.reasons': [
    say(
      'architecture',
      'The queue is there so that a slow provider never holds up the caller. Workers run apart from the {service|event service} because they wait on other companies.',
    ),
  ],
  'architecture.buffer': [
    between('service', 'worker', 'queue', 'Delivery queue'),
    between('service', 'external', 'queue', 'Delivery queue'),
    say(
      'architecture',
      'The {service|event service} stores the event in a queue and answers at once; a worker takes it from there, so the caller never waits for the {external|provider}.',
    ),
  ],
  'architecture.preferences': [
    draw('database', 'Preferences and quiet hours', { from: ['service'] }),
    say(
      'architecture',
      'Before a message is queued, the {service|event service} looks up opt-outs and quiet hours and drops what the person refused.',
    ),
  ],
  'architecture.lanes': [
    say(
      'architecture',
      '{urgent|security codes} have a priority lane of their own that workers empty first, so a campaign never delays them.',
    ),
    draw('queue', 'Security code lane', { from: ['service'], to: ['worker'] }),
  ],
  'architecture.fewer': [
    say(
      'architecture',
      'Fifty likes within an hour are folded into one digest, and a rate limit keeps each device at eight messages a day.',
    ),
  ],
  'architecture.receipts': [
    say(
      'architecture',
      'Each receipt comes back from the {external|provider} by webhook and is stored, so support can say what became of a message.',
    ),
    draw('monitor', 'Delivery monitor', { from: ['worker', 'service'] }),
  ],
  'architecture.refusals': leaveOut('architecture'),
  'architecture.detail': [
    say(
      'architecture',
      'A worker takes at most 50 messages at once and puts each back when the provider has not answered within 2 s. The event service drops every message that the person refused. A second event with a known id is stored only once.',
    ),
  ],
  'architecture.drawn': [
    draw('monitor', 'Age of the oldest job', { from: ['worker', 'service'] }),
    draw('cache', 'What is read most', { from: ['service'] }),
  ],
  'dataModel.topic': [deliveries, twoTables],
  'dataModel.columns': [deliveries, twoTables],
  'dataModel.links': [deliveries, twoTables],
  'dataModel.keys': [deliveries, twoTables],
  'dataModel.uniqueness': [
    say('dataModel', 'A unique index on messages(event_id) stops the same event from going out twice.'),
  ],
  'dataModel.store': [
    say(
      'dataModel',
      'Wishes go into a relational database, because an opt-out and its record of consent must agree.',
    ),
  ],
  'dataModel.care': [
    say(
      'dataModel',
      'Delivery rows are kept 30 days and then dropped, and an index on (user_id, at) serves support.',
    ),
  ],
  'api.topic': [
    say(
      'api',
      'Teams send through one endpoint: POST /v1/messages {event_id, user_id, class} -> 202 {message_id}',
    ),
  ],
  'api.calls': [
    say(
      'api',
      'POST /v1/messages {event_id, user_id, class, template} -> 202 {message_id}\nGET /v1/messages/{id} -> 200 {status, provider, sent_at}',
    ),
  ],
  'api.request': [
    endpoint({ request: '{event_id, user_id, class, template}' }, [
      'post /v1/messages',
      'post /messages',
      'post /v1/events',
      'post /events',
      'post /v1/notifications',
      'post /notifications',
      'post /send',
    ]),
    say('api', 'POST /v1/messages {event_id, user_id, class, template} -> 202 {message_id}'),
  ],
  'api.response': [
    endpoint({ response: '202 {message_id, status}' }, ['post /']),
    say('api', 'GET /v1/messages/{id} -> 200 {message_id, status, provider, sent_at}'),
  ],
  'api.errors': [
    endpoint({ notes: '409 for a known id with another body, 429 with Retry-After above the limit' }, [
      'post /',
      'put /',
    ]),
    say(
      'api',
      'A known id with another body gets 409, an unknown class 422, and too many calls 429 with Retry-After.',
    ),
  ],
  'api.repeats': [
    say('api', 'The same event_id sent twice returns the first answer and is not sent again.'),
    endpoint({ notes: 'the same event_id returns the first answer and is not sent again' }, ['post /']),
  ],
  'api.auth': [
    endpoint({ auth: 'signed token of the team; its scope says which classes it may send' }),
    say(
      'api',
      'Each team calls with its own signed token, and the scope in it says which classes it may send.',
    ),
  ],
  'api.limits': [
    say('api', 'Each team may send 300 messages a second; above that it gets 429.'),
    endpoint({ notes: '429 above 300 a second for each team' }),
  ],
  'api.change': [say('api', 'Inside /v1 fields are only added, and an old version stays open for a year.')],
  'query.read': query,
  'query.filter': query,
  'query.shape': query,
  'query.bound': query,
  'query.tables': [say('query', 'SELECT * FROM {table|messages} ORDER BY 1 DESC LIMIT 50;'), ...query],
  'query.purpose': [
    say('query', purpose),
    say(
      'query',
      `${busiestProvider}
${purpose}`,
    ),
  ],
  'query.index': [
    say('query', index),
    say(
      'query',
      `${busiestProvider}
${index}`,
    ),
  ],
  'scalability.topic': [
    say(
      'scalability',
      'At the peak {peak|116} messages a second arrive, and the workers must carry that load.',
    ),
  ],
  'scalability.load': [say('scalability', load)],
  'scalability.capacity': [
    say(
      'scalability',
      'One worker hands over 20 a second, so {peak|116} a second need {workers|6 workers}, and we run {spare|9}.',
    ),
  ],
  'scalability.sums': [
    say(
      'scalability',
      'Each message leaves a row of 250 bytes, so 2 million a day are 0.5 GB a day and 15 GB in 30 days.',
    ),
    say(
      'scalability',
      'One worker hands over 20 a second, so {peak|116} a second need {workers|6 workers}. Each message leaves a row of 250 bytes, so 2 million a day are 0.5 GB a day and 15 GB in 30 days.',
    ),
  ],
  'scalability.breadth': [
    say(
      'scalability',
      'Each message leaves a row of 250 bytes, so 2 million a day are 0.5 GB a day and 15 GB in 30 days. The SMS contract allows 60 a second, against 12 codes a second at the peak.',
    ),
    say(
      'scalability',
      'One worker hands over 20 a second, so {peak|116} a second need {workers|6 workers}. Each message leaves a row of 250 bytes, so 2 million a day are 0.5 GB a day and 15 GB in 30 days. The SMS contract allows 60 a second, against 12 codes a second at the peak. Wishes of 400,000 users at 200 bytes are 80 MB, which fit in the memory of one machine.',
    ),
  ],
  'scalability.limit': [
    say(
      'scalability',
      'The SMS contract breaks first: it takes 60 a second, while our workers could do many times that.',
    ),
  ],
  'scalability.trigger': [say('scalability', 'Once the oldest message has waited 20 s, we add a worker.')],
  'scalability.relief': [
    say(
      'scalability',
      'Templates are cached for ten minutes, because they are read for every message and change once a week.',
    ),
  ],
  'scalability.refusal': leaveOut('scalability'),
  'scalability.regions': [
    say(
      'scalability',
      'People in Asia are served from a region near them, so that a sign-in in Tokyo never waits for a server in Europe.',
    ),
  ],
  'reliability.topic': [
    say(
      'reliability',
      'If the {external|provider} fails, messages are not lost: they wait and are tried again.',
    ),
  ],
  'reliability.retry': [
    complete(['retr', 'again'], ', after 2, 10 and 60 s and at most three times'),
    say('reliability', 'A send that failed is tried again after 2, 10 and 60 s, at most three times.'),
  ],
  'reliability.leftovers': [
    say('reliability', 'What fails after the last try is kept aside, and a person looks at it each morning.'),
    say(
      'reliability',
      'What fails for good goes to a dead-letter queue, and a person looks at it each morning.',
    ),
  ],
  'reliability.doubles': [
    say(
      'reliability',
      'The event id travels with each message, so a repeat with the same id is dropped and nobody gets it twice.',
    ),
  ],
  'reliability.failures': [
    say(
      'reliability',
      'If the {external|provider} does not answer for ten minutes, messages wait in the queue and go out again when it returns.',
    ),
    say(
      'reliability',
      'If the {external|provider} does not answer for ten minutes, messages wait in the queue and go out again when it returns. When a worker dies with a message in hand, its lease expires after 30 s and another worker takes it.',
    ),
    say(
      'reliability',
      'When a worker dies with a message in hand, its lease expires after 30 s and another worker takes it.',
    ),
  ],
  'reliability.timed': [
    say(
      'reliability',
      'If the {external|provider} does not answer for 10 s, messages wait in the queue and go out again within a minute of its return.',
    ),
    say(
      'reliability',
      'When a worker dies with a message in hand, its lease expires after 30 s and another worker takes it. If the {external|provider} does not answer for 10 s, messages wait in the queue and go out again within a minute of its return.',
    ),
  ],
  'reliability.stand-in': [
    say('reliability', 'A second SMS provider takes over after three failures in a row.'),
  ],
  'reliability.reduced': [
    say(
      'reliability',
      'While the preference store is down, {urgent|security codes} still go and everything else waits.',
    ),
  ],
  'reliability.alert': [
    complete(['alert', 'monitor', 'watch'], ', and somebody on call is paged above 10 s'),
    say(
      'reliability',
      'Somebody on call is paged when the oldest of the {urgent|security codes} is above 10 s old.',
    ),
  ],
  'reliability.drawn': [
    copies('database', 2),
    draw('replica', 'Standby of the database', { from: ['database'] }),
    draw('queue', 'Dead letters', { from: ['worker', 'buffer'] }),
  ],
  'tradeoffs.topic': [
    say(
      'tradeoffs',
      'We choose at-least-once delivery over exactly-once: no code is lost, but now and then one comes twice.',
    ),
  ],
  'tradeoffs.both-sides': [
    ledger(
      {
        over: 'a direct call to the provider',
        gain: 'the caller is answered in 50 ms',
        giveUp: 'one more part to run, and a second of delay',
      },
      ['queue', 'asynchronous', 'at-least-once', 'broker'],
    ),
    anySides,
    say(
      'tradeoffs',
      'We choose at-least-once delivery over exactly-once: we gain that no code is lost, and give up that about one in ten thousand comes twice.',
    ),
  ],
  'tradeoffs.bearable': [
    ledger({ condition: 'fine while complaints stay under 50 a week; above that we would turn it round' }, [
      'queue',
      'asynchronous',
      'at-least-once',
      'broker',
    ]),
    anyCondition,
    say(
      'tradeoffs',
      'We choose at-least-once delivery over exactly-once: we gain that no code is lost, and give up that one in ten thousand comes twice, which is fine while complaints stay under 50 a week.',
    ),
  ],
  'tradeoffs.sizes': [
    say(
      'tradeoffs',
      'At-least-once delivery saves about 3,000 lost codes a day; it costs one double in 10,000.',
    ),
    say(
      'tradeoffs',
      'At-least-once delivery saves about 3,000 lost codes a day; it costs one double in 10,000. The queue saves callers 400 ms when a provider is slow; it costs about a second of delay.',
    ),
  ],
  'tradeoffs.reversal': [
    ledger(
      {
        condition:
          'if complaints about doubles pass 50 a week, we would switch to a repeat check on the device, which costs 2 ms',
      },
      ['queue', 'asynchronous', 'at-least-once', 'broker'],
    ),
    say(
      'tradeoffs',
      'If complaints about doubles pass 50 a week, we would switch to a repeat check on the device, which costs 2 ms.',
    ),
  ],
  'tradeoffs.several': [
    say(
      'tradeoffs',
      'We choose a queue over a direct call: we gain an answer within 50 ms when a provider is slow, and give up a second of delay and one more part to run.',
    ),
    say(
      'tradeoffs',
      'We choose at-least-once delivery over exactly-once: we gain that no code is lost, and give up that one in ten thousand comes twice. We choose a queue over a direct call: we gain an answer within 50 ms, and give up a second of delay.',
    ),
  ],
  'tradeoffs.ranked': [
    ledger({ rank: 1 }),
    say('tradeoffs', 'The most important of these is the first: it decides whether a code arrives at all.'),
    say(
      'tradeoffs',
      '1) At-least-once delivery over exactly-once: we gain that no code is lost, and give up that one in ten thousand comes twice.\n2) A queue over a direct call: we gain an answer within 50 ms, and give up a second of delay.',
    ),
  ],
  'tradeoffs.effort': [
    ledger({ effortWeeks: 3 }),
    say('tradeoffs', 'The lane for codes takes two people 3 weeks to build.'),
  ],
  'impact.topic': [
    say('impact', 'Users feel it at sign-in: fewer of them give up while they wait for a code.'),
  ],
  'impact.lever': [
    complete(
      ['happ', 'satisf', 'better', 'experience', 'trust'],
      ', because codes arrive within 3 s instead of 9 s and fewer people give up at sign-in',
    ),
    say(
      'impact',
      'Codes arrive within 3 s instead of 9 s, so fewer users give up and more sign-ins are completed.',
    ),
  ],
  'impact.measure': [
    say('impact', 'We count the share of sign-ins that are completed after a code was sent.'),
  ],
  'impact.change': [say('impact', 'We expect sign-in completion to rise from 91% to 94%.')],
  'impact.value': [
    say('impact', 'Three points of 400,000 sign-ins a day are 12,000 more sign-ins each day.'),
  ],
  'impact.ground': [
    say(
      'impact',
      'In last month’s logs one sign-in in eleven was given up, most of them after more than 8 s.',
    ),
  ],
  'impact.doubt': [
    say('impact', 'If completed sign-ins do not rise by a point in the pilot, speed was not the cause.'),
  ],
  'impact.second': [
    say(
      'impact',
      'On the other side we expect mutes to fall from 6% to 4% of users; if opt-outs rise instead, it failed.',
    ),
    say(
      'impact',
      'We expect sign-in completion to rise from 91% to 94%. On the other side we expect mutes to fall from 6% to 4% of users.',
    ),
  ],
  'plan.steps': [
    say('plan', 'First two weeks to measure where codes wait, then three weeks to build a lane for them.'),
  ],
  'plan.durations': [
    roadmap({ durationWeeks: 2 }),
    say(
      'plan',
      'Step 1 takes two weeks and measures where codes wait; step 2 takes three weeks and builds a lane for them.',
    ),
  ],
  'plan.measure': [
    roadmap({ metric: 'share of codes within 3 s' }),
    say(
      'plan',
      'We measure the share of {urgent|security codes} within 3 s and {measure|the sign-ins completed}, before and after.',
    ),
  ],
  'plan.decision': [
    roadmap({ decision: 'go on if sign-in completion rises by at least 1 point, otherwise stop' }),
    say('plan', 'If sign-in completion rises by at least 1 point we go on, otherwise we stop.'),
  ],
  'plan.pilot': [
    say('plan', 'A pilot with 5% of users runs for two weeks first and is compared with the rest.'),
  ],
  'plan.widening': [say('plan', 'Then it widens to 25, 50 and 100 % of users, a week for each step.')],
  'plan.way-back': [
    say('plan', 'A flag rolls it back within a minute, and the old way stays on standby for a month.'),
  ],
};
