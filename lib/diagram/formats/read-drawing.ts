import { parseJson } from '@/lib/shared/parse-json';
import { fail, ok, type Result } from '@/lib/shared/result';
import { decodeUtf8 } from './bytes';
import { toFields } from './json-fields';
import { formatLimits } from './limits';
import { isPng, readPngTexts } from './png';
import { readDrawio } from './read-drawio';
import { readExcalidraw } from './read-excalidraw';
import { readMermaid } from './read-mermaid';
import { readStructurizr } from './read-structurizr';
import type { Sketch } from './sketch';
import { understand, type Understood } from './understand';
import { decodePercent } from './unwrap-drawio';
import { excalidrawMime, jsonLimits, unwrapScene, unwrapSvgScene } from './unwrap-excalidraw';
import { unwrapMermaid } from './unwrap-mermaid';
import { parseXml, type XmlElement } from './xml';

export type ForeignSource = 'excalidraw' | 'drawio' | 'mermaid' | 'structurizr';

/** A drawing made elsewhere, read; or an answer of ours, whose text is handed on. */
export type ReadDrawing = ({ source: ForeignSource } & Understood) | { source: 'attempt'; text: string };

/**
 * Reads a drawing in any supported format, told by what is in the file and never by its name: `attempt/1` (only recognised: its
 * own parser reads it), Excalidraw, draw.io, Mermaid flowchart, Structurizr workspace. Bytes may be a PNG or text; text may be an SVG.
 * Errors, one clear line each with its place: `empty`, `too_large`, `too_deep`, `truncated`, `damaged`, `not_text`, `not_json`, `not_xml`,
 * `entities`, `not_drawing`, `unknown_format`, `limit_reached`.
 */
export function readDrawing(input: Uint8Array | string): Result<ReadDrawing> {
  if (input.length === 0) return fail('empty', 'The file is empty.');
  if (input.length > formatLimits.fileBytes)
    return fail('too_large', `The file is larger than ${formatLimits.fileBytes / (1024 * 1024)} MiB.`);
  if (typeof input === 'string') return readText(input.replace(/^\uFEFF/, ''));
  if (isPng(input)) return readPng(input);
  const known = tellPicture(input);
  if (known !== null)
    return fail(
      'unknown_format',
      `This is a ${known}, which carries no drawing. A PNG or SVG that Excalidraw or draw.io wrote can.`,
    );
  const text = decodeUtf8(input);
  if (!text.ok) return text;
  // Every other byte of plain words in UTF-16 is none.
  return text.value.slice(0, 200).includes('\0')
    ? fail(
        'not_text',
        'The file is text in UTF-16, or no text; save it as UTF-8 and it can be read.',
        'byte 0',
      )
    : readText(text.value);
}

const magics: readonly (readonly [string, readonly number[]])[] = [
  ['JPEG picture', [0xff, 0xd8, 0xff]],
  ['GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip archive', [0x1f, 0x8b]],
  ['WebP picture', [0x52, 0x49, 0x46, 0x46]],
];

const tellPicture = (bytes: Uint8Array): string | null =>
  magics.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

function readPng(bytes: Uint8Array): Result<ReadDrawing> {
  const texts = readPngTexts(bytes, new Set([excalidrawMime, 'mxfile', 'mxGraphModel']));
  if (!texts.ok) return texts;
  const scene = texts.value.get(excalidrawMime);
  if (scene !== undefined) return fromScene(unwrapScene(scene));
  const graph = texts.value.get('mxfile') ?? texts.value.get('mxGraphModel');
  if (graph === undefined)
    return fail('unknown_format', 'The PNG embeds no drawing: it was exported without its source.');
  const xml = decodePercent(graph);
  return xml === null ? fail('damaged', 'The drawing that the picture embeds is damaged.') : readXml(xml);
}

function readText(text: string): Result<ReadDrawing> {
  const start = text.trimStart();
  if (start === '') return fail('empty', 'The file is empty.');
  // Markdown may begin like JSON or XML: with a badge, with a comment.
  const { kind, isFenced } = unwrapMermaid(text);
  if (isFenced && kind !== null) return finish('mermaid', readMermaid(text));
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text);
  if (start.startsWith('<')) return readXml(text);
  if (kind !== null) return finish('mermaid', readMermaid(text));
  return fail('unknown_format', 'This is no drawing in a format that is known here.', 'line 1');
}

function readJson(text: string): Result<ReadDrawing> {
  const json = parseJson(text, jsonLimits);
  if (!json.ok)
    return json.error.code === 'not_json'
      ? fail('not_json', 'This is not valid JSON: it is damaged or cut off.', '$')
      : json;
  const fields = toFields(json.value);
  if (!fields) return fail('unknown_format', 'This JSON is no drawing in a format that is known here.', '$');
  const format = fields.text('format');
  if (format.startsWith('attempt/') || (fields.has('steps') && fields.has('diagram')))
    return ok({ source: 'attempt', text });
  const type = fields.text('type');
  if (type === 'excalidrawlib' || fields.has('libraryItems'))
    return fail('not_drawing', 'This is an Excalidraw library, not a drawing.', '$.type');
  if (type.startsWith('excalidraw') || Array.isArray(fields.get('elements')))
    return finish('excalidraw', readExcalidraw(json.value));
  if (fields.has('model')) return finish('structurizr', readStructurizr(json.value));
  return fail('unknown_format', 'This JSON is no drawing in a format that is known here.', '$');
}

const fromScene = (scene: Result<unknown>): Result<ReadDrawing> =>
  scene.ok ? finish('excalidraw', readExcalidraw(scene.value)) : scene;

function readXml(text: string): Result<ReadDrawing> {
  const scene = unwrapSvgScene(text);
  if (scene) return fromScene(scene);
  const parsed = parseXml(text);
  return parsed.ok ? fromXml(parsed.value) : parsed;
}

function fromXml(root: XmlElement): Result<ReadDrawing> {
  if (root.name === 'mxfile' || root.name === 'mxGraphModel') return finish('drawio', readDrawio(root));
  const content = root.name === 'svg' ? (root.attributes.get('content') ?? '') : '';
  if (content !== '') {
    // draw.io keeps its file in an attribute of the picture.
    const inner = parseXml(decodePercent(content) ?? content);
    return inner.ok ? finish('drawio', readDrawio(inner.value)) : inner;
  }
  if (root.name === 'svg')
    return fail('unknown_format', 'The SVG embeds no drawing: it was exported without its source.', 'svg');
  return fail(
    'unknown_format',
    `This XML (${root.name.slice(0, 40)}) is no drawing in a format that is known here.`,
    'line 1',
  );
}

function finish(source: ForeignSource, sketch: Result<Sketch>): Result<ReadDrawing> {
  if (!sketch.ok) return sketch;
  const understood = understand(sketch.value);
  return understood.ok ? ok({ source, ...understood.value }) : understood;
}
