/** One answer of a call: its status where one is told, the words about it, and its body as it was written. */
export type Reply = { status: string | null; words: string; body: string | null };

const status = /(?<![\d./#-])([1-5]\d\d)(?![\d./%]|\s*(?:ms|s|m|km|kb|mb|rides|users|requests)\b)/gi;

/** `201 {ride_id}, 409 if one is open` as answers; words without any status are one answer without. */
export function readReplies(text: string): Reply[] {
  const said = text.trim();
  if (said === '') return [];
  const places = [...said.matchAll(status)].filter(({ index }) => depthAt(said, index) === 0);
  const first = places[0];
  if (!first) return [toReply(null, said)];
  const before = said.slice(0, first.index).replace(/[\s,;:–—-]+$/, '');
  return places.map((place, at) => {
    const next = places[at + 1]?.index ?? said.length;
    const behind = said.slice(place.index + place[0].length, next);
    // "answers 202": the words before the first status are about it.
    return toReply(place[0], at === 0 && before !== '' ? `${before} ${behind}` : behind);
  });
}

function toReply(code: string | null, said: string): Reply {
  const open = said.search(/[{[]/);
  const close = open < 0 ? -1 : Math.max(said.lastIndexOf('}'), said.lastIndexOf(']'));
  const isBody = open >= 0;
  const body = isBody ? said.slice(open, close > open ? close + 1 : undefined).trim() : null;
  const rest = isBody ? `${said.slice(0, open)} ${close > open ? said.slice(close + 1) : ''}` : said;
  const words = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—()-]+|[\s,;:.(–—-]+$/g, '')
    .replace(/^(?:with|and|or|for)$/i, '');
  return { status: code, words, body };
}

function depthAt(text: string, place: number): number {
  let depth = 0;
  for (let at = 0; at < place; at++) {
    if (/[{[]/.test(text.charAt(at))) depth += 1;
    if (/[}\]]/.test(text.charAt(at))) depth = Math.max(0, depth - 1);
  }
  return depth;
}
