import { describe, expect, it } from 'vitest';
import { readDrawing } from './read-drawing';
import { cell, describeReading, edge, geometry, page } from './testing/describe-reading';

const api = cell('a', 'API', '', [0, 0]);
const db = cell('b', 'DB', 'shape=cylinder3', [400, 0]);

describe('edges', () => {
  it.each([
    ['bound', 'source="a" target="b"', '', 'API -> DB'],
    ['dashed', 'source="a" target="b" style="dashed=1"', '', 'API ~> DB'],
    [
      'with a name',
      'source="a" target="b" value="&lt;b&gt;reads&lt;/b&gt;" style="html=1"',
      '',
      'API -> DB: reads',
    ],
    ['turned', 'source="a" target="b" style="startArrow=classic;endArrow=none"', '', 'DB -> API'],
    [
      'loose',
      '',
      '<mxPoint x="122" y="30" as="sourcePoint"/><mxPoint x="398" y="30" as="targetPoint"/>',
      'API -> DB',
    ],
    ['of a relation', 'source="a" target="b" style="startArrow=none;endArrow=ERmany"', '', 'API -> DB'],
  ])('%s', (_, attributes, inner, expected) => {
    expect(describeReading(page(api, db, edge('e', attributes, inner))).edges).toEqual([expected]);
  });

  it('without heads, and with decorations at both ends, are guessed', () => {
    for (const style of [
      'endArrow=none',
      'startArrow=ERone;endArrow=ERmany',
      'startArrow=oval;endArrow=diamond',
    ]) {
      const { edges, doubts } = describeReading(
        page(api, db, edge('e', `source="a" target="b" style="${style}"`)),
      );
      expect(edges).toEqual(['API -> DB']);
      expect(doubts.get('e')).toContain('without a head');
    }
  });

  it('carry labels of their own, beside waypoints', () => {
    const label =
      '<mxCell id="l" value="publish" style="edgeLabel" vertex="1" connectable="0" parent="e"><mxGeometry x="0.1" relative="1" as="geometry"><mxPoint as="offset"/></mxGeometry></mxCell>';
    const way = '<Array as="points"><mxPoint x="200" y="200"/></Array>';
    expect(describeReading(page(api, db, edge('e', 'source="a" target="b"', way), label)).edges).toEqual([
      'API -> DB: publish',
    ]);
  });

  it('to an edge are told', () => {
    const { doubts } = describeReading(
      page(api, db, edge('e', 'source="a" target="b"'), edge('f', 'source="a" target="e"')),
    );
    expect(doubts.get('f')).toContain('another arrow');
  });

  it('drawn as block arrows are read along their middle', () => {
    for (const [style, at] of [
      ['shape=singleArrow', [130, 10, 260, 40]],
      ['shape=singleArrow;direction=south', [50, 62, 40, 236]],
    ] as const) {
      const below = cell('c', 'Job', '', [0, 300]);
      const { edges } = describeReading(page(api, db, below, cell('e', '', style, [...at])));
      expect(edges).toHaveLength(1);
      expect(edges[0]).toMatch(/^API -> /);
    }
  });
});

describe('shapes', () => {
  it('are named by their label, their C4 name or their stencil', () => {
    const c4 = `<object placeholders="1" c4Name="Orders API" c4Type="Container" label="&lt;b&gt;%c4Name%&lt;/b&gt;&lt;div&gt;[%c4Type%: %none%]&lt;/div&gt;" id="c"><mxCell style="html=1" vertex="1" parent="1">${geometry([0, 0])}</mxCell></object>`;
    const user = `<UserObject label="Web site" link="x" id="u"><mxCell style="ellipse" vertex="1" parent="1">${geometry([0, 200])}</mxCell></UserObject>`;
    const { nodes, diagram } = describeReading(
      page(
        c4,
        user,
        cell('s', '', 'shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.sqs', [300, 0, 60, 60]),
        cell('i', '', 'shape=image;image=img/lib/azure2/databases/Azure_Cosmos_DB.svg', [300, 200, 60, 60]),
        cell('d', 'Doc', 'image;image=data:image/png,xyz', [500, 0, 60, 60]),
      ),
    );
    expect(nodes).toEqual([
      'Orders API:service',
      'Web site:client',
      'SQS:queue',
      'Azure Cosmos DB:database',
      'Doc:service',
    ]);
    expect(diagram.nodes[0]?.notes).toBe('[Container: %none%]');
  });

  it('tables and class boxes are one component; their rows are notes', () => {
    const { nodes, edges, diagram, ignored } = describeReading(
      page(
        cell('c', 'Ride', 'swimlane;childLayout=stackLayout', [0, 0, 160, 120]),
        cell('c1', '+ id', 'text;', [0, 26, 160, 26], 'c'),
        cell('c2', '', 'line;', [0, 52, 160, 8], 'c'),
        cell('t', 'users', 'shape=table;container=1', [400, 0, 180, 90]),
        cell('t1', '', 'shape=tableRow', [0, 30, 180, 30], 't'),
        cell('t2', 'email', 'shape=partialRectangle', [0, 0, 180, 30], 't1'),
        edge('e', 'source="c" target="t1"'),
      ),
    );
    expect(nodes.map((node) => node.split(':')[0])).toEqual(['Ride', 'users']);
    expect(edges).toEqual(['Ride -> users']);
    expect(diagram.nodes.map(({ notes }) => notes)).toEqual(['+ id', 'email']);
    expect([...ignored.keys()]).toEqual(['c2', 't1']);
  });

  it('in lanes and containers lie in frames; invisible groups are seen through', () => {
    const { nodes, doubts, ignored } = describeReading(
      page(
        cell('p', 'Pool', 'swimlane;horizontal=0', [0, 0, 600, 300]),
        cell('l', 'Lane', 'swimlane', [30, 0, 570, 150], 'p'),
        cell('a', 'Web server', '', [20, 40], 'l'),
        cell('g', '', 'group', [0, 400, 300, 100]),
        cell('x', 'Left store', '', [0, 0], 'g'),
        cell('y', 'Right store', '', [160, 0], 'g'),
        edge('e', 'source="g" target="a"'),
      ),
    );
    expect(nodes).toEqual([
      'Pool:region',
      'Lane:region',
      'Web server:service in Lane',
      'Left store:database',
      'Right store:database',
    ]);
    expect(doubts.get('l')).toContain('inside the frame “Pool”');
    expect(ignored.get('g')).toContain('a group');
  });

  it('that are hidden are left out; notes and rules are no components', () => {
    const { nodes, ignored, doubts } = describeReading(
      page(
        '<mxCell id="layer" value="Old" parent="0" visible="0"/>',
        cell('h', 'Hidden', '', [0, 0], 'layer'),
        `<mxCell id="he" edge="1" parent="layer"><mxGeometry relative="1" as="geometry"/></mxCell>`,
        api,
        cell('n', 'who pays?', 'shape=note', [900, 900]),
        cell('r', '', 'line', [900, 0, 100, 10]),
        cell('lbl', 'Just words', 'text;html=1', [900, 300]),
      ),
    );
    expect(nodes).toEqual(['API:service']);
    expect(ignored.get('h')).toContain('hidden');
    expect(ignored.get('he')).toContain('hidden');
    expect(ignored.get('r')).toContain('joins nothing');
    expect(doubts.get('n')).toContain('stands by itself');
    expect(doubts.get('lbl')).toContain('stands by itself');
  });

  it('keep their place when they are turned, flipped, pinned to a side or parents of each other', () => {
    const port = `<mxCell id="port" value="9092" style="ellipse" vertex="1" parent="a"><mxGeometry x="1" y="0.5" width="10" height="10" relative="1" as="geometry"><mxPoint x="-5" y="-5" as="offset"/></mxGeometry></mxCell>`;
    const orphan = `<mxCell id="o" value="Odd" vertex="1" parent="gone"/>`;
    const { diagram } = describeReading(
      page(
        api,
        port,
        orphan,
        cell('m', 'Turned', 'rotation=90', [300, 0, -120, -60]),
        cell('n', 'Bad angle', 'rotation=oops', [600, 0]),
        cell('x', 'X', '', [0, 500], 'y'),
        cell('y', 'Y', '', [0, 500], 'x'),
      ),
    );
    for (const { x, y } of diagram.nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});

describe('pages', () => {
  it('stand side by side, ids that repeat and empty pages told', () => {
    const file = `<mxfile><diagram id="p1" name="One">${page(api)}</diagram><diagram id="p2" name="Two">${page(cell('a', 'Second', '', [0, 0]))}</diagram><diagram name="Three">${page()}</diagram><diagram name="Four"/></mxfile>`;
    const { diagram, doubts, ignored } = describeReading(file);
    expect(diagram.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['a', 'API'],
      ['a~2', 'Second'],
    ]);
    expect((diagram.nodes[1]?.x ?? 0) - (diagram.nodes[0]?.x ?? 0)).toBeGreaterThan(200);
    expect(doubts.get('p2')).toContain('“Two”, stands to the right');
    expect(ignored.get('page 3')).toContain('“Three”, is empty');
  });

  it('may hold no more elements than can be read', () => {
    const many = Array.from(
      { length: 20_001 },
      (_, at) => `<mxCell id="c${at}" vertex="1" parent="1"/>`,
    ).join('');
    const read = readDrawing(page(many));
    expect(read).toMatchObject({ ok: false, error: { code: 'too_large', path: 'page 1' } });
  });
});
