import { describe, expect, it } from 'vitest';
import type { DiagramNode } from '@/lib/diagram/schema';
import { answerOf, documentOf, loadAnswers, scoreOf } from '../../testing/answers';
import { readAnswer } from '../answer';
import { findMismatch } from './find-mismatch';

const drawing = [
  'app:client -> api:gateway -> rides:service -> orders:database',
  'rides ~> search jobs:queue ~> matcher:worker -> positions:search',
  'matcher -> bank:external',
  'orders ~> standby:replica',
];

/** The drawing with one box changed. */
const answerWith = (text: string, id = '', change: Partial<DiagramNode> = {}) => {
  const document = documentOf({ architecture: text }, drawing);
  const nodes = document.diagram.nodes.map((node) => (node.id === id ? { ...node, ...change } : node));
  return readAnswer({ ...document, diagram: { ...document.diagram, nodes } }, []);
};

const clashesIn = (...given: Parameters<typeof answerWith>): string[] =>
  (findMismatch(answerWith(...given))?.clashes ?? []).map(({ id }) => id);

describe('what words and drawing say against each other', () => {
  it.each([
    ['refused-and-drawn', 'There is no queue in this design.'],
    ['refused-and-drawn', 'We do not use a message queue, because calls are fast.'],
    ['refused-and-drawn', 'Replicas are not needed.'],
    ['refused-and-drawn', 'We need no workers.'],
    ['arrow-backwards', 'The bank sends the fare to the matcher.'],
    ['arrow-backwards', 'The matcher calls the gateway.'],
    ['arrow-backwards', 'The database calls the rides service.'],
    ['arrow-missing', 'The replica sends events to the bank.'],
    ['arrow-backwards', 'Bank sends receipts to matcher.'],
    ['copies', 'There are two read replicas.'],
    ['copies', 'Reads are spread over three replicas.'],
    ['not-drawn', 'After three tries a job goes to a dead-letter queue.'],
    ['not-drawn', 'What fails for good is moved to the dead letter topic.'],
  ])('%s: %s', (id, text) => {
    expect(clashesIn(text)).toContain(id);
  });

  it('counts copies only where the drawing does', () => {
    const text = 'We run three copies of the matcher.';
    expect(clashesIn(text)).toEqual([]);
    expect(clashesIn(text, 'matcher', { replicas: 1 })).toEqual(['copies']);
    expect(clashesIn(text, 'matcher', { replicas: 3 })).toEqual([]);
    expect(clashesIn('The gateway runs on two servers.', 'api', { replicas: 1 })).toEqual(['copies']);
    expect(clashesIn('There are two replicas.', 'standby', { label: 'Two replicas' })).toEqual([]);
    expect(clashesIn('There are two replicas.', 'standby', { replicas: 2 })).toEqual([]);
  });

  it.each([
    'The rides service puts a job on the queue.',
    'The matcher takes jobs from the queue.',
    'The matcher reads positions from the index.',
    'There is no queue between the app and the gateway.',
    'If we grow there is no queue that helps.',
    'There is no cache.',
    'The matcher calls the bank.',
    'The gateway sends the request to the matcher.',
    'The payment service sends a receipt to the printer.',
    'A second queue sends news to the bank.',
    'We could use three replicas.',
    'There is one replica.',
    'Matchers take jobs from the queue.',
    'Rides are stored in the database, and people see them at once.',
    'Workers write to the log of the day.',
    'Failed jobs are kept and looked at by a person.',
    'Once we have two regions the replica sends events to the bank.',
    'The driver apps send positions to the rides service.',
  ])('nothing: %s', (text) => {
    expect(clashesIn(text)).toEqual([]);
  });

  const direct = [
    'app:client -> api:gateway -> rides:service -> orders:database',
    'rides -> bank:external',
    'orders ~> standby:replica',
  ];
  const walk = 'The ride service puts each payment on a list. A payment program takes it from there.';

  it.each([
    ['a shortcut', walk, direct, ['shortcut']],
    [
      'lanes',
      'Pings go into a fast lane or a slow lane. Senders empty the fast lane first.',
      direct,
      ['shortcut'],
    ],
    ['a list in the database', `${walk} The list is kept in a table.`, direct, []],
    ['nobody takes it up', 'The ride service puts each payment on a list.', direct, []],
    [
      'a worker that only a timer wakes',
      walk,
      [
        'clock:scheduler -> payment program:worker -> ride files:objectStore -> payment bank:external -> ride book:database',
      ],
      ['shortcut'],
    ],
    ['a worker drawn', walk, [...direct, 'rides -> payer:worker -> bank'], []],
    [
      'a call that does not wait',
      walk,
      [...direct.slice(0, 1), 'rides ~> bank:external', 'orders ~> standby:replica'],
      [],
    ],
    ['nobody outside', walk, [direct[0] ?? '', 'rides -> prices:service', 'orders ~> standby:replica'], []],
    [
      'a plan for later',
      'If we grow, the service puts payments on a queue. A worker takes them.',
      direct,
      [],
    ],
  ])('the words put work aside: %s', (_, architecture, drawn, expected) => {
    expect(findMismatch(answerOf({ architecture }, drawn))?.clashes.map(({ id }) => id) ?? []).toEqual(
      expected,
    );
  });

  it('tells what is kept in memory from what the database holds', () => {
    const inMemory = 'Positions are kept only in memory, not in the database.';
    expect(clashesIn(inMemory, 'orders', { label: 'Database: rides and positions' })).toEqual([
      'kept-elsewhere',
    ]);
    expect(clashesIn(inMemory, 'orders', { label: 'Database: rides, history of positions' })).toEqual([]);
    expect(clashesIn(inMemory, 'orders', { label: 'Database: rides' })).toEqual([]);
    expect(clashesIn('Positions are kept in memory.', 'orders', { label: 'Positions' })).toEqual([]);
  });

  const platform = [
    'app:client -> balancer:loadBalancer -> sockets:realtime -> events:stream',
    'events -> suggestions:service -> catalogue:search',
    'app -> edge:cdn -> films:objectStore',
    'balancer -> sessions:cache',
  ];

  it.each([
    ['a script', 'A script runs at night and hands the letters to the mail company.', platform, true],
    ['parts by name', 'Workers take jobs from a queue, and the matcher asks the bank.', platform, true],
    [
      'a walk that it shows',
      'The load balancer passes it on, and an event stream carries it.',
      platform,
      false,
    ],
    ['one sentence alone', 'A script hands them over.', platform, false],
    [
      'another trade',
      'Pings are held in memory by cell. The matcher leases a near driver and the rider hears of it.',
      [
        'shopper:client -> basket:service -> stock:database',
        'basket -> parcels:external',
        'pictures:cdn -> shopper',
      ],
      true,
    ],
    [
      'boxes named by their kind',
      'A helper takes slips from the tray. He looks at the card and rings the phone company.',
      [
        'client:client -> service:service -> queue:queue -> worker:worker -> provider:external',
        'service -> database:database',
      ],
      false,
    ],
    [
      'the same trade in other words',
      'A helper takes slips from the tray. He looks at the card and rings the phone company.',
      ['family:client -> desk:service -> tray of slips:queue -> helper:worker -> phone company:external'],
      false,
    ],
    [
      'boxes by other names',
      'A script runs at night and hands the letters to the mail company.',
      ['club:client -> nightly script:service -> letters:database', 'nightly script -> mail:external'],
      false,
    ],
  ])('a drawing of something else: %s', (_, architecture, drawn, isWhole) => {
    expect(findMismatch(answerOf({ architecture }, drawn))?.isWhole ?? false).toBe(isWhole);
  });

  it('leaves small drawings and boxes on their own alone', () => {
    expect(
      findMismatch(answerOf({ architecture: 'There is no queue.' }, ['a:client -> b:queue'])),
    ).toBeNull();
    expect(
      findMismatch(
        answerOf({ architecture: 'There is no queue.' }, ['a:client -> b:service -> c:database', 'q:queue']),
      ),
    ).toBeNull();
  });
});

describe('what a clash does', () => {
  it('leaves nothing of a drawing of something else', () => {
    const drawn = [
      'app:client -> balancer:loadBalancer -> events:stream -> films:objectStore',
      'app -> edge:cdn',
    ];
    const stream = (architecture: string) =>
      scoreOf(documentOf({ architecture }, drawn))
        .dimensions.flatMap(({ criteria }) => criteria)
        .find(({ id }) => id === 'architecture.drawn')?.verdict;
    expect(stream('The app calls us.')).toBe('partly');
    expect(stream('A script runs at night, and the mail company gets the letters.')).toBe('missed');
  });

  const text = 'There are two read replicas in two zones, and one takes over within a minute.';

  it('is flagged and takes the evidence away', () => {
    const verdictsOf = (replicas: number) => {
      const document = documentOf({ reliability: text }, drawing);
      const nodes = document.diagram.nodes.map((node) =>
        node.type === 'replica' ? { ...node, replicas } : node,
      );
      const evaluation = scoreOf({ ...document, diagram: { ...document.diagram, nodes } });
      const standIn = evaluation.dimensions
        .flatMap(({ criteria }) => criteria)
        .find(({ id }) => id === 'reliability.stand-in');
      return [standIn?.verdict, evaluation.flags.some(({ id }) => id === 'text_diagram_mismatch')];
    };
    expect(verdictsOf(2)).toEqual(['met', false]);
    expect(verdictsOf(1)).toEqual(['missed', true]);
  });
});

describe('whole answers', () => {
  it.each(loadAnswers())('%s', (id, document) => {
    expect(findMismatch(readAnswer(document, [])) !== null).toBe(['ns-05', 'rs-03'].includes(id));
  });
});
