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
    pain: 'a flash sale ends before half the buyers hear of it, and conversion falls by an eighth',
    deadline: '500,000 letters gone within 12 minutes, triggered mail within 300 ms of its event',
    scale: '250 million e-mails a month, an eighth of a day’s volume in one hour',
    load: '10 million a day are 120 a second on average and 1,700 in the first ten minutes after nine',
    promise: 'complaints stay below 0.08% and nobody who said no is mailed',
    classes: 'triggered mail always at once, bulk in its promised window',
    scope: 'the editor, reports, a new storage layer',
  },
  [startsWithTheProblem(['A2', 'A7'])],
);

const design = architecture(
  {
    walk: 'a send is cut into pieces, pieces wait in a line for each customer, workers render and check the stop list, a pacer hands over to the provider',
    reason: 'each customer has a line, so that one large send delays nobody else',
  },
  [
    {
      id: 'buffer',
      title: 'Lets sends wait, in pieces',
      weight: 1.2,
      partly: 0.2,
      sources: ['A1', 'A2', 'A6'],
      ways: [
        concept(['queue', 'ordered_log', 'batching'], ['architecture']),
        asks('hands-work-over', { steps: ['architecture'] }),
        asks('works-in-pieces', { steps: ['architecture'] }),
        asks('path-exists', { from: 'client', to: 'external', through: ['buffer', 'worker'] }),
        asks('async-cut', { from: 'client', to: 'external' }),
        asks('leaves-out-at-small-scale', { part: 'queue', steps: ['architecture', 'requirements'] }),
      ],
      strong: 'the send is stored and answered, cut into chunks of 500, and workers empty the line behind it',
    },
    {
      id: 'priority',
      title: 'Puts triggered mail before bulk',
      weight: 0.9,
      partly: 0.4,
      sources: ['A2', 'A5'],
      ways: [
        concept(['priority'], ['architecture']),
        asks('serves-urgent-first', { steps: ['architecture'] }),
        asks('has-part', { role: 'lane' }),
      ],
      strong: 'confirmations have their own small line that is emptied first',
    },
    {
      id: 'fairness',
      title: 'Lets no customer starve another',
      weight: 0.6,
      partly: 0.4,
      sources: ['A1', 'A3'],
      ways: [
        concept(['tenant_fairness'], ['architecture']),
        asks('takes-turns', { steps: ['architecture'] }),
        asks('has-part', { role: 'fairness' }),
      ],
      strong: 'a dispatcher goes round the customers’ lines in weighted turns',
    },
    {
      id: 'consent',
      title: 'Looks up who said no, right before sending',
      weight: 0.8,
      partly: 0.3,
      sources: ['A1', 'C4'],
      ways: [
        concept(['preference_check'], ['architecture']),
        asks('respects-wishes', { steps: ['architecture'] }),
        asks('role-before', { first: 'preference', then: 'external' }),
      ],
      strong: 'suppression is looked up when a letter is rendered, so that a late opt-out counts',
    },
    {
      id: 'deliverability',
      title: 'Keeps to the pace of each mailbox provider',
      weight: 0.6,
      partly: 0.4,
      sources: ['A1', 'C4'],
      ways: [
        concept(['rate_limit', 'backpressure'], ['architecture']),
        asks('keeps-pace', { steps: ['architecture'] }),
        asks('has-part', { role: 'pacing' }),
      ],
      strong: 'a token bucket for each mailbox domain paces the handover',
    },
    {
      id: 'adapts',
      title: 'Goes slower when mailboxes push back',
      weight: 0.5,
      partly: 0.2,
      sources: ['A1', 'A2'],
      ways: [asks('adapts-pace', { steps: ['architecture', 'scalability', 'reliability'] })],
      strong: 'the pace for a mailbox domain is halved when its deferrals rise, and climbs again slowly',
    },
    {
      id: 'feedback',
      title: 'Learns from receipts and shows progress',
      weight: 0.4,
      partly: 0.4,
      sources: ['A2', 'A5'],
      ways: [asks('reports-back', { steps: ['architecture'] }), asks('watched')],
      strong: 'receipts feed the dashboard and slow the pace when mailboxes push back',
    },
    {
      id: 'judgement',
      title: 'Argues for what it adds and against what it leaves out',
      weight: 1,
      partly: 0.15,
      sources: ['A3', 'A9', 'B8'],
      ways: [
        asks('refuses-with-reason', { steps: ['architecture', 'requirements', 'scalability'] }),
        asks('leaves-small', { steps: ['architecture'] }),
        asks('argues-for-log', { steps: ['architecture', 'tradeoffs'] }),
      ],
      strong:
        'a log only where a journey must stay in order or be read again; storage stays as it is, since the queue is what is slow',
    },
  ],
  [
    { points: 0.8 },
    {
      points: 2.75,
      needs: [
        ['architecture.flow'],
        [
          'architecture.buffer',
          'architecture.priority',
          'architecture.fairness',
          'architecture.consent',
          'architecture.deliverability',
        ],
      ],
    },
    { points: 5, needs: [['architecture.detail', 'architecture.reasons', 'architecture.flow']] },
    {
      points: 6.1,
      needs: [
        ['architecture.detail', 'architecture.reasons'],
        ['architecture.flow'],
        ['architecture.consent'],
        ['architecture.adapts', 'architecture.judgement'],
      ],
    },
  ],
  { asksForDrawing: false },
);

/** How an answer to the campaign prompt is read. */
export const rubric: Rubric = {
  id: 'campaign-throughput',
  version: 3,
  prompt: 'campaign-throughput',
  profile: 'product-lens',
  dimensions: [
    weighted(needs, 16),
    weighted(design, 12),
    weighted(
      dataModel({
        table: 'item(send_id -> send, contact_id -> contact, state, primary key (send_id, contact_id))',
        rule: 'the double key ticks a letter off once only',
        store: 'the relational database we run, since an item and its send must agree',
      }),
      3,
    ),
    weighted(
      api({
        call: 'POST /v1/campaigns/{id}/sends {audience_id, start_at} -> 202 {send_id, finish_estimate}',
        repeat: 'an Idempotency-Key makes a double click one send',
        limit: '429 above 200 a second for each customer',
      }),
      5,
    ),
    weighted(
      query({
        question: 'how far one campaign has come, by state',
        index: '(campaign_id, status)',
      }),
      2,
    ),
    weighted(
      scalability({
        sum: 'a worker renders 60 a second, so 2,000 need 34, and we run 45',
        limit: 'the provider takes 2,000 a second under contract, so that is the ceiling',
        trigger: 'the expander stops when a line holds 20 minutes of work',
        relief: 'bulk is stretched on sale days, and the marketer is told at booking',
      }),
      10,
    ),
    weighted(
      reliability(
        {
          retry: 'after 5, 30 and 120 s, then through the other provider',
          doubles: 'recipients already marked are skipped, so nobody is mailed twice',
          standIn: 'a second provider takes over when the first refuses',
          reduced: 'the pace is halved when receipts stop, and the marketer sees the new estimate',
          alert: 'somebody is paged when triggered mail takes longer than 5 s',
          failure: 'a worker dies with half a piece sent',
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
                asks('has-part', { role: 'deadLetter' }),
                asks('has-part', { role: 'external', min: 2 }),
                asks('no-single-point', { from: 'client', to: 'external' }),
              ],
            },
            words: {
              met: 'The drawing shows what stands in[, such as “{node}”].',
              partly: 'Part of the way has copies; “{node}” stands alone.',
              missed:
                '[In the drawing “{node}” stands alone. ]Show what takes over when the provider or a worker is lost.',
              cannotTell: 'There is no drawing from which this could be read.',
            },
          }),
        ],
      ),
      10,
    ),
    weighted(
      tradeoffs({
        choice: 'fair lines over one ordered log: a big send delays nobody, a lone one ends 10% later',
        effort: 'a priority queue is about 3 weeks, a storage refactor about 8',
        condition: 'order matters only inside a journey; look again if journeys pass a third of volume',
      }),
      16,
    ),
    weighted(
      impact({
        lever: 'sends complete in 12 minutes instead of 38, so offers are read while they hold',
        change: 'share read within the hour from a half to two thirds',
        value: 'near 0.3 points of conversion, 450 orders for every 500,000 letters',
      }),
      12,
    ),
    weighted(
      plan({
        step: 'two weeks to find where the time goes',
        decision: '40% faster with flat complaints, or stop',
        pilot: 'an A/B on 10% of customers for four weeks',
      }),
      14,
    ),
  ],
};
