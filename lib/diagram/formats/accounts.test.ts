import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramSchema } from '../schema';
import { createLedger } from './ledger';
import { readDrawing } from './read-drawing';

/** Random scenes: shapes, texts, arrows and strokes, bound, half bound, loose, grouped, turned, deleted, with ids that repeat. */
const id = fc.integer({ min: 0, max: 14 }).map((number) => `e${number}`);
const at = fc.integer({ min: -400, max: 400 });
const side = fc.integer({ min: -20, max: 220 });
const end = fc.option(
  id.map((elementId) => ({ elementId, focus: 0, gap: 4 })),
  { nil: null },
);
const element = fc.record({
  id,
  type: fc.constantFrom(
    'rectangle',
    'ellipse',
    'diamond',
    'text',
    'arrow',
    'line',
    'freedraw',
    'image',
    'frame',
    'hologram',
  ),
  x: at,
  y: at,
  width: side,
  height: side,
  angle: fc.constantFrom(0, 0.5, 3.1),
  text: fc.constantFrom('', 'Orders', 'API', '×3', 'Queue of work'),
  containerId: fc.option(id, { nil: null }),
  frameId: fc.option(id, { nil: null }),
  groupIds: fc.subarray(['g1', 'g2']),
  points: fc.array(fc.tuple(at, at), { maxLength: 4 }),
  startBinding: end,
  endBinding: end,
  startArrowhead: fc.constantFrom(null, 'arrow'),
  endArrowhead: fc.constantFrom(null, 'arrow', 'dot'),
  strokeStyle: fc.constantFrom('solid', 'dashed'),
  isDeleted: fc.nat(9).map((number) => number === 0),
});

const mxCell = fc.record({
  id,
  kind: fc.constantFrom('vertex', 'edge', 'neither'),
  value: fc.constantFrom('', 'Orders', '&lt;b&gt;API&lt;/b&gt;', '×3'),
  style: fc.constantFrom(
    '',
    'text;',
    'group',
    'swimlane;container=1',
    'shape=cylinder3',
    'shape=table',
    'line',
    'edgeLabel',
    'shape=note',
    'shape=singleArrow;rotation=45',
    'endArrow=none',
  ),
  parent: fc.oneof(fc.constant('1'), id),
  source: fc.option(id, { nil: '' }),
  target: fc.option(id, { nil: '' }),
  x: at,
  y: at,
});

describe('the law of accounts: every element is in exactly one of the three lists', () => {
  it('holds for any Excalidraw scene', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 24 }), (elements) => {
        const read = readDrawing(JSON.stringify({ type: 'excalidraw', elements }));
        if (!read.ok || read.value.source === 'attempt') throw new Error('not read');
        const { placed, uncertain, ignored, diagram } = read.value;
        const told = [...placed, ...uncertain, ...ignored].map((item) => item.element);
        expect(told).toHaveLength(elements.length);
        expect(new Set(told).size).toBe(told.length);
        expect(diagramSchema.safeParse(diagram).error).toBeUndefined();
        const ids = new Set(diagram.nodes.map((node) => node.id));
        expect(ids.size).toBe(diagram.nodes.length);
        for (const { source, target } of diagram.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('holds for any draw.io page, circles of parents included', () => {
    fc.assert(
      fc.property(fc.array(mxCell, { maxLength: 20 }), (cells) => {
        const xml = cells
          .map(
            (cell) =>
              `<mxCell id="${cell.id}" value="${cell.value}" style="${cell.style}" parent="${cell.parent}" source="${cell.source}" target="${cell.target}" ${cell.kind}="1"><mxGeometry x="${cell.x}" y="${cell.y}" width="120" height="60" as="geometry"><mxPoint x="${cell.y}" y="${cell.x}" as="sourcePoint"/><mxPoint x="${cell.x}" y="0" as="targetPoint"/></mxGeometry></mxCell>`,
          )
          .join('');
        const read = readDrawing(
          `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${xml}</root></mxGraphModel>`,
        );
        if (!read.ok || read.value.source === 'attempt') throw new Error('not read');
        const { placed, uncertain, ignored, diagram } = read.value;
        const told = [...placed, ...uncertain, ...ignored].map((item) => item.element);
        expect(told).toHaveLength(cells.filter(({ kind }) => kind !== 'neither').length);
        expect(new Set(told).size).toBe(told.length);
        expect(diagramSchema.safeParse(diagram).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('the ledger', () => {
  it('lets a doubt win, joins doubts about one element, and never forgets who was announced', () => {
    const ledger = createLedger();
    const doubt = {
      element: 'a',
      kind: 'node',
      guess: { type: 'queue' },
      confidence: 0.5,
      reason: 'one',
      isIncluded: true,
    } as const;
    ledger.expect('lost', 'rectangle');
    ledger.place('a');
    ledger.doubt(doubt);
    ledger.doubt({ ...doubt, confidence: 0.4, reason: 'two', guess: { parent: null } });
    ledger.doubt({ ...doubt, reason: 'one' });
    ledger.place('b');
    ledger.ignore('b', 'line', 'a stroke');
    ledger.ignore('c', 'line', 'a stroke');
    ledger.ignore('c', 'line', 'said again');
    const accounts = ledger.close();
    expect(accounts.placed).toEqual([{ element: 'b', kind: 'node' }]);
    expect(accounts.ignored).toEqual([{ element: 'c', kind: 'line', reason: 'a stroke' }]);
    expect(accounts.uncertain).toMatchObject([
      { element: 'lost', confidence: 0, isIncluded: false },
      { element: 'a', confidence: 0.4, reason: 'one; two', guess: { type: 'queue', parent: null } },
    ]);
  });
});
