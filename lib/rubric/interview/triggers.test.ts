import { describe, expect, it } from 'vitest';
import { promptCatalogue } from '@/lib/prompts/catalogue';
import { type Answer, readAnswer } from '../engine/answer';
import { answerOf, loadAnswers, resolves } from '../testing/answers';
import { fillProbes } from './fill-probe';
import { judgeTrigger } from './judge-trigger';
import { putQuestion } from './put-question';

const graded = [...loadAnswers(), ...loadAnswers('second')].map(
  ([id, document]) => [id, document.prompt, readAnswer(document, [])] as const,
);

const table = promptCatalogue.flatMap(({ prompt }) =>
  fillProbes(prompt.probes).map((probe) => [prompt.slug, probe.id, probe] as const),
);

/** Asked of everybody: what is tested is the reply, whatever the answer. */
const ofEverybody = new Set(['stale-map', 'flat-result', 'schema', 'exact-schema', 'schema-please']);

describe.each(table)('%s: %s', (slug, id, probe) => {
  const answers = graded.filter(([, prompt]) => prompt === slug);
  const fired = answers.filter(([, , answer]) => judgeTrigger(probe.trigger, answer) !== null);

  it('is set off by graded answers, and not by all of them', () => {
    expect(fired.length).toBeGreaterThan(0);
    if (!ofEverybody.has(id)) expect(fired.length).toBeLessThan(answers.length);
  });

  it('points at something that is there, and leaves no slot open', () => {
    for (const [, , answer] of fired) {
      const followUp = putQuestion(probe, judgeTrigger(probe.trigger, answer));
      expect(followUp.question).not.toMatch(/[{}[\]]|…[”"]?\?|“”/);
      expect(followUp.question).toMatch(/[?.]$/);
      expect(followUp.question.length).toBeLessThanOrEqual(400);
      for (const evidence of followUp.evidence) expect(resolves(answer.document, evidence)).toBe(true);
    }
  });
});

type Case = [slug: string, id: string, answer: Answer, fires: boolean, says?: RegExp];

const onePlain = ['phone:client -> api:service', 'api -> db:database', 'api -> push:external'];
const cases: Case[] = [
  ['notification-system', 'stops-at-eight', answerOf({}, onePlain), true, /“api”|“db”/],
  ['notification-system', 'stops-at-eight', answerOf({}), false],
  [
    'notification-system',
    'never-goes-through',
    answerOf({}, ['api:service -> line:queue', 'line -> sender:worker']),
    true,
    /“line”/,
  ],
  [
    'notification-system',
    'never-goes-through',
    answerOf({}, ['api:service -> line:queue', 'line -> sender:worker', 'sender -> Dead letters:queue']),
    false,
  ],
  [
    'notification-system',
    'never-goes-through',
    answerOf(
      { reliability: 'After 3 tries a message goes to a failed list that support opens every morning.' },
      ['api:service -> line:queue', 'line -> sender:worker'],
    ),
    false,
  ],
  ['notification-system', 'checkout-waits', answerOf({}, onePlain), true, /“api” calls “push”/],
  ['notification-system', 'checkout-waits', answerOf({}, ['w:worker -> push:external']), false],
  [
    'notification-system',
    'how-fast-is-fast',
    answerOf({ requirements: 'The system has to be fast and reliable.' }),
    true,
    /“The system has to be fast and reliable”\. How/,
  ],
  [
    'notification-system',
    'how-fast-is-fast',
    answerOf({ requirements: 'A code is there within 5 seconds.' }),
    false,
  ],
  [
    'notification-system',
    'who-pays',
    answerOf({}, [], { tradeoffs: { ledger: [{ choice: 'A queue before the senders', gain: 'safe' }] } }),
    true,
    /“A queue before the senders”/,
  ],
  [
    'campaign-throughput',
    'one-lever',
    answerOf({}, [], {
      tradeoffs: { ledger: [{ choice: 'a' }, { choice: 'b' }, { choice: 'c' }, { choice: 'd' }] },
    }),
    true,
    /You list 4 choices/,
  ],
  [
    'campaign-throughput',
    'what-is-decided',
    answerOf({}, [], { plan: { roadmap: [{ action: 'Build the lanes.', durationWeeks: 3 }] } }),
    true,
    /“Build the lanes” is done/,
  ],
  [
    'campaign-throughput',
    'why-that-product',
    answerOf({ architecture: 'Mails go into RabbitMQ.' }),
    true,
    /RabbitMQ/,
  ],
  ['campaign-throughput', 'why-that-product', answerOf({ architecture: 'Mails go into a queue.' }), false],
];

describe('one place at a time', () => {
  it.each(cases)('%s: %s', (slug, id, answer, fires, says = /./) => {
    const entry = promptCatalogue.find(({ prompt }) => prompt.slug === slug);
    const probe = fillProbes(entry?.prompt.probes ?? []).find((each) => each.id === id);
    if (!probe) throw new Error(`No probe ${id}`);
    const found = judgeTrigger(probe.trigger, answer);
    expect(found !== null).toBe(fires);
    if (found) expect(putQuestion(probe, found).question).toMatch(says);
  });
});
