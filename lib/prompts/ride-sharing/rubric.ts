import type { Rubric } from '@/lib/rubric/schema';
import { api } from '../criteria/api';
import { architecture, concept } from '../criteria/architecture';
import { machine, asks, weighted } from '../criteria/build';
import { dataModel } from '../criteria/data-model';
import { impact } from '../criteria/impact';
import { plan } from '../criteria/plan';
import { query } from '../criteria/query';
import { reliability } from '../criteria/reliability';
import { requirements, startsWithTheProblem } from '../criteria/requirements';
import { scalability } from '../criteria/scalability';
import { tradeoffs } from '../criteria/tradeoffs';

const needs = requirements(
  {
    pain: 'one rider in seven cancels before a driver is found',
    deadline: 'a first offer within 2 s for 95 of 100 requests',
    scale: '300,000 requests a day and 40,000 drivers online on Friday evening',
    load: '40,000 drivers that report every 4 s are 10,000 positions a second',
    promise: 'no driver holds two rides, nobody is charged twice, payments succeed in 99.99% of rides',
    classes: 'request to match must hold; receipts and ratings may lag minutes',
    scope: 'pooling, tips, scheduled rides',
  },
  [startsWithTheProblem(['B9', 'B1'])],
);

const design = architecture(
  {
    walk: 'the request is stored, a matcher picks a near driver and leases them, the offer is pushed to the phone, payment follows the ride',
    reason: 'positions stay in memory because the next ping repairs a loss',
  },
  [
    {
      id: 'positions',
      title: 'Keeps live positions apart, by place',
      weight: 1.1,
      partly: 0.3,
      sources: ['B2', 'B4'],
      ways: [
        concept(['geo_index']),
        asks('has-part', { role: 'positions' }),
        asks('keeps-positions', { steps: ['architecture', 'dataModel', 'scalability'] }),
      ],
      strong:
        'only the last position, by map cell, so that a search looks at the rider’s cell and its neighbours',
    },
    {
      id: 'matching',
      title: 'Hands slow work over: matching, and the charge after the ride',
      weight: 1.1,
      partly: 0.15,
      sources: ['B2', 'B7'],
      ways: [
        concept(['queue', 'async']),
        asks('hands-work-over', { steps: ['architecture'] }),
        asks('path-exists', { from: 'service', to: 'matcher', through: ['buffer'] }),
        asks('path-exists', { from: 'service', to: 'payment', through: ['buffer'] }),
        asks('async-cut', { from: 'client', to: 'matcher' }),
        asks('settles-later', { steps: ['architecture', 'reliability'] }),
        asks('leaves-out-at-small-scale', { part: 'queue', steps: ['architecture', 'requirements'] }),
      ],
      strong:
        'the request becomes a job, so that a lost matcher loses no rider, and a worker charges the card after drop-off',
    },
    {
      id: 'one-winner',
      title: 'Gives a driver to one ride only',
      weight: 1.1,
      partly: 0.2,
      sources: ['B7', 'B1'],
      ways: [
        concept(['strong_consistency'], [...['architecture', 'api', 'reliability', 'dataModel']]),
        asks('offers-in-turn', { steps: ['architecture', 'reliability', 'tradeoffs'] }),
      ],
      strong: 'the matcher leases one driver for 12 s, and a second lease is refused',
    },
    {
      id: 'push',
      title: 'Reaches the driver’s phone without being asked',
      weight: 1,
      partly: 0.4,
      sources: ['B2'],
      ways: [
        concept(['realtime_push']),
        asks('has-part', { role: 'realtime' }),
        asks('polls-on-purpose', { steps: ['architecture', 'tradeoffs'] }),
        asks('leaves-out-at-small-scale', { part: 'socket', steps: ['architecture', 'requirements'] }),
      ],
      strong: 'an open connection pushes the offer, or a poll that fits the promise',
    },
    {
      id: 'ending',
      title: 'Walks on to the end: a driver who says no, and the fare',
      weight: 1,
      partly: 0.6,
      sources: ['B2', 'B7', 'C6'],
      all: [asks('moves-on', { steps: ['architecture', 'reliability'] })],
      ways: [asks('ends-apart', { steps: ['architecture'] })],
      strong:
        'after 12 s of silence the next driver is asked; drop-off raises an event, a worker charges the card, and the driver is free at once',
    },
    {
      id: 'refusals',
      title: 'Leaves out what this size does not need',
      weight: 1,
      partly: 0.15,
      sources: ['B2', 'B8', 'B10'],
      ways: [
        asks('refuses-with-reason', { steps: ['architecture'] }),
        asks('leaves-small', { steps: ['architecture'] }),
      ],
      strong: 'no sharding before 2,000 writes a second: one primary carries 20',
    },
    {
      id: 'support',
      title: 'Has the parts that carry it: a front door, caches and copies, a watch',
      weight: 0.6,
      partly: 0.5,
      sources: ['B2', 'B3', 'B6'],
      ways: [
        asks('path-exists', { from: 'client', to: 'database', through: ['entry', 'service'] }),
        concept(['load_balancer', 'auth', 'stateless', 'cache', 'read_replica', 'cdn'], ['architecture']),
        asks('cache-beside-store'),
        asks('has-part', { role: 'replica' }),
        asks('watched'),
      ],
      strong:
        'a gateway checks the token and spreads the calls, road times are cached, the age of the queue is watched',
    },
  ],
  [
    { points: 0.8 },
    {
      points: 3,
      needs: [
        ['architecture.flow'],
        ['architecture.positions', 'architecture.matching', 'architecture.one-winner', 'architecture.push'],
      ],
    },
    { points: 5.2, needs: [['architecture.detail', 'architecture.reasons', 'architecture.flow']] },
    {
      points: 7.5,
      needs: [
        ['architecture.detail', 'architecture.reasons'],
        ['architecture.flow'],
        ['architecture.ending', 'architecture.refusals'],
      ],
    },
  ],
);

/** How an answer to the ride-sharing prompt is read. */
export const rubric: Rubric = {
  id: 'ride-sharing',
  version: 3,
  prompt: 'ride-sharing',
  profile: 'nine-step',
  dimensions: [
    weighted(needs, 12),
    weighted(design, 14),
    weighted(
      dataModel({
        table: 'rides(id, rider_id -> riders, driver_id -> drivers, status, requested_at, completed_at)',
        rule: 'a partial unique index on rides(driver_id) for active states makes a second ride impossible',
        store:
          'relational, since ride and payment must agree; positions elsewhere, since they change every few seconds',
      }),
      10,
    ),
    weighted(
      api({
        call: 'POST /v1/rides {pickup, dropoff} -> 201 {ride_id, status}',
        repeat: 'the same Idempotency-Key returns the same ride',
        limit: '20 requests a minute for each rider, then 429',
      }),
      10,
    ),
    weighted(
      query({
        question: 'all completed rides of a rider in the last 30 days, newest first, with driver and amount',
        index: '(rider_id, completed_at)',
      }),
      6,
    ),
    weighted(
      scalability({
        sum: '40,000 drivers / 4 s are 10,000 pings a second, against 20 rides a second',
        limit: 'positions are the hot part; the rides table stays calm for years',
        trigger: 'no sharding before 2,000 writes a second',
        relief: 'positions live in memory by city, and road times are cached for a minute',
      }),
      12,
    ),
    weighted(
      reliability(
        {
          retry: 'the charge is tried five times over a day',
          doubles: 'the ride id travels with each charge, so the bank knows the repeat',
          standIn: 'a standby in another zone takes over within a minute',
          reduced: 'riders see “still looking”, and a fare may be pending while the ride closes',
          alert: 'somebody is paged when the first offer takes longer than 5 s',
          failure: 'a matcher dies with an offer on the way',
        },
        [
          machine({
            id: 'reliability.drawn',
            title: 'Draws what stands in',
            weight: 0.4,
            partly: 0.3,
            sources: ['B7'],
            requires: {
              any: [
                asks('runs-copies', { role: 'database' }),
                asks('no-single-point', { from: 'client', to: 'database' }),
                asks('has-part', { role: 'replica' }),
              ],
            },
            words: {
              met: 'The drawing shows what stands in[, such as “{node}”].',
              partly: 'Part of the way has copies; “{node}” stands alone.',
              missed:
                '[In the drawing “{node}” stands alone. ]Show copies or a standby for what a ride cannot do without.',
              cannotTell: 'There is no drawing from which this could be read.',
            },
          }),
        ],
      ),
      12,
    ),
    weighted(
      tradeoffs({
        choice: 'one driver at a time over five: no races, up to 12 s lost for each refusal',
        effort: 'the lease is two weeks of work',
        condition: 'fine while 65% accept first; below that, offer to two',
      }),
      12,
    ),
    weighted(
      impact({
        lever: 'first offers in 3 s instead of 7 s, so fewer riders cancel while they wait',
        change: 'cancels before a match from 14% to 11%',
        value: '3 points of 300,000 requests are 9,000 a day; half completed at $3 are $13,500',
      }),
      7,
    ),
    weighted(
      plan({
        step: 'one week to measure request to offer',
        decision: 'cancels down by a point in the pilot zone, or stop',
        pilot: 'one zone with 200 drivers for three weeks, compared with the next',
      }),
      5,
    ),
  ],
};
