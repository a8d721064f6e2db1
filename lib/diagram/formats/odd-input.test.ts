// What programs other than the ones we know write, and what people mistype.
import { describe, expect, it } from 'vitest';
import { readDrawing } from './read-drawing';
import { parseXml } from './xml';
import {
  arrow,
  cell,
  describeReading,
  edge,
  geometry,
  named,
  page,
  rect,
  scene,
  text,
} from './testing/describe-reading';

const read = (body: string) => describeReading(`flowchart LR\n${body}`);

describe('Mermaid', () => {
  it.each([
    ['an end of no subgraph', 'end\nA --> B', ['A:service', 'B:service'], ['A -> B']],
    ['a word after the quotes', 'a["One" two] --> B', ['"One" two:service', 'B:service'], ['"One" two -> B']],
    [
      'slants that close either way',
      'a[/One/] --> b[\\Two\\]',
      ['One:service', 'Two:service'],
      ['One -> Two'],
    ],
    [
      'attributes with no words',
      'a@{ shape: , label: "One" } --> B',
      ['One:service', 'B:service'],
      ['One -> B'],
    ],
    [
      'class names for several',
      'a[One] --> b[Two]\nclass a,b database',
      ['One:database', 'Two:database'],
      ['One -> Two'],
    ],
  ])('takes %s', (_, body, nodes, edges) => {
    const result = read(body);
    expect(result.nodes).toEqual(nodes);
    expect(result.edges).toEqual(edges);
  });

  it.each([
    ['an arrow that is not finished', 'A --> B\nC -- words', 'line 3'],
    ['attributes that are not closed', 'A --> B\nc@{ shape: cyl', 'line 3'],
  ])('tells of %s', (_, body, element) => {
    const { edges, doubts } = read(body);
    expect(edges).toEqual(['A -> B']);
    expect(doubts.get(element)).toContain('could not be read');
  });

  it('tells of arrows that meet another arrow', () => {
    const { edges, doubts } = read('A e1@--> B\nC --> e1\ne1 --> D');
    expect(edges).toEqual(['A -> B']);
    expect(doubts.get('C-->e1')).toContain('not near any component');
    expect(doubts.get('e1-->D')).toContain('not near any component');
  });
});

describe('draw.io', () => {
  it('is read without the root that holds its cells', () => {
    const model = `<mxGraphModel><mxCell id="a" value="API" vertex="1">${geometry([0, 0])}</mxCell></mxGraphModel>`;
    expect(describeReading(model).nodes).toEqual(['API:service']);
  });

  it('passes over what is no cell, and cells without an id are still told apart', () => {
    const nameless = (value: string, x: number) =>
      `<mxCell value="${value}" vertex="1" parent="1">${geometry([x, 0])}</mxCell>`;
    const { nodes } = describeReading(page('<foo/>', nameless('API', 0), nameless('Orders', 400)));
    expect(nodes).toEqual(['API:service', 'Orders:service']);
  });

  it('takes an object that has no label, and numbers that are none as nothing', () => {
    const bare = `<object id="o"><mxCell style="shape=cylinder3" vertex="1" parent="1">${geometry([400, 300])}</mxCell></object>`;
    const skewed =
      '<mxCell id="s" value="API" vertex="1" parent="1"><mxGeometry x="far" y="NaN" width="120" height="1e999" as="geometry"/></mxCell>';
    const { nodes, diagram } = describeReading(page(bare, skewed, edge('e', 'source="s" target="o"')));
    expect(nodes.map((name) => name.split(':')[1])).toEqual(['database', 'service']);
    for (const { x, y } of diagram.nodes) expect([x, y].every((at) => Number.isFinite(at))).toBe(true);
  });

  it('takes a block arrow whichever way it is turned, an unknown way as to the right', () => {
    const block = (direction: string, at: number[]) =>
      cell('arrow', '', `shape=singleArrow;direction=${direction}`, at);
    const left = cell('a', 'Left', '', [0, 0]);
    const right = cell('b', 'Right', '', [400, 0]);
    const below = cell('c', 'Below', '', [0, 400]);
    expect(describeReading(page(left, right, block('sideways', [130, 10, 260, 40]))).edges).toEqual([
      'Left -> Right',
    ]);
    expect(describeReading(page(left, right, block('west', [130, 10, 260, 40]))).edges).toEqual([
      'Right -> Left',
    ]);
    expect(describeReading(page(left, below, block('south', [40, 70, 40, 320]))).edges).toEqual([
      'Left -> Below',
    ]);
  });

  it('keeps a label of an arrow that is no cell of the page', () => {
    const label =
      '<mxCell id="l" value="Alone" vertex="1" parent="gone"><mxGeometry x="0.5" relative="1" width="120" height="60" as="geometry"/></mxCell>';
    expect(describeReading(page(cell('a', 'API', '', [300, 300]), label)).nodes).toEqual([
      'API:service',
      'Alone:service',
    ]);
  });
});

describe('Excalidraw', () => {
  it('an end that points at two in a row means the first it would meet, whichever was drawn first', () => {
    const near = named('Near', [400, 0]);
    const far = named('Far', [620, 0]);
    const api = named('API', [0, 0]);
    for (const order of [
      [...api, ...near, ...far],
      [...api, ...far, ...near],
    ])
      expect(describeReading(scene(...order, arrow('e', [142, 30, 160, 0]))).edges).toEqual(['API -> Near']);
  });

  it('leaves out empty texts, and what was deleted whatever it was', () => {
    const { ignored } = describeReading(
      scene(
        ...named('API', [0, 0]),
        text('blank', '   ', [300, 0]),
        rect('gone', [0, 300], { isDeleted: true, type: '' }),
      ),
    );
    expect(ignored.get('blank')).toBe('an empty text');
    expect(ignored.get('gone')).toBe('deleted in the source');
  });

  it('a short arrow between two close boxes joins both', () => {
    const { edges } = describeReading(
      scene(...named('API', [0, 0]), ...named('DB', [190, 0]), arrow('e', [150, 30, 14, 0])),
    );
    expect(edges).toEqual(['API -> DB']);
  });
});

describe('text that is no drawing', () => {
  it.each([
    ['no words of ours', 'hello there'],
    ['an XML of nothing', '<!-- nothing -->'],
    ['an XML that is a comment and a space', '<?xml version="1.0"?> <!-- x -->'],
  ])('%s', (_, words) => {
    expect(readDrawing(words).ok).toBe(false);
  });

  it('XML of text alone is refused with its line', () => {
    for (const words of ['', '  \n', 'plain', '<!-- x -->', '<a>', '<a></b>', '<a/><b']) {
      const parsed = parseXml(words);
      expect(parsed).toMatchObject({ ok: false, error: { code: 'not_xml' } });
    }
  });
});
