import { fail, ok, type Result } from '@/lib/shared/result';

/** Text of bytes that claim to be UTF-8; a byte order mark is dropped. Errors: `not_text`. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
      return fail('not_text', 'The file is text in UTF-16; save it as UTF-8 and it can be read.', 'byte 0');
    return fail('not_text', 'The file is neither a picture that embeds a drawing nor text in UTF-8.');
  }
}

/** Each byte as the character of its number: what PNG text chunks and packed strings are made of. */
export function toLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In slices: a spread of millions of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** The reverse; characters beyond a byte are cut to their low half, as the programs that write such strings do. */
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) & 0xff;
  return bytes;
}

/** Bytes of base64, white space allowed. Null where it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  const compact = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return null;
  try {
    return fromLatin1(atob(compact));
  } catch {
    return null;
  }
}
