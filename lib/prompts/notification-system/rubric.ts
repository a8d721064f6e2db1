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
    pain: 'a code that comes late costs a sign-in, one in ten today',
    deadline: 'codes reach the provider within 3 s for 95 of 100',
    scale: 'a thousand a day or a billion a day are two different systems',
    load: 'a billion a day is about 11,600 a second, and five times that in the evening',
    promise: 'no code is lost, nobody is told twice, an opt-out holds within a minute',
    classes: 'security codes within seconds, changes within minutes, news any time today',
    scope: 'an inbox in the app, or chat',
  },
  [startsWithTheProblem(['C1', 'C2', 'A2'])],
);

const design = architecture(
  {
    walk: 'an event reaches the intake, wishes are checked, it waits in a queue, a worker hands it to a provider',
    reason: 'a queue is there so that the caller need not wait for a provider',
  },
  [
    {
      id: 'buffer',
      title: 'Decouples the trigger from delivery',
      weight: 1.3,
      partly: 0.2,
      sources: ['C1', 'C3', 'C5', 'B2'],
      ways: [
        concept(['queue', 'outbox', 'ordered_log']),
        asks('hands-work-over', { steps: ['architecture'] }),
        asks('async-cut', { from: 'client', to: 'external' }),
        asks('behind-worker'),
        asks('path-exists', { from: 'service', to: 'external', through: ['buffer', 'worker'] }),
        asks('leaves-out-at-small-scale', { part: 'queue', steps: ['architecture', 'requirements'] }),
      ],
      strong: 'the intake stores the event and answers; a queue holds it until a worker is free',
    },
    {
      id: 'preferences',
      title: 'Checks wishes and quiet hours before sending',
      weight: 0.9,
      partly: 0.4,
      sources: ['C3', 'C4', 'C5'],
      ways: [
        concept(['preference_check', 'quiet_hours'], ['architecture']),
        asks('respects-wishes', { steps: ['architecture'] }),
        asks('role-before', { first: 'preference', then: 'buffer' }),
        asks('role-before', { first: 'preference', then: 'external' }),
      ],
      strong: 'opt-outs and do-not-disturb hours are looked up before a message is queued',
    },
    {
      id: 'lanes',
      title: 'Serves urgent messages first',
      weight: 1,
      partly: 0.5,
      sources: ['C3', 'A2'],
      ways: [
        concept(['priority'], ['architecture']),
        asks('serves-urgent-first', { steps: ['architecture'] }),
        asks('has-part', { role: 'lane', min: 2 }),
      ],
      strong: 'codes have a lane of their own, so that a campaign never delays them',
    },
    {
      id: 'fewer',
      title: 'Folds many messages into few',
      weight: 0.5,
      partly: 0.4,
      sources: ['C4', 'A2'],
      ways: [asks('folds-messages', { steps: ['architecture'] })],
      strong: 'fifty likes become one summary, and a device gets no more than a few a day',
    },
    {
      id: 'receipts',
      title: 'Learns what became of each message',
      weight: 0.8,
      partly: 0.4,
      sources: ['C7', 'A2'],
      ways: [asks('reports-back', { steps: ['architecture'] }), asks('watched')],
      strong: 'receipts come back and are stored, so that support can say what happened',
    },
    {
      id: 'refusals',
      title: 'Leaves out what this size does not need',
      weight: 1.1,
      partly: 0.15,
      sources: ['C2', 'A9', 'B8'],
      ways: [
        asks('refuses-with-reason', { steps: ['architecture'] }),
        asks('leaves-small', { steps: ['architecture'] }),
      ],
      strong: 'no broker below a few messages a second: a table that is polled carries that',
    },
  ],
  [
    { points: 0.8 },
    {
      points: 3,
      needs: [
        ['architecture.flow'],
        ['architecture.buffer', 'architecture.preferences', 'architecture.lanes'],
      ],
    },
    { points: 5.3, needs: [['architecture.detail', 'architecture.reasons', 'architecture.flow']] },
    {
      points: 6,
      needs: [
        ['architecture.detail', 'architecture.reasons'],
        ['architecture.flow'],
        ['architecture.fewer', 'architecture.refusals'],
      ],
    },
  ],
);

/** How an answer to the notification prompt is read. */
export const rubric: Rubric = {
  id: 'notification-system',
  version: 4,
  prompt: 'notification-system',
  profile: 'flow-state',
  dimensions: [
    weighted(needs, 14),
    weighted(design, 20),
    weighted(
      dataModel({
        table: 'preferences(user_id -> users, channel, enabled, quiet_from, quiet_to)',
        rule: 'a unique event_id stops the same message from going out twice',
        store: 'relational for wishes, since a lost opt-out is a breach; append-only rows for deliveries',
      }),
      3,
    ),
    weighted(
      api({
        call: 'POST /v1/events {event_id, user_id, class} -> 202 {id}',
        repeat: 'the same event_id gets the first answer again and is not sent twice',
        limit: '300 a second for each producing team, then 429',
      }),
      8,
    ),
    weighted(
      query({
        question: 'which provider delivers best in the last quarter of an hour',
        index: '(status, next_try_at), or (user_id, at)',
      }),
      2,
    ),
    weighted(
      scalability(
        {
          sum: 'one worker hands over 20 a second, so 200 a second need ten, and we run fourteen',
          limit: 'the SMS contract stops at 60 a second, long before our workers do',
          trigger: 'another worker starts when the oldest message has waited 20 s',
          relief: 'news never goes by SMS, which leaves the contract to codes',
        },
        [
          machine({
            id: 'scalability.regions',
            title: 'Serves people near where they are',
            weight: 0.3,
            sources: ['C8'],
            requires: { any: [concept(['geo_region']), asks('spans-regions', { min: 2 })] },
            words: {
              met: 'People are served near where they are[: “{quote}”].',
              partly: '[You wrote “{quote}”. ]A strong answer says who is served from where.',
              missed: 'Nobody far away is thought of. Somebody in Tokyo should not wait for New York.',
            },
          }),
        ],
      ),
      14,
    ),
    weighted(
      reliability(
        {
          retry: 'after 2, 10 and 60 s, then through the second provider',
          doubles: 'the event id travels with each message, and a repeat is dropped',
          standIn: 'a second SMS provider on contract takes over after three failures',
          reduced: 'if wishes cannot be read, codes still go and the rest waits',
          alert: 'somebody is woken when the oldest code is 10 s old',
          failure: 'the SMS provider does not answer for ten minutes',
        },
        [
          machine({
            id: 'reliability.drawn',
            title: 'Draws no single point on the way to the provider',
            weight: 0.4,
            partly: 0.3,
            sources: ['B7', 'C3'],
            requires: {
              any: [
                asks('no-single-point', { from: 'client', to: 'external' }),
                asks('runs-copies', { role: 'database' }),
                asks('has-part', { role: 'deadLetter' }),
              ],
            },
            words: {
              met: 'The drawing shows what stands in[, such as “{node}”].',
              partly: 'Part of the way has copies; “{node}” stands alone.',
              missed:
                '[In the drawing “{node}” stands alone. ]Show copies or a standby on the way to the provider.',
              cannotTell: 'There is no drawing from which this could be read.',
            },
          }),
        ],
      ),
      15,
    ),
    weighted(
      tradeoffs({
        choice: 'at-least-once over exactly-once: no code is lost, and one in ten thousand comes twice',
        effort: 'the code lane is three weeks for two people',
        condition: 'fine while complaints stay under fifty a week; above that, dedupe on the device',
      }),
      12,
    ),
    weighted(
      impact({
        lever: 'codes within 3 s instead of 9 s, so fewer sign-ins are given up',
        change: 'sign-in completion from 91% to 94%',
        value: 'three points of four million sign-ins are 120,000 a day',
      }),
      6,
    ),
    weighted(
      plan({
        step: 'one week to measure where codes wait',
        decision: 'completion up by a point at 5% of users, or stop',
        pilot: '5% of users for four weeks, compared with the rest',
      }),
      6,
    ),
  ],
};
