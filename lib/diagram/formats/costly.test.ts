import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatLimits } from './limits';
import { readDrawing } from './read-drawing';
import { rect, scene, text } from './testing/describe-reading';

/** Files that cost a careless reader minutes or gigabytes; each is a few hundred kilobytes and is answered at once. */
const size = 600_000;
const repeat = (unit: string, head = '', tail = ''): string =>
  head + unit.repeat(Math.floor(size / unit.length)) + tail;
const list = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const flow = 'flowchart LR\na --> b\n';
const cell = (label: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="a" vertex="1" value="${label}"/></root></mxGraphModel>`;
const utf16 = (words: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(words, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const tooDeep = `{"model":${'{"people":['.repeat(100)}`;

const answer = (input: Uint8Array | string): string => {
  const read = readDrawing(input);
  if (!read.ok) expect(read.error.message).toMatch(/^[^\n]+\.$/);
  return read.ok ? 'ok' : read.error.code;
};

it.each([
  ['front matter that opens again and again', repeat('---\n', flow), 'ok'],
  ['front matter that never closes', repeat('a: b\n', '---\n'), 'unknown_format'],
  ['directives that never close', repeat('%%{', flow), 'ok'],
  ['blocks of Markdown that never close', repeat('```mermaid\n'), 'unknown_format'],
  ['a block after a block', repeat(`\`\`\`mermaid\n${flow}\`\`\`\n`), 'ok'],
  ['nothing but marks of a block', repeat('`'), 'unknown_format'],
  ['lines without end and without words', repeat('\n', flow), 'ok'],
  ['one node in one class again and again', repeat('a,', `${flow}class `, 'a c'), 'ok'],
  ['one node in ever new classes', `${flow}${list(40_000, (at) => `a:::c${at}`).join('\n')}`, 'ok'],
  ['a flowchart longer than any', `${flow}${' '.repeat(formatLimits.mermaidChars)}`, 'too_large'],
  ['a label of tags that never close', cell(repeat('&lt;div ')), 'ok'],
  ['a label of comments that never close', cell(repeat('&lt;!--')), 'ok'],
  [
    'a text as long as the file',
    scene(rect('a', [0, 0]), text('t', 'x', [20, 10], { text: repeat('x ') })),
    'ok',
  ],
  ['one id for all', scene(...list(15_000, () => rect('same', [0, 0]))), 'limit_reached'],
  [
    'more texts than are compared',
    scene(...list(4001, (at) => text(`t${at}`, 'x', [0, 0]))),
    'limit_reached',
  ],
  [
    'texts and nameless shapes all in one place',
    scene(...list(400, (at) => rect(`r${at}`, [0, 0])), ...list(1500, (at) => text(`t${at}`, 'x', [0, 90]))),
    'ok',
  ],
  [
    'texts grouped with each other',
    scene(...list(3000, (at) => text(`t${at}`, 'x', [at, 0], { groupIds: ['g', 'h'] }))),
    'ok',
  ],
  [
    'instances without end',
    `{"model":{"deploymentNodes":[{"containerInstances":[${list(60_000, () => '{}').join(',')}]}]}}`,
    'too_large',
  ],
  [
    'relationships without end',
    `{"model":{"people":[{"relationships":[${list(60_000, () => '{}').join(',')}]}]}}`,
    'too_large',
  ],
  [
    'a packed page that unpacks to nothing but a bomb of tags',
    `<mxfile><diagram>${Buffer.from(deflateSync(new TextEncoder().encode('<a>'.repeat(3_000_000)))).toString('base64')}</diagram></mxfile>`,
    'too_deep',
  ],
  ['JSON nested without end', tooDeep, 'too_deep'],
  ['a draw.io file in UTF-16', utf16('\uFEFF<mxfile/>', true), 'not_text'],
  ['JSON in UTF-16 without a mark', utf16('{"type":"excalidraw","elements":[]}', false), 'not_text'],
  ['a flowchart in UTF-16 without a mark, the other way round', utf16(flow, true), 'not_text'],
  ['words in Latin-1', new Uint8Array(Buffer.from('flowchart LR\na[Café]', 'latin1')), 'not_text'],
  [
    'a draw.io file that says another encoding and is cut off',
    '<?xml version="1.0" encoding="UTF-16"?><mxfile>',
    'not_xml',
  ],
  ['an entity by parameter', '<!DOCTYPE x [<!ENTITY % a SYSTEM "a.dtd"> %a;]><mxfile/>', 'entities'],
  [
    'an SVG in an SVG in an SVG',
    '<svg content="&lt;svg content=&quot;&amp;lt;svg/&amp;gt;&quot;/&gt;"/>',
    'not_drawing',
  ],
] as const)('%s', (_, input, code) => {
  expect(answer(input)).toBe(code);
});

it('of a PNG only the texts of a drawing are unpacked, and the first of each', () => {
  const bytes = (words: string): number[] => [...words].map((char) => char.charCodeAt(0));
  const chunk = (name: string, data: readonly number[]): number[] => {
    const length = data.length;
    return [
      length >>> 24,
      (length >>> 16) & 255,
      (length >>> 8) & 255,
      length & 255,
      ...bytes(name),
      ...data,
      0,
      0,
      0,
      0,
    ];
  };
  const graph = encodeURIComponent(cell('Orders'));
  const broken = [...bytes('Raw profile\0\0'), 1, 2, 3];
  const png = Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('zTXt', broken),
    ...chunk('tEXt', bytes(`mxfile\0${graph}`)),
    ...chunk('zTXt', [...bytes('mxfile\0\0'), 1, 2, 3]),
    ...chunk('IEND', []),
  ]);
  expect(answer(png)).toBe('ok');
});
