import { describe, expect, it } from 'vitest';
import { findCheck } from '../../checks/registry';
import type { Answer } from '../../engine/answer';
import { answerOf } from '../../testing/answers';
import { findInterviewCheck } from '../find-check';
import { spots } from './registry';

const run = (id: string, answer: Answer, options: unknown = {}) => {
  const check = findInterviewCheck(id);
  if (!check) throw new Error(`No check ${id}`);
  return check.run(answer, check.options.parse(options));
};

const way = 'app:client -> api:service ~> line:queue -> w:worker -> texts:external';
const ledger = (
  ...entries: { choice: string; giveUp?: string; effortWeeks?: number; condition?: string; rank?: number }[]
) => answerOf({}, [], { tradeoffs: { ledger: entries } });
const told = (tradeoffs: string) => answerOf({ tradeoffs });
const plan = (...roadmap: { action: string; decision?: string; metric?: string; durationWeeks?: number }[]) =>
  answerOf({}, [], { plan: { roadmap } });
const framed = (parents: readonly (string | undefined)[]): Answer => {
  const answer = answerOf({}, ['app:client -> api:service', 'api -> db:database', 'r1:region', 'r2:region']);
  const nodes = answer.document.diagram.nodes.map((node, at) => {
    const parent = parents[at];
    return parent === undefined ? node : { ...node, parent };
  });
  return {
    ...answer,
    graph: {
      ...answer.graph,
      nodes: new Map(nodes.filter(({ type }) => type !== 'region').map((node) => [node.id, node])),
    },
  };
};

type Case = [id: string, why: string, answer: Answer, options: object, verdict: string, data?: object];

const cases: Case[] = [
  ['lone-part', 'nothing drawn', answerOf({}), {}, 'cannotTell'],
  ['lone-part', 'one of each', answerOf({}, [way]), {}, 'met', { node: 'line' }],
  [
    'lone-part',
    'no client, yet a beginning',
    answerOf({}, ['api:service -> db:database']),
    {},
    'met',
    { node: 'db' },
  ],
  ['lone-part', 'of a role', answerOf({}, [way]), { roles: ['worker'] }, 'met', { node: 'w' }],
  ['lone-part', 'of a role that is not there', answerOf({}, [way]), { roles: ['cache'] }, 'missed'],
  [
    'lone-part',
    'two ways',
    answerOf({}, ['app:client -> a:service -> t:external', 'app -> b:service -> t']),
    {},
    'missed',
  ],
  ['lone-part', 'managed', answerOf({}, ['app:client -> managed api:service -> t:external']), {}, 'missed'],

  ['bare-queue', 'no queue', answerOf({}, ['a:service -> b:worker']), {}, 'cannotTell'],
  ['bare-queue', 'a queue and no tray', answerOf({}, [way]), {}, 'met', { node: 'line' }],
  ['bare-queue', 'with a tray', answerOf({}, [way, 'w -> dead letters:queue']), {}, 'missed'],

  ['slow-call', 'nothing drawn', answerOf({}), {}, 'cannotTell'],
  [
    'slow-call',
    'a service calls and waits',
    answerOf({}, ['api:service -> bank:external']),
    {},
    'met',
    { source: 'api', target: 'bank' },
  ],
  ['slow-call', 'a worker waits', answerOf({}, ['w:worker -> bank:external']), {}, 'missed'],
  ['slow-call', 'nobody waits', answerOf({}, ['api:service ~> bank:external']), {}, 'missed'],
  ['slow-call', 'our own database', answerOf({}, ['api:service -> db:database']), {}, 'missed'],
  ['slow-call', 'a store calls', answerOf({}, ['db:database -> bank:external']), {}, 'missed'],

  ['outside-company', 'none', answerOf({}, ['a:service -> b:service']), {}, 'cannotTell'],
  ['outside-company', 'one', answerOf({}, [way]), {}, 'met', { node: 'texts', count: 1 }],
  ['outside-company', 'more than asked', answerOf({}, [way, 'w -> push:external']), { most: 1 }, 'missed'],

  ['one-place', 'nothing drawn', answerOf({}), {}, 'cannotTell'],
  ['one-place', 'no frames', answerOf({}, [way]), {}, 'met', { node: 'line' }],
  ['one-place', 'one of two frames used', framed(['r1', 'r1', 'r1']), {}, 'met', { node: 'db' }],
  ['one-place', 'two frames used', framed(['r1', 'r1', 'r2']), {}, 'missed'],

  ['unrated-part', 'no such part', answerOf({}, [way]), { role: 'cache' }, 'cannotTell'],
  ['unrated-part', 'no capacity', answerOf({}, [way]), { role: 'worker' }, 'met', { node: 'w' }],

  ['drawn-part', 'nothing drawn', answerOf({}), { role: 'buffer' }, 'cannotTell'],
  ['drawn-part', 'drawn', answerOf({}, [way]), { role: 'buffer' }, 'met', { node: 'line' }],
  ['drawn-part', 'something else', answerOf({}, [way]), { role: 'cache' }, 'missed'],
  [
    'drawn-part',
    'a tray is no line',
    answerOf({}, ['w:worker -> dead letters:queue']),
    { role: 'buffer', not: 'deadLetter' },
    'missed',
  ],
  [
    'drawn-part',
    'only stands by',
    answerOf({}, ['db:database -> standby:replica']),
    { role: 'replica' },
    'missed',
  ],

  ['open-choice', 'nothing weighed', answerOf({}), { lacks: 'price' }, 'cannotTell'],
  [
    'open-choice',
    'no price',
    ledger({ choice: 'One queue.' }),
    { lacks: 'price' },
    'met',
    { choice: 'One queue' },
  ],
  [
    'open-choice',
    'a price',
    ledger({ choice: 'a', giveUp: 'time', effortWeeks: 2, condition: 'now' }),
    { lacks: 'price' },
    'cannotTell',
  ],
  ['open-choice', 'no effort', ledger({ choice: 'a', giveUp: 'b' }), { lacks: 'effort' }, 'met'],
  ['open-choice', 'no condition', ledger({ choice: 'a', giveUp: 'b' }), { lacks: 'condition' }, 'met'],
  ['open-choice', 'an empty row', ledger({ choice: ' ' }), { lacks: 'price' }, 'cannotTell'],
  [
    'open-choice',
    'a long one is cut',
    ledger({ choice: 'word '.repeat(40) }),
    { lacks: 'price' },
    'met',
    { choice: `${'word '.repeat(18).trim()} …` },
  ],
  [
    'open-choice',
    'words without a price',
    told('We choose a queue because it is simple and safe.'),
    { lacks: 'price' },
    'met',
  ],
  [
    'open-choice',
    'words with a price',
    told('We choose a queue over a call: simpler, and messages arrive up to 10 s late.'),
    { lacks: 'price' },
    'missed',
  ],
  [
    'open-choice',
    'words, and no weeks asked of them',
    told('We choose a queue because it is simple.'),
    { lacks: 'effort' },
    'missed',
  ],

  ['open-step', 'no rows', answerOf({}), { lacks: 'decision' }, 'cannotTell'],
  [
    'open-step',
    'no decision',
    plan({ action: 'Trace.', decision: 'go on' }, { action: 'Build. ' }),
    { lacks: 'decision' },
    'met',
    { stage: 'Build' },
  ],
  ['open-step', 'all decided', plan({ action: 'Trace', decision: 'go on' }), { lacks: 'decision' }, 'missed'],
  ['open-step', 'no weeks', plan({ action: 'Trace' }), { lacks: 'durationWeeks' }, 'met'],

  ['names-product', 'none', answerOf({ architecture: 'A queue and a database.' }), {}, 'missed'],
  [
    'names-product',
    'in the drawing',
    answerOf({}, ['a:service -> Kafka:stream']),
    {},
    'met',
    { product: 'Kafka' },
  ],
  [
    'names-product',
    'in words',
    answerOf({ architecture: 'Jobs wait in Redis.' }),
    {},
    'met',
    { product: 'Redis' },
  ],
  ['names-product', 'refused', answerOf({ architecture: 'We do not use Kafka.' }), {}, 'missed'],

  ['unranked-choices', 'none', answerOf({}), {}, 'cannotTell'],
  ['unranked-choices', 'one', ledger({ choice: 'a' }), {}, 'cannotTell'],
  [
    'unranked-choices',
    'two without a rank',
    ledger({ choice: 'a' }, { choice: 'b' }),
    {},
    'met',
    { count: 2 },
  ],
  [
    'unranked-choices',
    'three ranked',
    ledger({ choice: 'a', rank: 1 }, { choice: 'b', rank: 2 }, { choice: 'c', rank: 3 }),
    {},
    'missed',
  ],
  [
    'unranked-choices',
    'four ranked',
    ledger(
      { choice: 'a', rank: 1 },
      { choice: 'b', rank: 2 },
      { choice: 'c', rank: 3 },
      { choice: 'd', rank: 4 },
    ),
    {},
    'met',
  ],

  ['vague-promise', 'none', answerOf({ requirements: 'A code within 5 seconds.' }), {}, 'missed'],
  [
    'vague-promise',
    'a wish',
    answerOf({ requirements: 'It must be fast.' }),
    {},
    'met',
    { quote: 'It must be fast.' },
  ],
  ['vague-promise', 'elsewhere', answerOf({ impact: 'It must be fast.' }), {}, 'missed'],

  ['tells-ideas', 'silence', answerOf({}), { ideas: [['queue']] }, 'missed'],
  [
    'tells-ideas',
    'both',
    answerOf({ plan: 'A queue. And a worker.' }),
    { ideas: [['queue'], ['worker']] },
    'met',
  ],
  [
    'tells-ideas',
    'one of two',
    answerOf({ plan: 'A queue stands there.' }),
    { ideas: [['queue'], ['worker']] },
    'partly',
  ],
  [
    'tells-ideas',
    'one is enough',
    answerOf({ plan: 'A queue stands there.' }),
    { ideas: [['queue'], ['worker']], min: 1 },
    'met',
  ],
  [
    'tells-ideas',
    'no figure',
    answerOf({ plan: 'A queue stands there.' }),
    { ideas: [['queue']], figure: true },
    'partly',
  ],
  [
    'tells-ideas',
    'a figure',
    answerOf({ plan: 'A queue of 20 stands there.' }),
    { ideas: [['queue']], figure: true },
    'met',
  ],
  [
    'tells-ideas',
    'another step',
    answerOf({ plan: 'A queue stands there.' }),
    { ideas: [['queue']], steps: ['api'] },
    'missed',
  ],
  [
    'tells-ideas',
    'refused',
    answerOf({ plan: 'We do not use a queue.' }),
    { ideas: [['queue']], stance: 'adopted' },
    'missed',
  ],
  [
    'tells-ideas',
    'refused, and that counts',
    answerOf({ plan: 'We do not use a queue.' }),
    { ideas: [['queue']] },
    'met',
  ],
];

describe('spots', () => {
  it.each(cases)('%s: %s', (id, _, answer, options, verdict, data = {}) => {
    const finding = run(id, answer, options);
    expect(finding.verdict).toBe(verdict);
    expect(finding.data).toMatchObject(data);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('have names of their own, in order', () => {
    const ids = spots.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    for (const id of ids) expect(findCheck(id)).toBeNull();
    expect(new Set(cases.map(([id]) => id))).toEqual(new Set(ids));
    expect(findInterviewCheck('states-scale')?.id).toBe('states-scale');
    expect(findInterviewCheck('no-such-check')).toBeNull();
  });
});
