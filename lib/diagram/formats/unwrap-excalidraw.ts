import { fail, ok, type Result } from '@/lib/shared/result';
import { decodeBase64, decodeUtf8, fromLatin1, toLatin1 } from './bytes';
import { inflateBounded } from './inflate';
import { toFields } from './json-fields';
import { formatLimits } from './limits';
import { parseJson } from '@/lib/shared/parse-json';

/** The keyword of Excalidraw's chunk in a PNG, and its payload type in an SVG. */
export const excalidrawMime = 'application/vnd.excalidraw+json';

export const jsonLimits = { maxBytes: formatLimits.unpackedBytes, maxDepth: formatLimits.jsonDepth } as const;

/**
 * The scene that a picture carries. The chunk is the scene itself, or an envelope whose `encoded` is a string of bytes, packed or
 * not. Errors: `damaged`, `too_large` and those of JSON.
 */
export function unwrapScene(text: string): Result<unknown> {
  const outer = parseJson(text, jsonLimits);
  if (!outer.ok) return fail('damaged', 'The drawing that the picture embeds is damaged or cut off.');
  const envelope = toFields(outer.value);
  if (!envelope?.has('encoded')) return outer;
  const bytes = fromLatin1(envelope.text('encoded'));
  const plain = envelope.flag('compressed') ? inflateBounded(bytes) : ok(bytes);
  if (!plain.ok) return plain;
  const scene = decodeUtf8(plain.value);
  return scene.ok
    ? parseJson(scene.value, jsonLimits)
    : fail('damaged', 'The drawing that the picture embeds is damaged.');
}

/** The scene in the comments of an SVG; null where it carries none. Errors as above. */
export function unwrapSvgScene(svg: string): Result<unknown> | null {
  if (!svg.includes(`payload-type:${excalidrawMime}`)) return null;
  const start = svg.indexOf('<!-- payload-start -->');
  const end = svg.indexOf('<!-- payload-end -->', start);
  const payload = start < 0 || end < 0 ? null : svg.slice(start + '<!-- payload-start -->'.length, end);
  const bytes = payload === null ? null : decodeBase64(payload.replace(/<!--|-->/g, ''));
  if (!bytes) return fail('damaged', 'The drawing that the SVG embeds is damaged or cut off.');
  const packed = unwrapScene(toLatin1(bytes));
  if (packed.ok && toFields(packed.value)?.has('elements')) return packed;
  // The first version of the payload was the scene in UTF-8.
  const text = decodeUtf8(bytes);
  return text.ok && !packed.ok ? unwrapScene(text.value) : packed;
}
