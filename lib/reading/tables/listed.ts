import { group } from '../group';
import type { DeclaredTable } from '../tables';
import { columnsInBody, isKeyPart, readColumn, tableFrom } from './columns';

export const notAName =
  /^(?:note|notes|index|indexes|store|columns?|fields?|response|request|reply|body|returns?|get|post|put|patch|delete|status|statuses|errors?|keys?|states?|tables?|example|auth|limits?|headers?|params?|query|select|where|steps?|plan|metrics?|risks?|roles?|options?|entities|data|here|then|first|second|also|and|or|with|the|a|an|one|each|every|is|are|http|https|contains|has|in|of|for|to|from|it|by|its|our|this|that|which|types?|values?)$/i;

const line =
  /^[ \t]{0,40}(?:[-*•+]|\d{1,2}[.)])?[ \t]{0,40}(?:table\s+)?["`*_]{0,3}([A-Za-z]\w{1,62})["`*]{0,3}(?:\s+table)?["`*]{0,2}\s*(?::|=|\s[-–—]|—)["`*]{0,2}\s+(.{6,900})$/i;
const inSentence =
  /\b(?:table\s+["`]?([A-Za-z_]\w{1,62})["`]?|\b([A-Za-z_]\w{1,62})["`]?\s+table)\s*(?:\(|:|=|,?\s*\b(?:with|has|have|holds?|holding|contains?|containing|stores?|storing|keeps?|of)\b)\s*(?:the\s+)?(?:columns?|fields?)?\s*:?\s*(.{6,600})/gi;
const header =
  /^[ \t]{0,40}(?:#{1,6}\s*|[-*•]\s+|\d{1,2}[.)]\s*)?(?:table\s*:?\s*)?["`*_]{0,3}([A-Za-z]\w{1,62})["`*_]{0,3}(?:\s+table)?\s*(?:\([^()\n]{0,60}\))?["`*]{0,2}\s*:?["`*]{0,2}[ \t]{0,40}$/i;
const item = /^(?:[ \t]{0,40}(?:[-*•+]|\d{1,2}[.)])\s+|[ \t]{0,40}\|[ \t]{0,40}|[ \t]{1,40})\S/;
const rule = /^[\s:|-]{2,200}$/;
const itemsMax = 40;
const inWords = /^(?:which|who|whom|whose|what|where|when|how)\s\w|\w\sor\s\w/i;

/** Tables written as a line `rides: id, rider_id → riders`, in a sentence "a rides table with …", or as a header with one column a line. */
export function findListedTables(text: string): DeclaredTable[] {
  const found: DeclaredTable[] = [];
  const lines = toLines(text);
  for (let at = 0; at < lines.length; at += 1) {
    const block = readBlock(lines, at);
    if (block) {
      found.push(block.table);
      at = block.last;
      continue;
    }
    const one = lines[at];
    const single = one && readLine(one);
    if (single) found.push(single);
    else if (one) found.push(...readSentences(one));
  }
  return found;
}

type Line = { text: string; start: number };

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ text: part, start });
    start += part.length + 1;
  }
  return lines;
}

/** A header, and under it one column a line. */
function readBlock(lines: readonly Line[], at: number): { table: DeclaredTable; last: number } | null {
  const first = lines[at];
  const name = first && header.exec(first.text)?.[1];
  if (!first || !name || notAName.test(name)) return null;
  const pieces: string[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length && pieces.length < itemsMax; next += 1) {
    const text = lines[next]?.text ?? '';
    if (rule.test(text) && text.includes('-')) continue;
    if (!item.test(text) || (header.test(text) && !isKeyPart(text))) break;
    const piece = text
      .replace(/^[\s*•+|-]+|^\s*\d{1,2}[.)]\s*/, '')
      .replaceAll('|', ' ')
      .trim();
    if (/^(?:column|field|name)\s+type\b/i.test(piece)) continue;
    if (piece.split(/\s+/).length > 9 || readColumn(piece) === null) break;
    pieces.push(piece);
    last = next;
  }
  if (pieces.length < 2 || pieces.filter(isKeyPart).length < Math.max(2, pieces.length / 3)) return null;
  const end = (lines[last]?.start ?? 0) + (lines[last]?.text.length ?? 0);
  const body = pieces.map((piece) => piece.replace(/,$/, '')).join('\n');
  return { table: tableFrom(name, body, { start: first.start, end, form: 'listed' }), last };
}

function readLine({ text, start }: Line): DeclaredTable | null {
  const match = line.exec(text);
  const [, name = '', rest = ''] = match ?? [];
  if (!match || notAName.test(name)) return null;
  const body = bodyOf(rest);
  if (!body) return null;
  const end = start + text.length - rest.length + body.length;
  return tableFrom(name, body.replace(/\s+and\s+/g, ', '), { start, end, form: 'listed' });
}

function readSentences({ text, start }: Line): DeclaredTable[] {
  return [...text.matchAll(inSentence)].flatMap((match): DeclaredTable[] => {
    const name = match[1] ?? group(match, 2);
    const rest = group(match, 3);
    const body = notAName.test(name) ? null : bodyOf(rest);
    if (!body) return [];
    const from = start + match.index;
    const end = from + match[0].length - rest.length + body.length;
    return [tableFrom(name, body.replace(/\s+and\s+/g, ', '), { start: from, end, form: 'listed' })];
  });
}

/** What stands up to the end of the sentence, if it reads like columns and nothing else. */
function bodyOf(rest: string): string | null {
  const body = rest.split(/[.;](?=\s|$)/)[0] ?? '';
  const pieces = columnsInBody(body.replace(/\)\s*$/, '')).flatMap((piece) => piece.split(/\s+and\s+/));
  if (pieces.length < 3) return null;
  // "Trips: number, which person, asked at": a record in everyday words, and no names of columns.
  if (pieces.some((piece) => inWords.test(piece.replace(/\([^)]*\)/g, '')))) return null;
  if (pieces.some((piece) => piece.split(/\s+/).length > 6 || readColumn(piece) === null)) return null;
  const named = pieces.filter(isKeyPart).length;
  return named >= Math.max(2, pieces.length / 3) ? body : null;
}
