/** One line of a text with its place, in UTF-16 units; `end` stands before the line break. */
export type Line = { start: number; end: number; text: string; kind: LineKind };

export type LineKind = 'blank' | 'heading' | 'bullet' | 'code' | 'prose';

/** White space, then a bullet or a number, then white space; what follows is the item's own text. */
const marker = /^(\s*)([-*+•–‣◦★☆]|\d{1,3}[.)])(\s+|$)/;

/** Lines as people type them in Markdown. Fenced code holds no list and no heading; a fence nobody closed is none. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const fences: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (/^\s*(```|~~~)/.test(line)) fences.push(lines.length);
    lines.push({ start, end, text: line, kind: kindOf(line) });
    start = end + 1;
  }
  for (let at = 0; at + 1 < fences.length; at += 2)
    for (const line of lines.slice(fences[at], (fences[at + 1] ?? 0) + 1)) line.kind = 'code';
  return lines;
}

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^\s{0,3}#{1,6}\s/.test(line) || /^\s{0,3}(\*\*|__)[^*_]{1,80}\1:?\s*$/.test(line)) return 'heading';
  return marker.test(line) ? 'bullet' : 'prose';
}

/** The mark of a list item with the white space round it, and the rest; null for other lines. */
export function splitBullet(line: string): { mark: string; body: string } | null {
  const found = marker.exec(line);
  return found ? { mark: found[0], body: line.slice(found[0].length) } : null;
}

/** A heading as people write it (`## How well`, `**How well:**`, `How well:`) without its dress, in small letters. */
export const toHeadingName = (line: string): string =>
  line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/[*_]/g, '')
    .replace(/[:.\s]+$/, '')
    .toLowerCase();

/** One line, without the white space that a text area lets in. */
export const toOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
