import { describe, expect, it } from 'vitest';
import { draw } from '@/lib/diagram/testing/draw';
import type { StepId } from '@/lib/steps/schema';
import { rubrics, scoreOf } from './testing/answers';

/** Prose that would fit any product: nothing in it is of this one. */
const proses: Readonly<Record<string, Partial<Record<StepId, string>>>> = {
  'the tour of a whiteboard': {
    requirements:
      'The system should be fast, reliable and easy to use. Users should be able to do what they need without waiting. It must handle many users at the same time and be available around the clock. We should talk to all stakeholders to learn what matters to them most.',
    architecture:
      'A client sends a request to the API gateway, and the load balancer spreads it over the services. The service writes to the database and puts work on a queue. A worker takes jobs from the queue and processes them in the background. A cache keeps what is read often, and a replica takes over if the database fails. Monitoring watches everything.',
    dataModel:
      'We use a relational database with tables for users, items and transactions, with keys and indexes where needed.',
    api: 'There is a REST API with endpoints to create, read, update and delete. Calls are secured with tokens and return proper status codes.',
    query: 'Queries use indexes so that they are fast, and pagination limits the result.',
    scalability:
      'We scale horizontally by adding servers behind the load balancer. The database can be sharded and read replicas take the reads. Auto scaling handles peaks.',
    reliability:
      'Failed jobs are retried with exponential backoff and end in a dead-letter queue. The database has a replica for failover. Alerts tell the team when something breaks.',
    tradeoffs:
      'A queue adds latency but makes the system more reliable. A cache makes reads faster but data may be stale. SQL is consistent while NoSQL scales better.',
    impact: 'A faster and more reliable system makes users happier, which increases retention and revenue.',
    plan: 'First we build an MVP, then we test it with some users, then we roll it out to everybody and keep improving it.',
  },
  'the consultant': {
    requirements:
      'We begin with discovery to understand the needs of our users and the goals of the business. The solution has to be scalable, secure and cost efficient. Key quality attributes are performance, availability and maintainability.',
    architecture:
      'We choose an event-driven architecture because it decouples components so that teams can move on their own. The gateway authenticates the caller, the service validates the request and publishes an event, and consumers react to it. Since the queue absorbs spikes, the service answers quickly. The cache is there because the database would otherwise be the bottleneck.',
    dataModel:
      'Data is stored in a normalised schema, since consistency is important. Each table has a primary key and foreign keys to others.',
    api: 'The API follows REST best practices with versioning, rate limiting and idempotency keys. Errors are returned with clear messages.',
    query: 'The main query joins the tables and filters by user, supported by an index.',
    scalability:
      'Stateless services let us add instances when load grows. We monitor utilisation and scale out before limits are reached. Partitioning helps once one database is not enough.',
    reliability:
      'We design for failure: retries, timeouts, circuit breakers and fallbacks keep the system running. Replication protects against data loss. We run drills and hold blameless reviews.',
    tradeoffs:
      'We prefer eventual consistency over strong consistency because availability is more important here; we give up immediate accuracy. We accept more complexity in exchange for scalability.',
    impact:
      'The improvement reduces friction, which lifts conversion and lowers churn. We would measure satisfaction and engagement.',
    plan: 'Phase one is design, phase two is implementation and phase three is rollout. After each phase we look at the metrics and decide how to go on.',
  },
  'the bullet list': {
    requirements:
      'Functional needs come first and non-functional ones second. Users create things, the system processes things, and users see results. Latency should be low and throughput should be high.',
    architecture:
      'The load balancer distributes traffic. The gateway routes requests and checks tokens. The service holds the business logic. The queue buffers tasks so that nothing is lost. The worker executes tasks. The cache reduces the load on the database. The database stores the data and its replica serves reads. The monitor collects metrics.',
    dataModel: 'Entities are mapped to tables, relations to foreign keys, and frequent lookups to indexes.',
    api: 'POST /items creates an item, GET /items lists items, and DELETE /items/{id} removes one. Tokens are needed for each call.',
    query: 'SELECT * FROM items WHERE user_id = 1 ORDER BY created_at DESC LIMIT 20;',
    scalability:
      'Each layer scales by itself: more gateways, more services, more workers. The cache keeps hot data close. When needed the database is split.',
    reliability:
      'Every part has a second copy. The queue keeps tasks when a worker dies and another worker takes them. Failed tasks are tried three times. Backups are made each night.',
    tradeoffs:
      'Asynchronous work is more complex than synchronous work but more robust. Caching is fast, but invalidation is hard. More copies cost more money and give more safety.',
    impact:
      'Users get results faster and trust the product more. The company saves money because operations are simple.',
    plan: 'Two weeks for design, four weeks for building, two weeks for testing, and then the launch. We look at the metrics after the launch.',
  },
};

const drawings = {
  'a chain': draw(
    'client:client -> gateway:gateway -> load balancer:loadBalancer -> service:service -> database:database ~> replica:replica',
    'service ~> queue:queue ~> worker:worker -> third party:external',
    'service -> cache:cache',
    'monitor:monitor -> service',
  ),
  'a web of copies': {
    nodes: [
      ...draw(
        'client:client -> load balancer:loadBalancer -> API gateway:gateway -> core service:service -> main database:database',
        'core service -> cache:cache -> main database',
        'core service ~> message queue:queue ~> worker:worker -> main database',
        'worker -> external service:external',
        'main database ~> replica:replica',
        'worker ~> dead letter queue:queue',
        'monitoring:monitor -> message queue',
      ).nodes.map((node) =>
        node.type === 'service' || node.type === 'worker' ? { ...node, replicas: 3 } : node,
      ),
    ],
    edges: draw(
      'client:client -> load balancer:loadBalancer -> API gateway:gateway -> core service:service -> main database:database',
      'core service -> cache:cache -> main database',
      'core service ~> message queue:queue ~> worker:worker -> main database',
      'worker -> external service:external',
      'main database ~> replica:replica',
      'worker ~> dead letter queue:queue',
      'monitoring:monitor -> message queue',
    ).edges,
  },
};

const cases = rubrics.flatMap(({ prompt }) =>
  Object.keys(proses).flatMap((prose) =>
    (Object.keys(drawings) as (keyof typeof drawings)[]).map((drawing) => [prompt, prose, drawing] as const),
  ),
);

const steps = (texts: Partial<Record<StepId, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([step, text]) => [step, { text }]));

describe('a template that would fit any product', () => {
  it.each(cases)('%s: %s with %s', (prompt, prose, drawing) => {
    const { overall } = scoreOf({
      format: 'attempt/1',
      prompt,
      steps: steps(proses[prose] ?? {}),
      diagram: drawings[drawing],
    });
    expect(overall.level).toBeLessThanOrEqual(1.5);
  });

  it.each(rubrics.map(({ prompt }) => prompt))('%s: the drawing alone', (prompt) => {
    for (const diagram of Object.values(drawings)) {
      const { overall, dimensions } = scoreOf({ format: 'attempt/1', prompt, steps: {}, diagram });
      expect(overall.level).toBeLessThanOrEqual(0.8);
      expect(dimensions.find(({ id }) => id === 'architecture')?.level ?? 0).toBeLessThanOrEqual(2.4);
    }
  });
});
