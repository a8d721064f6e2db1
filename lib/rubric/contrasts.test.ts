import { describe, expect, it, vi } from 'vitest';
import type { StepId } from '@/lib/steps/schema';
import type { DimensionId } from './schema';
import { documentOf, levelsOf, loadAnswers, scoreOf } from './testing/answers';

// Whole answers take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What the source guides set against each other, weak and strong, in words written afresh. */
const contrasts: readonly [
  row: string,
  prompt: string,
  dimension: DimensionId,
  step: StepId,
  weak: string,
  strong: string,
][] = [
  [
    'A9 order',
    'campaign-throughput',
    'tradeoffs',
    'tradeoffs',
    'I would put in a log-based pipeline, as it keeps the order of messages.',
    'A priority queue with back-pressure over an ordered log: simpler to run and ready in 3 weeks, but no global order. That is fine under a 300 ms target, since order matters only inside one journey; if journeys pass a third of volume I would look again.',
  ],
  [
    'A9 rewrite',
    'campaign-throughput',
    'plan',
    'plan',
    'Rebuild ingestion around event sourcing.',
    'Two weeks to instrument the queue and find where the tail is. One week to try batches of 400 instead of 500 on 10% of campaigns; if p95 falls by 20% we go on, otherwise we stop.',
  ],
  [
    'A2 problem first',
    'campaign-throughput',
    'requirements',
    'requirements',
    'The architecture has a gateway, services and a database.',
    'Marketers who send at nine wait 40 minutes and lose about 12% of conversion. Triggered mail must leave within 300 ms; 500,000 letters within 15 minutes. Complaints stay below 0.08%. The editor is left out.',
  ],
  [
    'C5 trigger',
    'notification-system',
    'architecture',
    'architecture',
    'When something happens the server sends an e-mail.',
    'The event reaches the intake, which stores it on a queue and answers at once, so that a burst never waits for a provider. A worker takes it, checks the opt-outs and calls the provider.',
  ],
  [
    'C5 looks',
    'notification-system',
    'architecture',
    'architecture',
    'Notifications should look good, with a friendly icon and a calm colour.',
    'Preferences and quiet hours are looked up before a message is queued, because a push at night costs us the permission. Codes go to their own queue that workers empty first.',
  ],
  [
    'B1 figures',
    'ride-sharing',
    'requirements',
    'requirements',
    'Matching should be fast and payments reliable for all users.',
    'A first driver is found within 2 s for 95% of requests. Payments succeed in 99.99% of rides, since a failure costs rider and driver; nobody is charged twice. Receipts may lag.',
  ],
  [
    'B7 retries',
    'ride-sharing',
    'reliability',
    'reliability',
    'Payments are retried if they fail.',
    'If the bank times out we retry the charge five times with the ride id, so nobody pays twice, and the ride closes as fare pending.',
  ],
  [
    'B3 calls',
    'ride-sharing',
    'api',
    'api',
    'There will be a REST API for rides with good documentation.',
    'POST /v1/rides {pickup, dropoff} -> 201 {ride_id}; 409 when another driver won. The same key returns the same ride. Each call carries a rider token.',
  ],
  [
    'A6 case',
    'campaign-throughput',
    'impact',
    'impact',
    'Faster campaigns make marketers happy.',
    'Batches a fifth smaller brought mean latency from 420 to 310 ms, so more offers were read in time and campaign revenue rose by 7%, about 400 orders a day.',
  ],
];

describe('the strong answer outscores the weak one', () => {
  it.each(contrasts)('%s', (_, prompt, dimension, step, weak, strong) => {
    const level = (text: string): number =>
      levelsOf(scoreOf({ ...documentOf({ [step]: text }), prompt })).get(dimension) ?? 0;
    expect(level(strong)).toBeGreaterThanOrEqual(level(weak) + 0.5);
  });
});

describe('a template drawing with generic words', () => {
  const drawing = [
    'client:client -> gateway:gateway -> lb:loadBalancer -> service:service -> queue:queue -> worker:worker -> provider:external',
    'service -> cache:cache',
    'service -> database:database ~> replica:replica',
    'monitor:monitor -> service',
  ];
  const words =
    'The system is scalable, reliable and secure. We follow best practice with a modern architecture. All parts are loosely coupled and can be deployed by their own teams. Users will be happy and the business will grow.';

  it.each(['notification-system', 'ride-sharing', 'campaign-throughput'])('on %s', (prompt) => {
    const everywhere = Object.fromEntries(
      [
        'requirements',
        'architecture',
        'api',
        'scalability',
        'reliability',
        'tradeoffs',
        'impact',
        'plan',
      ].map((step) => [step, `${words} ${step} is important to us.`]),
    );
    expect(scoreOf({ ...documentOf(everywhere, drawing), prompt }).overall.level).toBeLessThanOrEqual(1.5);
  });
});

describe('agreement with the grades of the calibration set', () => {
  it('orders the best and the worst answers', () => {
    const overall = new Map(loadAnswers().map(([id, document]) => [id, scoreOf(document).overall.level]));
    for (const best of ['ns-04', 'rs-05', 'ct-02']) expect(overall.get(best)).toBeGreaterThan(3.5);
    for (const worst of ['rs-01', 'ct-01']) expect(overall.get(worst)).toBeLessThan(0.5);
  });
});
