// One table of every kind of bad file, longer than most: it is read as a list.
import { deflateSync, zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLimits } from './limits';
import { inflateBounded } from './inflate';
import { readDrawing } from './read-drawing';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const toBase64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');

/** A PNG of nothing but the given chunks; checksums are not looked at. */
function png(...chunks: readonly (readonly [name: string, data: Uint8Array])[]): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)];
  for (const [name, data] of [...chunks, ['IEND', new Uint8Array()] as const]) {
    const head = new Uint8Array(8);
    new DataView(head.buffer).setUint32(0, data.length);
    head.set(bytes(name), 4);
    parts.push(head, data, new Uint8Array(4));
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const zeros = (mib: number): Uint8Array => new Uint8Array(mib * 1024 * 1024);
const mime = 'application/vnd.excalidraw+json';
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text], (char) => char.charCodeAt(0));
const scene =
  '{"type":"excalidraw","elements":[{"id":"a","type":"rectangle","width":90,"height":60,"label":{"text":"Süß 🚕"}}]}';
const envelope = (data: Uint8Array, compressed: boolean): string =>
  JSON.stringify({
    version: '1',
    encoding: 'bstring',
    compressed,
    encoded: Buffer.from(data).toString('latin1'),
  });
const mxfile = (text: string): string => `<mxfile><diagram name="p">${text}</diagram></mxfile>`;
const graph =
  '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="Orders" style="shape=cylinder3" vertex="1" parent="1"><mxGeometry width="80" height="60" as="geometry"/></mxCell></root></mxGraphModel>';
const packed = toBase64(deflateSync(bytes(encodeURIComponent(graph))));

const codeOf = (input: Uint8Array | string): string => {
  const read = readDrawing(input);
  return read.ok ? 'ok' : read.error.code;
};

describe('hostile and broken files get one line', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><mxfile>&b;</mxfile>', 'entities'],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><mxfile>&e;</mxfile>',
      'entities',
    ],
    ['an entity nobody declared', '<mxfile>&e;</mxfile>', 'not_xml'],
    ['XML cut off', '<mxfile><diagram>', 'not_xml'],
    ['XML nested without end', '<a>'.repeat(100_000), 'too_deep'],
    ['JSON nested without end', `{"a":${'['.repeat(100_000)}`, 'too_deep'],
    ['JSON cut off', '{"type":"excalidraw","elements":[{"id":', 'not_json'],
    ['a list of JSON', '[1,2]', 'unknown_format'],
    ['JSON of another kind', '{"name":"package","version":"1.0.0"}', 'unknown_format'],
    ['a library', '{"type":"excalidrawlib","libraryItems":[]}', 'not_drawing'],
    ['a scene without elements', '{"type":"excalidraw","elements":{}}', 'not_drawing'],
    ['a workspace without a model', '{"model":3}', 'not_drawing'],
    [
      'too many elements',
      JSON.stringify({ type: 'excalidraw', elements: Array.from({ length: 20_001 }, () => 0) }),
      'too_large',
    ],
    ['too many characters', ' '.repeat(formatLimits.fileBytes + 1), 'too_large'],
    ['a deflate bomb', mxfile(toBase64(deflateSync(zeros(64)))), 'too_large'],
    [
      'pages of which the second is a bomb',
      `<mxfile><diagram>${packed}</diagram><diagram>${toBase64(deflateSync(zeros(64)))}</diagram></mxfile>`,
      'too_large',
    ],
    ['packed, but cut off', mxfile(packed.slice(0, 40)), 'damaged'],
    ['packed, but no base64', mxfile('§§§'), 'damaged'],
    ['packed, but not a graph', mxfile(toBase64(deflateSync(bytes('<svg/>')))), 'damaged'],
    ['packed, but with half an escape', mxfile(toBase64(deflateSync(bytes('%E0%A4%A')))), 'damaged'],
    ['packed, but no text', mxfile(toBase64(deflateSync(Uint8Array.of(0xff, 0xfe, 0xfd)))), 'damaged'],
    ['packed, but no XML', mxfile(toBase64(deflateSync(bytes('oops')))), 'not_xml'],
    ['a draw.io file without pages', '<mxfile></mxfile>', 'not_drawing'],
    ['HTML', '<html><body>graph TD</body></html>', 'unknown_format'],
    ['an SVG without a source', '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', 'unknown_format'],
    [
      'an SVG with a broken source',
      `<svg><!-- payload-type:${mime} --><!-- payload-start -->e30<</svg>`,
      'damaged',
    ],
    [
      'an SVG whose source is no JSON',
      `<svg><!-- payload-type:${mime} --><!-- payload-start -->${toBase64(bytes('oops'))}<!-- payload-end --></svg>`,
      'damaged',
    ],
    ['an SVG with a broken graph', '<svg content="&lt;mxfile&gt;"/>', 'not_xml'],
    ['another Mermaid diagram', 'sequenceDiagram\n A->>B: hi', 'not_drawing'],
    ['prose', 'The graph shows what we know.', 'unknown_format'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'unknown_format'],
    ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'unknown_format'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'not_text'],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xc3, 0x28), 'not_text'],
    ['a PNG without a source', png(['IDAT', zeros(0)]), 'unknown_format'],
    ['a PNG cut off in a chunk', png(['tEXt', latin1(`${mime}\0${scene}`)]).subarray(0, 60), 'truncated'],
    ['a PNG cut off between chunks', png().subarray(0, 8), 'truncated'],
    ['a PNG cut off in a head', png().subarray(0, 12), 'truncated'],
    [
      'a PNG with a bomb',
      png(['tEXt', latin1(`${mime}\0${envelope(zlibSync(zeros(64)), true)}`)]),
      'too_large',
    ],
    [
      'a PNG with a packed chunk that is a bomb',
      png(['zTXt', Uint8Array.from([...latin1('mxfile\0\0'), ...zlibSync(zeros(64))])]),
      'too_large',
    ],
    ['a PNG whose source is cut off', png(['tEXt', latin1(`${mime}\0${scene.slice(0, 50)}`)]), 'damaged'],
    [
      'a PNG whose packed source is no text',
      png(['tEXt', latin1(`${mime}\0${envelope(zlibSync(Uint8Array.of(0xff)), true)}`)]),
      'damaged',
    ],
    ['a PNG with half an escape', png(['tEXt', latin1('mxfile\0%E0%A4%A')]), 'damaged'],
    ['a PNG with a broken international text', png(['iTXt', latin1(`${mime}\0\0\0`)]), 'damaged'],
  ])('%s', (_, input, code) => {
    expect(codeOf(input)).toBe(code);
    const read = readDrawing(input);
    if (!read.ok) expect(read.error.message).toMatch(/^[^\n]+\.$/);
  });

  it('more components or arrows than a drawing holds', () => {
    const many = (count: number): string =>
      `flowchart LR\n${Array.from({ length: count }, (_, at) => `n${at}[Part ${at}]`).join('\n')}`;
    expect(codeOf(many(500))).toBe('ok');
    expect(codeOf(many(501))).toBe('limit_reached');
    expect(codeOf(many(4001))).toBe('limit_reached');
    const arrows = (count: number): string => `flowchart LR\n${'a --> b\n'.repeat(count)}`;
    expect(codeOf(arrows(1000))).toBe('ok');
    expect(codeOf(arrows(1001))).toBe('limit_reached');
    expect(codeOf(arrows(4001))).toBe('limit_reached');
    expect(codeOf(`flowchart LR\n${'a & b & c & d --> a & b & c & d\n'.repeat(2000)}`)).toBe('too_large');
    expect(codeOf(`flowchart LR\n${'subgraph x\n'.repeat(200)}`)).toBe('too_deep');
  });
});

describe('what embeds a drawing', () => {
  it.each([
    ['a scene as it is', png(['tEXt', latin1(`${mime}\0${Buffer.from(scene).toString('latin1')}`)])],
    ['a scene in an envelope', png(['tEXt', latin1(`${mime}\0${envelope(bytes(scene), false)}`)])],
    ['a packed scene', png(['tEXt', latin1(`${mime}\0${envelope(zlibSync(bytes(scene)), true)}`)])],
    ['a packed chunk', png(['zTXt', Uint8Array.from([...latin1(`${mime}\0\0`), ...zlibSync(bytes(scene))])])],
    [
      'an international chunk',
      png(['iTXt', Uint8Array.from([...latin1(`${mime}\0\0\0\0\0`), ...bytes(scene)])]),
    ],
    [
      'a packed international chunk',
      png(['iTXt', Uint8Array.from([...latin1(`${mime}\0\u0001\0\0\0`), ...zlibSync(bytes(scene))])]),
    ],
    ['a graph', png(['tEXt', latin1(`mxfile\0${encodeURIComponent(mxfile(graph))}`)])],
    [
      'a graph in an SVG',
      `<svg xmlns="http://www.w3.org/2000/svg" content="${mxfile(graph).replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"/>`,
    ],
    [
      'a scene in an SVG',
      `<svg><!-- payload-type:${mime} --><!-- payload-version:2 --><!-- payload-start -->${toBase64(latin1(envelope(zlibSync(bytes(scene)), true)))}<!-- payload-end --></svg>`,
    ],
    [
      'a scene in an SVG of the first version',
      `<svg><!-- payload-type:${mime} --><!-- payload-start -->${toBase64(bytes(scene))}<!-- payload-end --></svg>`,
    ],
    ['a packed page', mxfile(packed)],
    ['a bare graph', graph],
    ['a graph behind a byte order mark', `\uFEFF${graph}`],
  ])('%s', (_, input) => {
    const read = readDrawing(input);
    if (!read.ok || read.value.source === 'attempt') throw new Error(JSON.stringify(read));
    expect(read.value.diagram.nodes).toHaveLength(1);
  });

  it('tells an answer by its content', () => {
    expect(readDrawing('{"format":"attempt/1"}')).toMatchObject({ ok: true, value: { source: 'attempt' } });
    expect(readDrawing('{"steps":{},"diagram":{}}')).toMatchObject({
      ok: true,
      value: { source: 'attempt' },
    });
  });
});

describe('unpacking', () => {
  it('stops at its limit and gives back what was packed below it', () => {
    const data = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
    for (const pack of [deflateSync, zlibSync]) {
      expect(inflateBounded(pack(data))).toEqual({ ok: true, value: data });
      expect(inflateBounded(pack(data), { limit: 4999 })).toMatchObject({
        ok: false,
        error: { code: 'too_large' },
      });
      expect(inflateBounded(pack(data).subarray(0, 20))).toMatchObject({
        ok: false,
        error: { code: 'damaged' },
      });
    }
    expect(inflateBounded(new Uint8Array())).toMatchObject({ ok: false });
  });
});

it('whatever the input, there is an answer and nothing is thrown', () => {
  const start = fc.constantFrom(
    '',
    '{"elements":[',
    'flowchart LR\n',
    '<mxfile><diagram>',
    '{"model":',
    'graph TD;a[',
    '\x89PNG',
  );
  fc.assert(
    fc.property(start, fc.string({ maxLength: 200, unit: 'binary' }), (head, tail) => {
      expect(readDrawing(head + tail)).toHaveProperty('ok');
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(
        readDrawing(
          JSON.stringify({
            type: 'excalidraw',
            elements: [
              value,
              { id: 'x', type: 'arrow', points: value },
              { id: 'y', type: 'text', text: value },
            ],
          }),
        ),
      ).toHaveProperty('ok');
      expect(
        readDrawing(
          JSON.stringify({
            model: {
              people: [value],
              softwareSystems: value,
              deploymentNodes: [{ containerInstances: value }],
            },
            views: value,
          }),
        ),
      ).toHaveProperty('ok');
    }),
    { numRuns: 300 },
  );
});

it('keys of the prototype are keys like any other', () => {
  const text =
    '{"type":"excalidraw","__proto__":{"polluted":true},"elements":[{"id":"__proto__","type":"rectangle","width":90,"height":60,"label":{"text":"constructor"}},{"id":"constructor","type":"toString"}]}';
  const read = readDrawing(text);
  if (!read.ok || read.value.source === 'attempt') throw new Error('not read');
  expect(read.value.diagram.nodes).toMatchObject([{ id: '__proto__', label: 'constructor' }]);
  expect(read.value.uncertain.map(({ element }) => element)).toContain('constructor');
  expect({}).not.toHaveProperty('polluted');
});
