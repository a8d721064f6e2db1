import { group } from './group';
import type { Span } from './span';
import { findCandidates } from './sql/places';
import type { TableIndex } from './tables';

/** An index that a text names, with where it says so. */
export type NamedIndex = TableIndex & Span;

/** More than anybody names. */
const indexesMax = 200;

const name = String.raw`["\`]?[A-Za-z_]\w{0,62}["\`]?`;
const columns = String.raw`\(([^()]{1,160}(?:\([^()]{0,40}\)[^()]{0,80})?)\)`;
const word = /\b(?:index(?:es|ed)?|idx\w*|unique(?:\s+(?:constraint|key|pair))?)\b/gi;
const afterWord = new RegExp(
  String.raw`^(?:\s+(?:is|are|was|a|an|the|exists?|needed|called|named|using|gin|gist|btree|brin|composite|partial|covering|:)\b)*\s*[:=]?\s*(?:\b(?:on|by|over|for|in)\b)?\s*[:=]?\s*(?:the\s+)?(?:(${name})\s?)?${columns}`,
  'i',
);
const again = new RegExp(
  String.raw`^\s*(?:,|;|and|,\s*and|plus|&)\s+(?:(?:one\s+)?on\s+)?(?:(${name})\s?)?${columns}`,
  'i',
);
const bare = new RegExp(
  String.raw`^\s*(?:[:=]\s*(?=[a-z]+_\w+)|[:=]?\s*(?:is\s+)?(?:on|by|over)\s+)(?:the\s+)?(?:(?:columns?|fields?)\s+)?(?:([A-Za-z_]\w{0,62})\.)?([A-Za-z_]\w{0,62}(?:\s+(?:desc|asc))?(?:\s*(?:,|\+|and|then)\s*(?:[A-Za-z_]\w{0,62}\.)?[A-Za-z]\w*_\w+(?:\s+(?:desc|asc))?){0,5})`,
  'i',
);
const ddl =
  /^create\s+(unique\s+)?index\s+[\w\s]{0,90}?\bon\s+["`]?(?:\w+\.)?([a-z_]\w{0,62})["`]?\s*(?:using\s+\w+\s*)?\(([^;]{1,200}?)\)\s*(where\b)?/i;

/** Indexes and unique constraints named anywhere: `index on rides(rider_id, created_at)`, "indexed by rider_id", CREATE INDEX. */
export function findIndexes(text: string): NamedIndex[] {
  const found: NamedIndex[] = [];
  for (const { start, end, isDdl } of findCandidates(text)) {
    const match = isDdl ? ddl.exec(text.slice(start, end)) : null;
    if (match)
      found.push(toIndex({ start, end }, match[2], group(match, 3), Boolean(match[1]), Boolean(match[4])));
  }
  for (const match of text.matchAll(word)) {
    if (found.length >= indexesMax) break;
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    found.push(...readNamed(text, match.index, match[0]));
  }
  return found;
}

function readNamed(text: string, at: number, opening: string): NamedIndex[] {
  const from = at + opening.length;
  const rest = text.slice(from, from + 400);
  const around = text.slice(Math.max(0, at - 24), at);
  const isUnique =
    /unique/i.test(opening) || /\bunique\b/i.test(around) || /^[^.]{0,40}\bunique\b/i.test(rest);
  const isPartial =
    /\bpartial\b/i.test(around) ||
    /^[^.;]{0,120}\b(?:where|for active|among|while|open|partial)\b/i.test(rest);
  const found: NamedIndex[] = [];
  let match = afterWord.exec(rest);
  let reached = 0;
  while (match) {
    const end = from + reached + match[0].length;
    found.push(toIndex({ start: at, end }, tableName(match[1]), group(match, 2), isUnique, isPartial));
    reached += match[0].length;
    match = again.exec(rest.slice(reached));
  }
  if (found.length > 0) return found;
  if (/^index/i.test(opening)) {
    const ahead = listBefore(text.slice(Math.max(0, at - 160), at));
    if (ahead)
      return [toIndex({ start: at, end: from }, tableName(ahead.table), ahead.list, isUnique, isPartial)];
  }
  const plain = bare.exec(rest);
  if (!plain || !/^index|^idx/i.test(opening)) return [];
  const list = group(plain, 2).replace(/\s+(?:and|then)\s+|\+/g, ',');
  return [toIndex({ start: at, end: from + plain[0].length }, plain[1], list, isUnique, isPartial)];
}

/** "a (rider_id, created_at) index", "rides(status) partial index". */
function listBefore(text: string): { table: string | undefined; list: string } | null {
  const close = /\)\s{1,4}(?:\w{1,20}\s{1,4})?$/.exec(text)?.index ?? -1;
  const open = close < 0 ? -1 : text.lastIndexOf('(', close);
  if (open < 0 || close - open < 2) return null;
  return { table: /(\w{1,63})\s?$/.exec(text.slice(0, open))?.[1], list: text.slice(open + 1, close) };
}

const tableName = (written: string | undefined): string | undefined =>
  written !== undefined &&
  /^["`]?(?:on|by|over|for|in|is|are|and|using|gin|gist|btree|columns?|a|an|the|lower|upper|date|date_trunc)["`]?$/i.test(
    written,
  )
    ? undefined
    : written?.replace(/["`]/g, '');

function toIndex(
  place: Span,
  table: string | undefined,
  list: string,
  isUnique: boolean,
  isPartial: boolean,
): NamedIndex {
  const named = list.split(',').flatMap((part) => {
    const column = /^\s*(?:lower|date|date_trunc)?\(?\s*["`]?(?:[A-Za-z_]\w*\.)?([A-Za-z_]\w{0,62})/i.exec(
      part,
    )?.[1];
    return column ? [column.toLowerCase()] : [];
  });
  return { ...place, table: table?.toLowerCase() ?? null, columns: named, isUnique, isPartial };
}
