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
  sql,
  table,
} from './build';

const items = table({
  name: 'send_items',
  store: 'relational',
  columns: [
    { name: 'send_id', type: 'uuid', primaryKey: true, references: 'sends.id' },
    { name: 'contact_id', type: 'uuid', primaryKey: true, references: 'contacts.id' },
    { name: 'state', type: 'text' },
    { name: 'sent_at', type: 'timestamptz' },
  ],
});

const twoTables = say(
  'dataModel',
  'sends(id uuid primary key, campaign_id uuid -> campaigns.id, status text, start_at timestamptz)\nsend_items(send_id uuid -> sends.id, contact_id uuid -> contacts.id, state text, primary key (send_id, contact_id))',
);

const progress =
  "SELECT i.state, count(*) AS letters\nFROM send_items i JOIN sends s ON s.id = i.send_id\nWHERE s.campaign_id = $1 AND s.start_at > now() - interval '7 days'\nGROUP BY i.state\nORDER BY letters DESC\nLIMIT 10;";
const purpose = 'The campaign page runs it for the marketer, who decides whether to hold the next send.';
const index = 'CREATE INDEX ON send_items (send_id, state);';
const query = [sql(progress), say('query', progress)];

const load =
  '{perDay|10 million} letters a day over 86,400 s is about {mean|116} a second, and five times that after nine in the morning, so {busiest|579} a second.';
const leaveOut = (step: 'architecture' | 'scalability') => [
  say(
    step,
    'We will not shard the contact store before 2,000 writes a second, because what is slow today is the hand-over.',
  ),
  say(step, 'We do not need a second region for this, because the providers are reached from one.'),
  say(step, 'No websockets: a marketer looks at progress once a minute, so plain reads are enough.'),
];

/** Edits worth trying on an answer to the campaign prompt, by criterion. */
export const campaignEdits: EditsByCriterion = {
  'requirements.topic': [
    say(
      'requirements',
      'A marketer must be able to start a send to a list, and each customer on it gets one letter in time.',
    ),
  ],
  'requirements.pain': [
    say(
      'requirements',
      'A marketer whose flash sale ends in 30 minutes waits 38 minutes for the last letter, and an eighth of the orders is lost.',
    ),
  ],
  'requirements.deadline': [
    complete(fastWords, ', which means within 12 minutes for 500,000 letters'),
    say(
      'requirements',
      'A send of 500,000 letters must be with the provider within 12 minutes, and triggered mail within 300 ms.',
    ),
  ],
  'requirements.scale': [say('requirements', 'We serve 2,000 customers who send 10 million letters a day.')],
  'requirements.load': [say('requirements', load)],
  'requirements.promise': [
    say('requirements', 'Nobody gets the same letter twice, and complaints stay below 0.08%.'),
  ],
  'requirements.classes': [
    say(
      'requirements',
      'There are two classes: triggered mail goes within 300 ms always, and bulk may wait inside its promised window.',
    ),
  ],
  'requirements.scope': [
    say(
      'requirements',
      'Out of scope for this version: the template editor, reporting and a new contact store.',
    ),
  ],
  'architecture.topic': [
    say(
      'architecture',
      'A send service cuts the list into pieces, a queue holds them, and workers hand letters to the provider.',
    ),
  ],
  'architecture.flow': [
    say(
      'architecture',
      'One send passes like this: the {service|send service} stores it and cuts it into pieces, pieces go into the queue, a worker takes one, looks up the stop list, renders the letters and hands them to the {external|provider}; receipts are recorded as they return.',
    ),
  ],
  'architecture.reasons': [
    say(
      'architecture',
      'The queue is there so that a slow provider stops no other send. Pieces are small because a worker that dies should repeat little.',
    ),
  ],
  'architecture.buffer': [
    between('service', 'worker', 'queue', 'Pieces to send'),
    between('service', 'external', 'queue', 'Pieces to send'),
    say(
      'architecture',
      'The {service|send service} stores the send, answers at once and puts pieces of 500 into a queue; workers empty it behind.',
    ),
  ],
  'architecture.priority': [
    say(
      'architecture',
      'Triggered mail has a priority queue of its own that workers empty first, so bulk never delays a confirmation.',
    ),
    draw('queue', 'Triggered mail first', { from: ['service'], to: ['worker'] }),
  ],
  'architecture.fairness': [
    say(
      'architecture',
      'Each customer has a line, and workers take a piece from each in weighted turns, so that one large send starves nobody.',
    ),
    draw('service', 'Fair turns by customer', { from: ['buffer'], to: ['worker'] }),
  ],
  'architecture.consent': [
    draw('cache', 'Stop list of people who unsubscribed', { from: ['worker', 'service'] }),
    say(
      'architecture',
      'Right before a letter is sent the stop list is looked up, so that a late opt-out counts.',
    ),
  ],
  'architecture.deliverability': [
    say('architecture', 'A token bucket for each mailbox provider paces the handover to what it accepts.'),
  ],
  'architecture.adapts': [
    say(
      'architecture',
      'When the deferrals of a mailbox provider rise, its pace is halved for five minutes, so that the sender keeps its name.',
    ),
  ],
  'architecture.feedback': [
    say(
      'architecture',
      'Receipts come back by webhook, are stored, and feed the dashboard that shows the marketer how far the send is.',
    ),
    draw('monitor', 'Progress and deferrals', { from: ['worker', 'service'] }),
  ],
  'architecture.judgement': [
    say(
      'architecture',
      'We do not need a new contact store, because reading contacts takes 2 of the 38 minutes.',
    ),
    ...leaveOut('architecture'),
  ],
  'architecture.detail': [
    say(
      'architecture',
      'A worker takes one piece of 500 letters at a time and puts it back when the provider has not answered within 30 s. The pacer sends at most 100 letters a second to each mailbox provider until deferrals fall. The send service writes each receipt only once.',
    ),
  ],
  'dataModel.topic': [items, twoTables],
  'dataModel.columns': [items, twoTables],
  'dataModel.links': [items, twoTables],
  'dataModel.keys': [items, twoTables],
  'dataModel.uniqueness': [
    say(
      'dataModel',
      'A unique key on send_items(send_id, contact_id) stops the same letter from going out twice.',
    ),
  ],
  'dataModel.store': [
    say(
      'dataModel',
      'Sends and their items stay in the relational database, because an item and its send must agree.',
    ),
  ],
  'dataModel.care': [
    say(
      'dataModel',
      'Items are kept 90 days and then dropped, and an index on send_items(send_id, state) serves the progress page.',
    ),
  ],
  'api.topic': [
    say(
      'api',
      'Customers start a send through one endpoint: POST /v1/sends {campaign_id, audience_id} -> 202 {send_id}',
    ),
  ],
  'api.calls': [
    say(
      'api',
      'POST /v1/sends {campaign_id, audience_id, start_at} -> 202 {send_id, done_estimate}\nGET /v1/sends/{id} -> 200 {status, sent, left}',
    ),
  ],
  'api.request': [
    endpoint({ request: '{campaign_id, audience_id, start_at}' }, [
      'post /v1/sends',
      'post /sends',
      'post /send',
      'post /campaigns',
      'post /v1/campaigns',
    ]),
    say('api', 'POST /v1/sends {campaign_id, audience_id, start_at} -> 202 {send_id, done_estimate}'),
  ],
  'api.response': [
    endpoint({ response: '202 {send_id, done_estimate}' }, ['post /']),
    say('api', 'GET /v1/sends/{id} -> 200 {status, sent, left, done_estimate}'),
  ],
  'api.errors': [
    endpoint({ notes: '409 when the send has started, 429 with Retry-After above the limit' }, [
      'post /',
      'put /',
      'patch /',
    ]),
    say(
      'api',
      'A send that has started gets 409 when it is changed, an unknown list 422, and too many calls 429 with Retry-After.',
    ),
  ],
  'api.repeats': [
    say('api', 'The same Idempotency-Key sent twice returns the first send and starts no second one.'),
    endpoint({ notes: 'the same Idempotency-Key returns the first send' }, ['post /']),
  ],
  'api.auth': [
    endpoint({ auth: 'workspace key with the scope send; it reaches only the lists of its own customer' }),
    say('api', 'Each customer calls with its own key, and its scope says whether it may send or only read.'),
  ],
  'api.limits': [
    say('api', 'Each customer may make 200 calls a second; above that it gets 429.'),
    endpoint({ notes: '429 above 200 calls a second for each customer' }),
  ],
  'api.change': [say('api', 'Inside /v1 fields are only added, and an old version stays open for a year.')],
  'query.read': query,
  'query.filter': query,
  'query.shape': query,
  'query.bound': query,
  'query.tables': [say('query', 'SELECT * FROM {table|sends} ORDER BY 1 DESC LIMIT 50;'), ...query],
  'query.purpose': [say('query', purpose), say('query', `${progress}\n${purpose}`)],
  'query.index': [say('query', index), say('query', `${progress}\n${index}`)],
  'scalability.topic': [
    say(
      'scalability',
      'After nine in the morning {peak|1,700} letters a second arrive, and the workers must carry that load.',
    ),
  ],
  'scalability.load': [say('scalability', load)],
  'scalability.capacity': [
    say(
      'scalability',
      'One worker renders 20 letters a second, so {peak|1,700} a second need {workers|85 workers}, and we run {spare|119}.',
    ),
  ],
  'scalability.sums': [
    say(
      'scalability',
      'The provider takes 2,000 a second from us, so 500,000 letters need 250 s at the least.',
    ),
    say(
      'scalability',
      'One worker renders 20 letters a second, so {peak|1,700} a second need {workers|85 workers}. The provider takes 2,000 a second from us, so 500,000 letters need 250 s at the least.',
    ),
  ],
  'scalability.breadth': [
    say(
      'scalability',
      'The provider takes 2,000 a second from us, so 500,000 letters need 250 s at the least. An item is a row of 100 bytes, so 10 million a day are 1 GB a day and 90 GB in 90 days.',
    ),
    say(
      'scalability',
      'One worker renders 20 letters a second, so {peak|1,700} a second need {workers|85 workers}. The provider takes 2,000 a second from us, so 500,000 letters need 250 s at the least. An item is a row of 100 bytes, so 10 million a day are 1 GB a day and 90 GB in 90 days. Receipts come back three to a letter, so 1,700 letters a second are 5,100 writes a second.',
    ),
  ],
  'scalability.limit': [
    say(
      'scalability',
      'The provider is the ceiling: it takes 2,000 a second from us under contract, whatever our workers can do.',
    ),
  ],
  'scalability.trigger': [
    say(
      'scalability',
      'Once the line holds more than 20 minutes of work, we add workers; beyond 2,000 a second new sends wait.',
    ),
  ],
  'scalability.relief': [
    say('scalability', 'Templates are cached for the length of a send, because 500,000 letters share one.'),
  ],
  'scalability.refusal': leaveOut('scalability'),
  'reliability.topic': [
    say(
      'reliability',
      'If a worker fails, no letter is lost: its piece goes back into the line and is tried again.',
    ),
  ],
  'reliability.retry': [
    complete(['retr', 'again'], ', after 5, 30 and 120 s and at most three times'),
    say('reliability', 'A piece that failed is tried again after 5, 30 and 120 s, at most three times.'),
  ],
  'reliability.leftovers': [
    say(
      'reliability',
      'What fails after the last try is kept aside, and a person looks at it before the next send.',
    ),
    say(
      'reliability',
      'What fails for good goes to a dead-letter queue, and a person looks at it each morning.',
    ),
  ],
  'reliability.doubles': [
    say(
      'reliability',
      'Recipients who are already marked are skipped when a piece is repeated, so nobody gets a letter twice.',
    ),
  ],
  'reliability.failures': [
    say(
      'reliability',
      'When a worker dies with half a piece sent, the piece returns to the line after 30 s and another worker skips what is marked.',
    ),
    say(
      'reliability',
      'When a worker dies with half a piece sent, the piece returns to the line after 30 s and another worker skips what is marked. If the {external|provider} does not answer for ten minutes, pieces wait in the queue and go out again when it returns.',
    ),
    say(
      'reliability',
      'If the {external|provider} does not answer for ten minutes, pieces wait in the queue and go out again when it returns.',
    ),
  ],
  'reliability.timed': [
    say(
      'reliability',
      'If the {external|provider} does not answer for 10 s, pieces wait in the queue and go out again within a minute of its return.',
    ),
    say(
      'reliability',
      'When a worker dies with half a piece sent, the piece returns to the line after 30 s and another worker skips what is marked. If the {external|provider} does not answer for 10 s, pieces wait in the queue and go out again within a minute of its return.',
    ),
  ],
  'reliability.stand-in': [say('reliability', 'A second provider takes over after three refusals in a row.')],
  'reliability.reduced': [
    say(
      'reliability',
      'While the provider is down, triggered mail still goes through the second one and bulk waits; the marketer sees the new estimate.',
    ),
  ],
  'reliability.alert': [
    complete(['alert', 'monitor', 'watch'], ', and somebody on call is paged above 5 s'),
    say(
      'reliability',
      'Somebody on call is paged when triggered mail takes above 5 s at the 95th percentile.',
    ),
  ],
  'reliability.drawn': [
    draw('queue', 'Dead letters', { from: ['worker', 'buffer', 'service'] }),
    draw('external', 'Second mail provider', { from: ['worker', 'service'] }),
    copies('database', 2),
  ],
  'tradeoffs.topic': [
    say(
      'tradeoffs',
      'We choose a line for each customer over one line for all: a large send delays nobody, but a lone one ends later.',
    ),
  ],
  'tradeoffs.both-sides': [
    ledger(
      {
        over: 'one line for everybody',
        gain: 'a large send delays nobody else',
        giveUp: 'a lone send ends about 10% later',
      },
      ['fair', 'each customer', 'per customer', 'per tenant', 'per workspace'],
    ),
    anySides,
    say(
      'tradeoffs',
      'We choose a queue for each customer over one for all: we gain that a large send delays nobody, and give up that a lone send ends 10% later.',
    ),
  ],
  'tradeoffs.bearable': [
    ledger(
      {
        condition: 'fine while a send still ends within 12 minutes; above that we would turn it round',
      },
      ['fair', 'each customer', 'per customer', 'per tenant', 'per workspace'],
    ),
    anyCondition,
    say(
      'tradeoffs',
      'We choose a queue for each customer over one for all: we gain that a large send delays nobody, and give up that a lone send ends 10% later, which is fine while it still ends within 12 minutes.',
    ),
  ],
  'tradeoffs.sizes': [
    say(
      'tradeoffs',
      'A queue for each customer saves the small ones about 30 minutes a send; it costs a lone send 10% more time.',
    ),
    say(
      'tradeoffs',
      'A queue for each customer saves the small ones about 30 minutes a send; it costs a lone send 10% more time. Pacing for each mailbox company saves 3% of deferrals; it costs about 2 minutes more for a send of 500,000.',
    ),
  ],
  'tradeoffs.reversal': [
    ledger(
      {
        condition:
          'if journeys pass a third of all sends, we would switch back to one ordered log, although it is slower by 40%',
      },
      ['fair', 'each customer', 'per customer', 'per tenant', 'per workspace'],
    ),
    say(
      'tradeoffs',
      'If journeys pass a third of all sends, we would switch back to one ordered log, although it is slower by 40%.',
    ),
  ],
  'tradeoffs.several': [
    say(
      'tradeoffs',
      'We choose at-least-once delivery over exactly-once: we gain that no letter is lost, and give up that one in ten thousand comes twice, which is fine while complaints stay below 0.08%.',
    ),
    say(
      'tradeoffs',
      'We choose a queue for each customer over one for all: we gain that a large send delays nobody, and give up that a lone send ends 10% later. We choose at-least-once delivery over exactly-once: we gain that no letter is lost, and give up that one in ten thousand comes twice.',
    ),
  ],
  'tradeoffs.ranked': [
    ledger({ rank: 1 }),
    say('tradeoffs', 'The most important of these is the first: it decides when the last letter arrives.'),
    say(
      'tradeoffs',
      '1) A queue for each customer over one for all: we gain that a large send delays nobody, and give up that a lone send ends 10% later.\n2) At-least-once delivery over exactly-once: we gain that no letter is lost, and give up that one in ten thousand comes twice.',
    ),
  ],
  'tradeoffs.effort': [
    ledger({ effortWeeks: 3 }),
    say('tradeoffs', 'The priority queue takes two people 3 weeks to build, a new contact store 8 weeks.'),
  ],
  'impact.topic': [
    say('impact', 'Marketers feel it on sale days: more buyers read the offer while it still holds.'),
  ],
  'impact.lever': [
    complete(
      ['happ', 'satisf', 'better', 'experience', 'trust'],
      ', because a send completes in 12 minutes instead of 38 and more buyers read it in time',
    ),
    say(
      'impact',
      'A send completes in 12 minutes instead of 38, so more buyers read the offer in time and conversion rises.',
    ),
  ],
  'impact.measure': [say('impact', 'We count orders within an hour of a send, per 1,000 letters opened.')],
  'impact.change': [say('impact', 'We expect conversion of flash sales to rise from 2.1% to 2.4%.')],
  'impact.value': [
    say(
      'impact',
      'A rise of 0.3 points on 500,000 letters, of which 30% are opened, is about 450 more orders for each sale.',
    ),
  ],
  'impact.ground': [
    say(
      'impact',
      'In last year’s logs, letters opened within the hour led to an order in 2.4% of cases, later ones in 1.5%.',
    ),
  ],
  'impact.doubt': [
    say('impact', 'If orders do not rise by a tenth in the pilot, lateness was not the cause.'),
  ],
  'impact.second': [
    say(
      'impact',
      'On the other side we expect tickets about late sends to fall from 120 to 40 a month; if complaints rise instead, it failed.',
    ),
    say(
      'impact',
      'We expect conversion of flash sales to rise from 2.1% to 2.4%. On the other side we expect tickets about late sends to fall from 120 to 40 a month.',
    ),
  ],
  'plan.steps': [
    say('plan', 'First two weeks to measure where the time goes, then four weeks to build the queues.'),
  ],
  'plan.durations': [
    roadmap({ durationWeeks: 2 }),
    say(
      'plan',
      'Step 1 takes two weeks and measures where the time goes; step 2 takes four weeks and builds the queues.',
    ),
  ],
  'plan.measure': [
    roadmap({ metric: 'minutes until the last letter, and complaints' }),
    say('plan', 'We measure the minutes until the last letter, and complaints, before and after.'),
  ],
  'plan.decision': [
    roadmap({ decision: 'go on if sends are at least 40% faster with flat complaints, otherwise stop' }),
    say('plan', 'If sends are at least 40% faster and complaints stay flat we go on, otherwise we stop.'),
  ],
  'plan.pilot': [
    say('plan', 'An A/B on 10% of customers runs for four weeks first and is compared with the rest.'),
  ],
  'plan.widening': [say('plan', 'Then it widens to 25, 50 and 100 % of customers, a week for each step.')],
  'plan.way-back': [
    say('plan', 'A flag rolls it back within a minute, and the old way stays on standby for a month.'),
  ],
};
