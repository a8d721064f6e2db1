import { fail, ok, type Result } from './result';

type ParseJsonLimits = Readonly<{ maxBytes: number; maxDepth: number }>;

const encoder = new TextEncoder();

/**
 * Parses untrusted JSON text. Size (UTF-8 bytes) and nesting are bounded before parsing, so that hostile input
 * costs one linear scan. Errors: `too_large`, `too_deep`, `not_json`.
 */
export function parseJson(text: string, limits: ParseJsonLimits): Result<unknown> {
  if (text.length > limits.maxBytes || encoder.encode(text).length > limits.maxBytes)
    return fail('too_large', `The file is larger than ${Math.floor(limits.maxBytes / 1024)} KiB.`, '$');
  if (exceedsDepth(text, limits.maxDepth))
    return fail('too_deep', `The JSON is nested more than ${limits.maxDepth} levels deep.`, '$');
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail('not_json', 'This is not valid JSON.', '$');
  }
}

function exceedsDepth(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}
