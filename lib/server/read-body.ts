import 'server-only';
import { parseJson } from '@/lib/shared/parse-json';
import { fail, ok, type Result } from '@/lib/shared/result';

export type BodyLimits = Readonly<{ maxBytes: number; maxDepth: number }>;

/**
 * The body as text, read no further than the limit, whatever its header says. Errors: `too_large`, `invalid` (not
 * UTF-8), `incomplete`.
 */
export async function readText(request: Request, maxBytes: number): Promise<Result<string>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > maxBytes) return tooLarge(maxBytes);
  if (!request.body) return ok('');
  const reader = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(text + decoder.decode());
      read += value.byteLength;
      if (read > maxBytes) {
        await reader.cancel();
        return tooLarge(maxBytes);
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError) return fail('invalid', 'The text is not UTF-8.', '$');
    // Nothing but the sender's line is read here: it broke off, and nobody waits for the answer.
    return fail('incomplete', 'The request broke off before its end.', '$');
  }
}

/** The same, parsed as JSON. Errors: also `too_deep`, `not_json`. */
export async function readJson(request: Request, limits: BodyLimits): Promise<Result<unknown>> {
  const text = await readText(request, limits.maxBytes);
  return text.ok ? parseJson(text.value, limits) : text;
}

const tooLarge = (maxBytes: number) =>
  fail('too_large', `The file is larger than ${Math.floor(maxBytes / 1024)} KiB.`, '$');
