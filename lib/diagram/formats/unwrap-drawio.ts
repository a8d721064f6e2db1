import { fail, ok, type Result } from '@/lib/shared/result';
import { decodeBase64, decodeUtf8 } from './bytes';
import { inflateBounded } from './inflate';
import { formatLimits } from './limits';
import { findAll, findChild, parseXml, type XmlElement } from './xml';

/** One page of a draw.io file: its name, its id and the graph on it. */
export type DrawioPage = { id: string; name: string; model: XmlElement };

/**
 * The pages of a draw.io file, packed or not. Errors: `not_drawing`, `damaged`, and those of XML and of unpacking, each with the page.
 */
export function unwrapPages(root: XmlElement): Result<DrawioPage[]> {
  if (root.name === 'mxGraphModel') return ok([{ id: '', name: '', model: root }]);
  const pages: DrawioPage[] = [];
  let budget: number = formatLimits.unpackedBytes;
  for (const [at, diagram] of findAll(root, new Set(['diagram'])).entries()) {
    const id = diagram.attributes.get('id') ?? '';
    const name = diagram.attributes.get('name') ?? `Page ${at + 1}`;
    const plain = findChild(diagram, 'mxGraphModel');
    if (plain) {
      pages.push({ id, name, model: plain });
      continue;
    }
    if (diagram.text.trim() === '') continue;
    const unpacked = unpack(diagram.text, budget);
    if (!unpacked.ok)
      return at === 0 ? unpacked : fail(unpacked.error.code, unpacked.error.message, `page ${at + 1}`);
    budget -= unpacked.value.size;
    pages.push({ id, name, model: unpacked.value.model });
  }
  return pages.length > 0
    ? ok(pages)
    : fail('not_drawing', 'The draw.io file holds no page with a drawing.', 'mxfile');
}

/** Base64 of deflated, percent-encoded XML. */
function unpack(text: string, limit: number): Result<{ model: XmlElement; size: number }> {
  const bytes = decodeBase64(text);
  if (!bytes) return damaged();
  const plain = inflateBounded(bytes, { limit });
  if (!plain.ok) return plain;
  const encoded = decodeUtf8(plain.value);
  if (!encoded.ok) return damaged();
  const xml = decodePercent(encoded.value);
  if (xml === null) return damaged();
  const parsed = parseXml(xml);
  if (!parsed.ok) return parsed;
  return parsed.value.name === 'mxGraphModel'
    ? ok({ model: parsed.value, size: plain.value.length })
    : damaged();
}

const damaged = () => fail('damaged', 'A page of the draw.io file is damaged or cut off.', 'mxfile.diagram');

export function decodePercent(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
