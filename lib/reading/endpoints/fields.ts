/**
 * Names in the first braces, `{rideId, "status": "…", pickup?: {lat, lng}}`; in the brackets of a function; or in a plain list
 * behind a label, `pickup, dropoff`.
 */
export function readFields(part: string, isFunction: boolean): string[] {
  const inside = isFunction || bracketed.test(part) ? between(part, '(', ')') : between(part, '{', '}');
  const listed = inside ?? plainList(part);
  const names = listed
    .split(/[,;{}\n]/)
    .map((piece) => /^\s*["'`$]?([A-Za-z_][\w.-]{0,60})/.exec(piece)?.[1] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** `POST /rides (from, to, seats)`. */
const bracketed = /^\s{0,3}\([^(){}]{1,300},[^(){}]{1,300}\)/;

/** From the first opening to its own closing sign; to the last closing one where they do not match. */
function between(part: string, opening: string, closing: string): string | null {
  const open = part.indexOf(opening);
  if (open < 0) return null;
  let depth = 0;
  for (let at = open; at < part.length; at += 1) {
    if (part[at] === opening) depth += 1;
    if (part[at] === closing) depth -= 1;
    if (depth === 0) return part.slice(open + 1, at);
  }
  const close = part.lastIndexOf(closing);
  return close > open ? part.slice(open + 1, close) : null;
}

/** `pickup, dropoff, quote_id` and nothing else in front. */
const plainList = (part: string): string =>
  /^\s*((?:[A-Za-z_]\w{0,40})(?:\s*(?:,|\band\b)\s*[A-Za-z_]\w{0,40}){1,15})\s*(?:$|[\n;.)-])/
    .exec(part)?.[1]
    ?.replace(/\band\b/g, ',') ?? '';
