import { fail, ok, type Result } from '@/lib/shared/result';
import { decodeUtf8, toLatin1 } from './bytes';
import { inflateBounded } from './inflate';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/**
 * The texts that a PNG carries (chunks tEXt, zTXt and iTXt) by their keyword. The picture itself is never looked at. Errors:
 * `truncated`, and those of unpacking.
 */
export function readPngTexts(bytes: Uint8Array): Result<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  let at: number = signature.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return cutOff(at);
    const length = view.getUint32(at);
    const name = toLatin1(bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return cutOff(at);
    const text = readChunk(name, bytes.subarray(at + 8, at + 8 + length));
    if (text && !text.ok) return text;
    if (text) texts.set(text.value.keyword, text.value.text);
    if (name === 'IEND') return ok(texts);
    at += 12 + length;
  }
  return cutOff(at);
}

const cutOff = (at: number) => fail('truncated', 'The PNG is cut off.', `byte ${at}`);

type Chunk = { keyword: string; text: string };

function readChunk(name: string, data: Uint8Array): Result<Chunk> | null {
  const end = data.indexOf(0);
  if (end < 1) return null;
  const keyword = toLatin1(data.subarray(0, end));
  const rest = data.subarray(end + 1);
  if (name === 'tEXt') return ok({ keyword, text: toLatin1(rest) });
  if (name === 'zTXt') return unpack(keyword, rest.subarray(1), true);
  return name === 'iTXt' ? readInternational(keyword, rest) : null;
}

/** Compression flag, method, language, translated keyword, text. */
function readInternational(keyword: string, rest: Uint8Array): Result<Chunk> {
  const afterLanguage = rest.indexOf(0, 2) + 1;
  const start = rest.indexOf(0, afterLanguage) + 1;
  if (afterLanguage === 0 || start === 0) return fail('damaged', 'A text in the PNG is damaged.', keyword);
  return unpack(keyword, rest.subarray(start), rest[0] === 1);
}

function unpack(keyword: string, bytes: Uint8Array, packed: boolean): Result<Chunk> {
  const plain = packed ? inflateBounded(bytes) : ok(bytes);
  if (!plain.ok) return plain;
  const text = decodeUtf8(plain.value);
  return ok({ keyword, text: text.ok ? text.value : toLatin1(plain.value) });
}
