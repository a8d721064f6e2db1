import { Inflate, Unzlib } from 'fflate';
import { fail, ok, type Result } from '@/lib/shared/result';
import { formatLimits } from './limits';

/** Small, so that one step of unpacking (at most 1,032 times its input) stays within a megabyte or so. */
const stepBytes = 1024;

/**
 * Unpacks deflated bytes, with or without zlib's header, and stops at the limit: a bomb costs no more than the limit and a
 * step. Errors: `too_large`, `damaged`.
 */
export function inflateBounded(
  bytes: Uint8Array,
  { limit = formatLimits.unpackedBytes }: Readonly<{ limit?: number }> = {},
): Result<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = hasZlibHeader(bytes) ? new Unzlib() : new Inflate();
  stream.ondata = (chunk, final) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    ended ||= final;
  };
  try {
    for (let at = 0; at < bytes.length && !ended && size <= limit; at += stepBytes)
      stream.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
  } catch {
    return fail('damaged', 'The packed part of the file is damaged or cut off.');
  }
  if (size > limit)
    return fail(
      'too_large',
      `The file unpacks to more than ${limit / (1024 * 1024)} MiB, so it was not read.`,
    );
  return ended
    ? ok(join(chunks, size))
    : fail('damaged', 'The packed part of the file is damaged or cut off.');
}

/** RFC 1950: method 8, and the first two bytes as a number divide by 31. */
const hasZlibHeader = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
