import { describe, expect, it } from 'vitest';
import type { Diagram } from '../schema';
import { parseStyle, headsOf, stencilName } from './drawio-style';
import { createIds } from './ids';
import { decodeEntities, stripHtml } from './label-text';
import { readMermaidNotes } from './mermaid-notes';
import { readOwnData, readOwnEdge } from './own-data';
import { areaOf, distanceToBox, distanceToPath, median, shareInside } from './outline';
import { toReport } from './to-report';
import { toDrawio } from './write-drawio';
import { toExcalidraw } from './write-excalidraw';
import { toMermaid } from './write-mermaid';
import { findAll, findChild, parseXml } from './xml';

describe('labels', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['#quot;x#quot;', '"x"'],
    ['&#65;&#x42;#67;', 'ABC'],
    ['&nonsense; &#0; &#xD800; &#x110000;', '&nonsense; &#0; &#xD800; &#x110000;'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('lose their mark-up and nothing else', () => {
    expect(stripHtml('<div>One<br>two</div><!-- x --><script>evil()</script><p>a &lt; b</p> 1 < 2')).toBe(
      'One\ntwo\na < b\n1 < 2',
    );
    expect(stripHtml('<style>b{')).toBe('');
  });
});

describe('XML', () => {
  it('is a tree with its text, and found in the order of the file', () => {
    const parsed = parseXml(
      '<?xml version="1.0"?><!DOCTYPE svg><a x="1"><b>one</b><c><b><![CDATA[two]]></b></c></a>',
    );
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(findAll(parsed.value, new Set(['b'])).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(findChild(parsed.value, 'none')).toBeNull();
    expect(parsed.value.attributes.get('x')).toBe('1');
  });

  it.each([
    ['', 'not_xml'],
    ['<!-- only -->', 'not_xml'],
    [`<a>${'<b/>'.repeat(200_001)}</a>`, 'too_large'],
  ])('refuses %#', (text, code) => {
    expect(parseXml(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('small things', () => {
  it('ids are handed out once, whatever is wanted', () => {
    const ids = createIds();
    expect([ids('a', 'x'), ids('a', 'x'), ids(7, 'x'), ids('', 'x'), ids(null, 'x'), ids('\0', 'x')]).toEqual(
      ['a', 'a~2', '7', 'x', 'x~2', 'x~3'],
    );
    expect(ids('y'.repeat(300), 'x').length).toBeLessThanOrEqual(100);
  });

  it('geometry answers at its edges', () => {
    const box = { x: 0, y: 0, width: 10, height: 10, angle: 0 };
    expect(distanceToBox({ x: 5, y: 5 }, box)).toBe(-5);
    expect(distanceToBox({ x: 13, y: 14 }, box)).toBe(5);
    expect(distanceToPath({ x: 1, y: 1 }, [])).toBe(Infinity);
    expect(
      distanceToPath({ x: 3, y: 4 }, [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ]),
    ).toBe(5);
    expect(shareInside({ x: 0, y: 0, width: 0, height: 0 }, box)).toBe(1);
    expect(shareInside({ x: 20, y: 0, width: 5, height: 5 }, box)).toBe(0);
    expect(median([])).toBe(0);
    expect(areaOf(box)).toBe(100);
  });

  it('styles tell names, keys, heads and stencils', () => {
    const style = parseStyle('ellipse;html=1;;shape=image;image=x/y/Redis%20Cache.png');
    expect(style.names).toEqual(['ellipse']);
    expect(stencilName(style)).toBeDefined();
    expect(stencilName(parseStyle('rounded=1'))).toBeUndefined();
    expect(headsOf(parseStyle('endArrow=oval'))).toEqual({ from: false, to: true });
    expect(headsOf(parseStyle('startArrow=block;endArrow=block'))).toEqual({ from: true, to: true });
  });

  it('what claims to be ours is believed only where it makes sense', () => {
    expect(readOwnData({ type: 'toaster' })).toBeUndefined();
    expect(readOwnData({ type: 'queue', replicas: 3, more: 1 })).toEqual({ type: 'queue', replicas: 3 });
    expect(readOwnEdge({ async: 'yes' })).toBeUndefined();
    expect(readOwnEdge({})).toEqual({});
    expect(
      readMermaidNotes('%% loadbearing n1 {oops}\n%% loadbearing n2 {"type":"queue","at":{"x":1}}').boxes.get(
        'n2',
      ),
    ).toMatchObject({ x: 1, y: 0 });
  });

  it('a report tells counts, doubts and reasons, and no more', () => {
    const doubt = {
      element: 'e',
      kind: 'edge',
      guess: {},
      confidence: 0.5,
      reason: 'r',
      isIncluded: true,
    } as const;
    expect(
      toReport({ source: 'mermaid', diagram: { nodes: [1], edges: [] }, uncertain: [doubt], ignored: [] }),
    ).toEqual({
      source: 'mermaid',
      nodes: 1,
      edges: 0,
      uncertain: [{ element: 'e', kind: 'edge', guess: {}, confidence: 0.5, reason: 'r' }],
      ignored: [],
    });
  });
});

describe('writers', () => {
  const odd: Diagram = {
    nodes: [
      { id: 'a', type: 'service', label: '', locked: true, capacityPerSecond: 5 },
      { id: 'b', type: 'external', label: 'B', parent: 'nobody', replicas: 2 },
      { id: 'r', type: 'region', label: 'R', parent: 'a' },
      { id: 'c', type: 'client', label: 'C', parent: 'r' },
    ],
    edges: [
      { id: 'e', source: 'a', target: 'b' },
      { id: 'f', source: 'a', target: 'b', label: 'again', async: true },
      { id: 'g', source: 'c', target: 'c', label: 'loop' },
      { id: 'h', source: 'a', target: 'gone' },
      { id: 'i', source: 'gone', target: 'a' },
    ],
  };

  it('write drawings without places, names or ends without a slip', () => {
    const scene: unknown = JSON.parse(toExcalidraw(odd));
    expect(JSON.stringify(scene)).not.toContain('NaN');
    const arrows = (scene as { elements: { type: string }[] }).elements.filter(
      ({ type }) => type === 'arrow',
    );
    expect(arrows).toHaveLength(3);
    expect(parseXml(toDrawio(odd, 'A "title"\n')).ok).toBe(true);
    expect(toMermaid(odd, { withNotes: false })).not.toContain('loadbearing');
    expect(toMermaid({ nodes: [], edges: [] })).toBe('flowchart LR\n');
  });
});
