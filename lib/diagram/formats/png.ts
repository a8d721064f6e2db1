import { fail, ok, type Result } from '@/lib/shared/result';
import { decodeUtf8, toLatin1 } from './bytes';
import { inflateBounded } from './inflate';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/**
 * The texts of the given keywords that a PNG carries (chunks tEXt, zTXt and iTXt), the first of each. The picture itself is never looked
 * at, and no other text is unpacked. Errors:
 * `truncated`, and those of unpacking.
 */
export function readPngTexts(
  bytes: Uint8Array,
  keywords: ReadonlySet<string>,
): Result<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  let at: number = signature.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return cutOff(at);
    const length = view.getUint32(at);
    const name = toLatin1(bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return cutOff(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const keyword = textChunks.has(name) ? readKeyword(data) : '';
    if (keywords.has(keyword) && !texts.has(keyword)) {
      const text = readChunk(name, keyword, data.subarray(keyword.length + 1));
      if (!text.ok) return text;
      texts.set(keyword, text.value);
    }
    if (name === 'IEND') return ok(texts);
    at += 12 + length;
  }
  return cutOff(at);
}

const cutOff = (at: number) => fail('truncated', 'The PNG is cut off.', `byte ${at}`);

const textChunks: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);

/** At most 79 bytes, by the standard, and closed by a zero. */
function readKeyword(data: Uint8Array): string {
  const end = data.subarray(0, 80).indexOf(0);
  return end < 1 ? '' : toLatin1(data.subarray(0, end));
}

function readChunk(name: string, keyword: string, rest: Uint8Array): Result<string> {
  if (name === 'tEXt') return ok(toLatin1(rest));
  return name === 'zTXt' ? unpack(rest.subarray(1), true) : readInternational(keyword, rest);
}

/** Compression flag, method, language, translated keyword, text. */
function readInternational(keyword: string, rest: Uint8Array): Result<string> {
  const afterLanguage = rest.indexOf(0, 2) + 1;
  const start = rest.indexOf(0, afterLanguage) + 1;
  if (afterLanguage === 0 || start === 0) return fail('damaged', 'A text in the PNG is damaged.', keyword);
  return unpack(rest.subarray(start), rest[0] === 1);
}

function unpack(bytes: Uint8Array, packed: boolean): Result<string> {
  const plain = packed ? inflateBounded(bytes) : ok(bytes);
  if (!plain.ok) return plain;
  const text = decodeUtf8(plain.value);
  return ok(text.ok ? text.value : toLatin1(plain.value));
}
