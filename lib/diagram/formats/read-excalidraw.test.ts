// One table of everything that an arrow, a text and a frame can be: it is read as a list.
import { describe, expect, it } from 'vitest';
import { arrow, describeReading, named, rect, scene, text } from './testing/describe-reading';

const read = (...parts: readonly (Record<string, unknown> | Record<string, unknown>[])[]) =>
  describeReading(scene(...parts.flat()));

describe('arrows', () => {
  const two = [named('API', [0, 0]), named('DB', [400, 0])];

  it.each([
    [
      'bound at both ends',
      { startBinding: { elementId: 'API' }, endBinding: { elementId: 'DB text' } },
      [0, 0, 1, 1],
      'API -> DB',
      false,
    ],
    ['touching both', {}, [142, 30, 256, 0], 'API -> DB', false],
    ['a little short of both', {}, [155, 30, 228, 0], 'API -> DB', true],
    ['pointing from further off', {}, [230, 30, 80, 0], 'API -> DB', true],
    [
      'with its head at the start',
      { startArrowhead: 'dot', endArrowhead: null },
      [142, 30, 256, 0],
      'DB -> API',
      false,
    ],
    ['dotted', { strokeStyle: 'dotted' }, [142, 30, 256, 0], 'API ~> DB', false],
    ['a plain line', { type: 'line', endArrowhead: null }, [142, 30, 256, 0], 'API -> DB', true],
    ['without a word on its head', { endArrowhead: undefined }, [142, 30, 256, 0], 'API -> DB', false],
    [
      'of a skeleton',
      { start: { id: 'API' }, end: { id: 'DB' }, points: undefined },
      [0, 0],
      'API -> DB',
      false,
    ],
    ['bound to what is gone', { startBinding: { elementId: 'gone' } }, [142, 30, 256, 0], 'API -> DB', false],
  ] as const)('%s', (_, more, at, expected, isDoubted) => {
    const { edges, doubts } = read(...two, arrow('e', [...at], more));
    expect(edges).toEqual([expected]);
    expect(doubts.has('e')).toBe(isDoubted);
  });

  it('with two heads are two', () => {
    expect(read(...two, arrow('e', [142, 30, 256, 0], { startArrowhead: 'arrow' })).edges).toEqual([
      'API -> DB',
      'DB -> API',
    ]);
  });

  it('that lead nowhere wait for the person; lines that do are left out', () => {
    const { edges, doubts, ignored } = read(
      ...two,
      arrow('half', [142, 30, 100, 300]),
      arrow('back', [402, 62, 60, 300], { startArrowhead: 'arrow', endArrowhead: null }),
      arrow('lost', [0, 900, 50, 50]),
      arrow('rule', [0, 900, 50, 50], { type: 'line', endArrowhead: null }),
      arrow('inside', [20, 10, 30, 20]),
      arrow('stroke', [20, 10, 30, 20], { type: 'line', endArrowhead: null }),
    );
    expect(edges).toEqual([]);
    expect(doubts.get('half')).toContain('its head is not near');
    expect(doubts.get('back')).toContain('its start is not near');
    expect(doubts.get('lost')).toContain('neither end');
    expect(doubts.get('inside')).toContain('both ends');
    expect(ignored.get('rule')).toContain('joins nothing');
    expect(ignored.get('stroke')).toContain('a stroke on');
  });

  it('that meet another arrow say so, and are not guessed into the drawing', () => {
    const { edges, doubts } = read(
      ...two,
      named('Job', [200, 300]),
      arrow('e', [142, 30, 256, 0]),
      arrow('onto', [270, 298, 0, -266]),
      arrow('bound', [270, 298, 0, -266], { endBinding: { elementId: 'e' } }),
    );
    expect(edges).toEqual(['API -> DB']);
    expect(doubts.get('onto')).toContain('another arrow');
    expect(doubts.get('bound')).toContain('another arrow');
  });

  it('between two that are almost as near say so', () => {
    const { doubts } = read(
      named('A', [0, 0]),
      named('B', [0, 64]),
      named('C', [400, 30]),
      arrow('e', [145, 62, 250, 0]),
    );
    expect(doubts.get('e')).toContain('almost as near');
  });

  it('go round to the shape they left', () => {
    const loop = {
      points: [
        [0, 0],
        [60, -60],
        [80, 10],
      ],
    };
    expect(read(named('Retry', [0, 0]), arrow('e', [60, 0], loop)).edges).toEqual(['Retry -> Retry']);
  });

  it('both nearest to one shape: the further end means the next one', () => {
    const { edges } = read(named('A', [0, 0]), named('B', [190, 0]), arrow('e', [143, 30, 20, 0]));
    expect(edges).toEqual(['A -> B']);
    expect(read(named('A', [0, 0]), named('B', [190, 0]), arrow('e', [187, 30, -20, 0])).edges).toEqual([
      'B -> A',
    ]);
  });

  it('drawn by hand are decoration, or may be an arrow', () => {
    const { doubts, ignored, edges } = read(
      ...two,
      arrow('hand', [142, 30, 256, 0], { type: 'freedraw' }),
      arrow('doodle', [0, 900, 20, 20], { type: 'freedraw' }),
    );
    expect(edges).toEqual([]);
    expect(doubts.get('hand')).toContain('by hand');
    expect(ignored.get('doodle')).toBe('decoration without text');
  });

  it('reach shapes that are turned', () => {
    const turned = [
      rect('a', [0, 0, 200, 60], { angle: Math.PI / 2 }),
      text('t', 'Turned', [60, 18], { containerId: 'a' }),
    ];
    expect(read(turned, named('DB', [400, 0]), arrow('e', [132, 100, 266, -70])).edges).toEqual([
      'Turned -> DB',
    ]);
    const line = arrow('e', [271, -98, 0, 256], { angle: Math.PI / 2 });
    expect(read(...two, line).edges).toHaveLength(1);
  });
});

describe('texts', () => {
  it('name what they are bound to, lie in, are grouped with or stand at', () => {
    const { nodes } = read(
      named('Bound', [0, 0]),
      rect('in', [200, 0]),
      text('t1', 'Within', [230, 18]),
      rect('g', [400, 0], { groupIds: ['g'] }),
      text('t2', 'Grouped', [600, 200], { groupIds: ['g'] }),
      { id: 'i', type: 'image', x: 600, y: 0, width: 60, height: 60 },
      text('t3', 'Caption', [600, 64]),
      rect('s', [800, 0]),
      text('t4', 'Beside', [970, 18]),
    );
    expect(nodes.map((node) => node.split(':')[0])).toEqual([
      'Bound',
      'Within',
      'Grouped',
      'Caption',
      'Beside',
    ]);
  });

  it('on a shape that has a name are notes, on an arrow its label', () => {
    const { diagram, edges } = read(
      named('API', [0, 0, 200, 120]),
      text('more', 'handles 40 a second', [5, 90]),
      named('DB', [500, 0]),
      arrow('e', [202, 30, 296, 0]),
      text('w', 'reads', [320, 4]),
    );
    expect(diagram.nodes[0]?.notes).toBe('handles 40 a second');
    expect(edges).toEqual(['API -> DB: reads']);
  });

  it('without a shape are parts where arrows are bound to them or end at them', () => {
    const { nodes, edges, doubts } = read(
      text('a', 'Browser', [0, 0]),
      text('b', 'Server', [300, 0]),
      arrow('e', [75, 12, 215, 0], { startBinding: { elementId: 'a' }, endBinding: { elementId: 'b' } }),
      named('API', [600, 0]),
      arrow('f', [742, 30, 150, 0]),
      text('c', 'Archive', [900, 18]),
    );
    expect(nodes.map((node) => node.split(':')[0]).toSorted()).toEqual([
      'API',
      'Archive',
      'Browser',
      'Server',
    ]);
    expect(edges).toEqual(['Browser -> Server', 'API -> Archive']);
    expect(doubts.get('c')).toContain('without a shape');
  });

  // A nameless box at 0–140 × 0–60 with an arrow from a named one; the words stand `gap` below it.
  const captioned = (gap: number, ...more: readonly Record<string, unknown>[]) =>
    read(named('API', [400, 0]), rect('box', [0, 0]), arrow('e', [398, 30, -256, 0]), ...more, [
      text('t', 'Claims office', [10, 60 + gap]),
    ]);

  it.each([
    ['right below', 6, 'Claims office', null],
    ['a little off', 30, 'Claims office', 'the shape beside it'],
    ['further off than a name usually stands', 52, 'Claims office', 'stands nearest to, 52 px away'],
    ['too far to mean it', 75, '', 'stands by itself'],
  ])('%s name a nameless shape that an arrow leads to', (_, gap, expected, reason) => {
    const found = captioned(gap);
    expect(found.edges).toEqual([`API -> ${expected}`]);
    expect(found.doubts.get('t') ?? null).toEqual(reason === null ? null : expect.stringContaining(reason));
  });

  it('further off name a nameless shape only where nothing else is nearer', () => {
    const rival = captioned(52, ...named('Ledger', [40, 150]));
    expect(rival.edges).toEqual(['API -> ']);
    expect(rival.diagram.nodes.find(({ label }) => label === 'Ledger')?.notes).toBe('Claims office');
  });

  it('of two the nearer names a shape, whichever was drawn first; the other is a note on it', () => {
    const near = text('near', 'Claims office', [10, 100]);
    const far = text('far', 'moves in May', [10, -70]);
    for (const texts of [
      [near, far],
      [far, near],
    ]) {
      const { diagram } = read(
        named('API', [400, 0]),
        rect('box', [0, 0]),
        arrow('e', [398, 30, -256, 0]),
        texts,
      );
      expect(diagram.nodes.find(({ id }) => id === 'box')).toMatchObject({
        label: 'Claims office',
        notes: 'moves in May',
      });
    }
  });

  it('too long for a name are a note further off, and keep a nameless shape that no arrow leads to', () => {
    const remark = 'The claims office checks every single payment by hand before it goes out';
    const { diagram, doubts } = read(
      named('API', [400, 0]),
      rect('box', [0, 0]),
      text('t', remark, [-600, 112]),
    );
    expect(diagram.nodes.find(({ id }) => id === 'box')).toMatchObject({ label: '', notes: remark });
    expect(doubts.get('box')).toContain('it has no name');
  });

  it('that belong to nothing wait, near ones become notes, empty ones are left out', () => {
    const { doubts, ignored, diagram } = read(
      named('API', [0, 0]),
      text('title', 'My system', [0, -400]),
      text('near', 'owned by payments', [0, 90]),
      text('none', '  ', [0, 0]),
    );
    expect(doubts.get('title')).toContain('stands by itself');
    expect(doubts.get('near')).toContain('kept as a note');
    expect(diagram.nodes[0]?.notes).toBe('owned by payments');
    expect(ignored.get('none')).toBe('an empty text');
  });

  it('beside small nameless shapes are a legend', () => {
    const { nodes, doubts } = read(
      named('API', [0, 0]),
      named('Web', [200, 0]),
      rect('key', [0, 400, 16, 16]),
      text('k', 'queue', [26, 396]),
    );
    expect(nodes).toHaveLength(2);
    expect(doubts.get('key')).toContain('legend');
    expect(doubts.get('k')).toContain('legend');
  });
});

describe('frames', () => {
  it('are what the source says, or shapes with others in them; inner ones are kept and told', () => {
    const { nodes, doubts } = read(
      { id: 'f', type: 'frame', name: 'Cloud', x: -50, y: -50, width: 900, height: 500 },
      rect('zone', [0, 0, 400, 300], { frameId: 'f' }),
      text('zt', 'Private zone', [10, 10]),
      named('API', [60, 120]),
      named('DB', [600, 100], { frameId: 'f' }),
    );
    expect(nodes.toSorted()).toEqual([
      'API:service in Private zone',
      'Cloud:region',
      'DB:database in Cloud',
      'Private zone:region',
    ]);
    expect(doubts.get('zone')).toContain('a frame inside the frame “Cloud”');
  });

  it('to which arrows lead are frames still, with a doubt; names may stand above or at the foot', () => {
    const { nodes, edges, doubts } = read(
      rect('k', [0, 0, 400, 300]),
      text('kt', 'Kafka', [10, -30]),
      named('orders', [60, 120]),
      rect('p', [0, 500, 400, 300]),
      text('pt', 'Postgres side', [10, 770]),
      named('users', [60, 600]),
      named('API', [800, 120]),
      arrow('e', [798, 150, -396, 0], { endBinding: { elementId: 'k' } }),
    );
    expect(nodes).toContain('Kafka:region');
    expect(nodes).toContain('Postgres side:region');
    expect(edges).toEqual(['API -> Kafka']);
    expect(doubts.get('k')).toContain('yet arrows lead to it');
  });
});

describe('pictures of several strokes', () => {
  const group = { groupIds: ['g'] };

  it('are one component: a cylinder, and a figure of lines alone', () => {
    const line = (id: string, at: number[], more: object) =>
      arrow(id, at, { type: 'line', endArrowhead: null, ...more });
    const { nodes, ignored } = read(
      { id: 'lid', type: 'ellipse', x: 0, y: 0, width: 130, height: 26, ...group },
      line('l', [0, 13, 0, 74], group),
      line('r', [130, 13, 0, 74], group),
      text('t', 'Orders', [20, 50], group),
      line('a', [400, 0, 0, 40], { groupIds: ['h'] }),
      line('b', [380, 20, 40, 0], { groupIds: ['h'] }),
      line('c', [400, 40, 20, 30], { groupIds: ['h'] }),
      text('u', 'Visitor', [380, 80]),
    );
    expect(nodes).toEqual(['Orders:database', 'Visitor:client']);
    expect([...ignored.keys()].toSorted()).toEqual(['b', 'c', 'l', 'r']);
  });

  it('keep groups of named things apart, and badges say how many', () => {
    const { nodes, diagram, doubts } = read(
      named('A', [0, 0], group),
      named('B', [200, 0], group),
      rect('behind', [210, 10]),
      rect('badge', [180, -12, 30, 30]),
      text('n', '×3', [184, -8]),
      rect('icon', [10, 10, 20, 20]),
    );
    expect(nodes).toHaveLength(2);
    expect(diagram.nodes.map(({ notes }) => notes)).toContain('×3');
    expect(doubts.get('behind')).toContain('more copies');
  });
});

describe('what is not a part', () => {
  it('is told: deleted, unknown, nameless, a selection, a bare value', () => {
    const { doubts, ignored, nodes } = describeReading(
      JSON.stringify({
        elements: [
          ...named('API', [0, 0]),
          { id: 'gone', type: 'rectangle', isDeleted: true },
          { id: 'odd', type: 'hologram' },
          { type: 'selection', id: 'sel' },
          7,
          rect('blank', [900, 900]),
          {
            id: 'web',
            type: 'embeddable',
            link: 'https://example.org',
            x: 900,
            y: 300,
            width: 100,
            height: 80,
          },
          arrow('shape', [300, 300], {
            type: 'line',
            endArrowhead: null,
            points: [
              [0, 0],
              [100, 0],
              [100, 80],
              [0, 80],
              [0, 0],
            ],
          }),
        ],
      }),
    );
    expect(nodes).toEqual(['API:service']);
    expect(ignored.get('gone')).toContain('deleted');
    expect(ignored.get('sel')).toContain('selection');
    expect(ignored.get('element 6')).toContain('bare value');
    expect(doubts.get('odd')).toContain('hologram');
    expect(doubts.get('blank')).toContain('without a name');
    expect(doubts.has('shape')).toBe(true);
    expect(doubts.has('web')).toBe(true);
  });

  it('ids that repeat, names without end and places without bounds are handled', () => {
    const long = 'word '.repeat(300);
    const { diagram, doubts } = describeReading(
      scene(
        rect('a', [9e8, 0], { label: { text: long } }),
        rect('a', [-9e8, 9e8], { label: { text: 'B' } }),
        rect('c', [0, 0, -140, -60], { label: { text: 'C' } }),
      ),
    );
    expect(diagram.nodes.map(({ id }) => id)).toEqual(['a', 'a~2', 'c']);
    expect(diagram.nodes[0]?.label).toHaveLength(500);
    expect(diagram.nodes[0]?.notes?.startsWith('word word')).toBe(true);
    expect(doubts.get('a')).toContain('was cut');
    for (const { x = 0, y = 0 } of diagram.nodes)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(100_000);
  });

  it('an arrow to a nameless shape makes it a component without a name', () => {
    const { nodes, doubts } = read(
      named('API', [0, 0]),
      rect('blank', [400, 0]),
      arrow('e', [142, 30, 256, 0]),
    );
    expect(nodes).toEqual(['API:service', ':service']);
    expect(doubts.get('blank')).toContain('it has no name');
  });
});
