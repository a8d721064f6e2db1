import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagram } from './schema';
import { draw } from './testing/draw';
import { escapeXml, toSvg } from './to-svg';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">',
  '</text></svg><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>',
  '&lt;b&gt; & "quotes"',
];

/** Only the tags and attributes that our own drawing is made of. */
const ours = new Set(['svg', 'title', 'defs', 'marker', 'path', 'rect', 'g', 'text']);

function expectInert(svg: string): void {
  const tags = [...svg.matchAll(/<\/?([^\s/>]+)/g)].map(([, tag]) => tag ?? '');
  expect(tags.filter((tag) => !ours.has(tag))).toEqual([]);
  const markup = [...svg.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('\n');
  expect(markup).not.toMatch(/\s(on\w+|href|xlink:href|src|style|class)\s*=/i);
  expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|data:|javascript:/i);
  // Every opened element is closed, in order: the file parses.
  const open: string[] = [];
  for (const [, close, tag, selfClosed] of svg.matchAll(/<(\/?)([^\s/>]+)[^>]*?(\/?)>/g)) {
    if (selfClosed) continue;
    if (close && open.pop() !== tag) open.push(`${tag} closed out of order`);
    else if (!close) open.push(tag ?? '');
  }
  expect(open).toEqual([]);
}

describe('toSvg', () => {
  it.each(hostile)('keeps %j inert wherever it is written', (text) => {
    const diagram: Diagram = {
      nodes: [
        { id: 'a', type: 'service', label: text },
        { id: 'b', type: 'database', label: text, replicas: 3 },
        { id: 'r', type: 'region', label: text },
      ],
      edges: [{ id: 'e', source: 'a', target: 'b', label: text, async: true }],
    };
    expectInert(toSvg(diagram, text));
  });

  it('keeps any text inert', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expectInert(toSvg({ nodes: [{ id: 'a', type: 'client', label: text }], edges: [] }, text));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('draws every box, arrow and frame', () => {
    const svg = toSvg(
      draw('app:client -> api ~> q:queue -> w:worker -> sms:external', 'api -> db:database', 'eu:region'),
      'Notifications',
    );
    expect(svg).toContain('<title>Notifications</title>');
    for (const name of ['app', 'api', 'q', 'w', 'sms', 'db', 'eu']) expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/marker-end/g)).toHaveLength(5);
    expect(svg.match(/stroke-dasharray="6 5"/g)).toHaveLength(1);
  });

  it('draws a long name in two lines', () => {
    const node = { id: 'a', type: 'database', label: 'Preference service of riders and drivers' } as const;
    expect(toSvg({ nodes: [node], edges: [] }, '').match(/<text/g)).toHaveLength(3);
  });
});

describe('escapeXml', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['<"\'>', '&lt;&quot;&#39;&gt;'],
    ['\u0000\u0007\u001b', '\ufffd\ufffd\ufffd'],
    ['\ud800x', '\ufffdx'],
    ['\uffff\ufffe', '\ufffd\ufffd'],
    ['tab\tand 🚗', 'tab\tand 🚗'],
  ])('escapes %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
