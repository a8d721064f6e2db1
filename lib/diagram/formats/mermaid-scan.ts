/** A node as it is written: `orders[(Orders)]:::store`. */
export type ScannedNode = { id: string; shape: string | null; label: string | null; classes: string[] };

export type ScannedLink = {
  /** An id of its own: `e1@-->`. */
  id: string | null;
  label: string;
  dotted: boolean;
  invisible: boolean;
  heads: { from: boolean; to: boolean };
};

/** A place in the text that only moves on. */
export type Cursor = { text: string; at: number };

const shapes: readonly (readonly [open: string, close: readonly string[], shape: string])[] = [
  ['(((', [')))'], 'double circle'],
  ['([', ['])'], 'stadium'],
  ['[[', [']]'], 'subroutine'],
  ['[(', [')]'], 'cylinder'],
  ['((', ['))'], 'circle'],
  ['(-', ['-)'], 'ellipse'],
  ['{{', ['}}'], 'hexagon'],
  ['[/', ['/]', '\\]'], 'parallelogram'],
  ['[\\', ['\\]', '/]'], 'parallelogram'],
  ['(', [')'], 'round'],
  ['{', ['}'], 'diamond'],
  ['>', [']'], 'flag'],
  ['[', [']'], 'box'],
];

/** Runs a sticky expression at the cursor and moves past what it found. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found;
}

/** What an expression finds at the cursor; nothing where it finds nothing. */
export const takeText = (cursor: Cursor, pattern: RegExp): string => take(cursor, pattern)?.[0] ?? '';

export const skipBlanks = (cursor: Cursor): void => void take(cursor, /[ \t\r\u00a0]*/y);

const idPattern = /[\p{L}\p{N}_*](?:[\p{L}\p{N}_./*#$']|-(?=[\p{L}\p{N}_])|:(?=[\p{L}\p{N}]))*/uy;

const classPattern = /:::[\p{L}\p{N}_-]+/uy;

/** A node, its shape and its classes; null where there is none. */
export function scanNode(cursor: Cursor): ScannedNode | null {
  const id = takeText(cursor, idPattern);
  if (id === '') return null;
  const node: ScannedNode = { id, shape: null, label: null, classes: [] };
  if (cursor.text.startsWith('@{', cursor.at)) readAttributes(cursor, node);
  else readShape(cursor, node);
  for (let more = takeText(cursor, classPattern); more !== ''; more = takeText(cursor, classPattern))
    node.classes.push(more.slice(3));
  if (cursor.text.startsWith('@{', cursor.at)) readAttributes(cursor, node);
  return node;
}

function readShape(cursor: Cursor, node: ScannedNode): void {
  for (const [open, closes, shape] of shapes) {
    if (!cursor.text.startsWith(open, cursor.at)) continue;
    const found = readBracket(cursor, cursor.at + open.length, closes);
    if (!found) continue;
    node.shape = shape;
    node.label = found.label;
    cursor.at = found.end;
    return;
  }
}

/** The words up to the closing bracket; in quotes they may hold brackets and line ends. */
function readBracket(
  { text }: Cursor,
  start: number,
  closes: readonly string[],
): { label: string; end: number } | null {
  const quoted = /\s*"([^"]{0,20000})"\s*/y;
  quoted.lastIndex = start;
  const found = quoted.exec(text);
  if (found) {
    const [all, label = ''] = found;
    const end = start + all.length;
    const close = closes.find((mark) => text.startsWith(mark, end));
    if (close !== undefined) return { label, end: end + close.length };
  }
  let best: { at: number; close: string } | null = null;
  for (const close of closes) {
    const at = text.indexOf(close, start);
    if (at >= 0 && (!best || at < best.at)) best = { at, close };
  }
  const label = best ? text.slice(start, best.at) : '';
  // A label may run over line ends, but not over the rest of the text.
  return best && label.length < 2000 && !/\n[^]*(?:-->|-\.->|==>|\[|\n\s*\n)/.test(label)
    ? { label, end: best.at + best.close.length }
    : null;
}

/** `@{ shape: cyl, label: "Orders" }`, the newer way to say the same. */
function readAttributes(cursor: Cursor, node: ScannedNode): void {
  const found = take(cursor, /@\{((?:"[^"]{0,5000}"|[^"}]){0,5000})\}/y);
  if (!found) return;
  const [, inner = ''] = found;
  for (const [, key, quoted, bare = ''] of inner.matchAll(/(\w+)\s*:\s*(?:"([^"]*)"|([^,"\n}]*))/g)) {
    const value = (quoted ?? bare).trim();
    if (key === 'label') node.label = value;
    if (key === 'shape' || key === 'icon')
      node.shape = node.shape === null ? value : `${node.shape} ${value}`;
  }
}

const whole = [
  { pattern: /([<xo])?--+([-xo>])/y, dotted: false },
  { pattern: /([<xo])?==+([=xo>])/y, dotted: false },
  { pattern: /([<xo])?-?\.+-([xo>])?/y, dotted: true },
] as const;

const opened = [
  { pattern: /([<xo])?--(?=\s|"|[^-\s>])/y, close: /--+([-xo>])/g, dotted: false },
  { pattern: /([<xo])?==(?=\s|"|[^=\s>])/y, close: /==+([=xo>])/g, dotted: false },
  { pattern: /([<xo])?-\.(?=\s|"|[^.\s-])/y, close: /\.+-([xo>])?/g, dotted: true },
] as const;

/** An arrow with its label, in any of the ways to write one; null where there is none. */
export function scanLink(cursor: Cursor): ScannedLink | null {
  const start = cursor.at;
  const id = take(cursor, /([\p{L}\p{N}_-]+)@(?=[-=~<xo.])/uy)?.[1] ?? null;
  if (take(cursor, /~~~+/y)) {
    skipBlanks(cursor);
    return { id, label: readPipe(cursor), dotted: false, invisible: true, heads: { from: false, to: false } };
  }
  for (const { pattern, dotted } of whole) {
    const found = take(cursor, pattern);
    if (!found) continue;
    skipBlanks(cursor);
    return { id, label: readPipe(cursor), dotted, invisible: false, heads: toHeads(found[1], found[2]) };
  }
  const link = scanOpened(cursor, id);
  if (!link) cursor.at = start;
  return link;
}

function scanOpened(cursor: Cursor, id: string | null): ScannedLink | null {
  for (const { pattern, close, dotted } of opened) {
    const found = take(cursor, pattern);
    if (!found) continue;
    const end = cursor.text.indexOf('\n', cursor.at);
    const line = cursor.text.slice(cursor.at, end < 0 ? undefined : end);
    // An arrow within quotes is a word.
    close.lastIndex = /^\s*"[^"]*"/.exec(line)?.[0].length ?? 0;
    const closing = close.exec(line);
    if (!closing) return null;
    const label = line.slice(0, closing.index);
    cursor.at += closing.index + closing[0].length;
    return { id, label: unquote(label), dotted, invisible: false, heads: toHeads(found[1], closing[1]) };
  }
  return null;
}

/** Circles and crosses are ends, not directions, at the start of a link. */
const toHeads = (start: string | undefined, end: string | undefined) => ({
  from: start === '<',
  to: end === '>' || ((end === 'x' || end === 'o') && start !== end),
});

/** `|label|` behind an arrow. */
function readPipe(cursor: Cursor): string {
  const found = take(cursor, /\|(?:\s*"([^"]{0,5000})"\s*|([^|\n]{0,5000}))\|/y);
  return unquote(found?.[1] ?? found?.[2] ?? '');
}

export const unquote = (text: string): string => {
  const trimmed = text.trim();
  return /^"[^]*"$/.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed;
};
