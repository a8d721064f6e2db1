/** A stretch of a text, in UTF-16 units. */
export type Range = { start: number; end: number };

/** Takes stretches out of a text. */
export const cutAll = (text: string, ranges: readonly Range[]): string =>
  ranges.reduceRight((soFar, range) => cut(soFar, range), text);

/** Takes a sentence out, with the space that parted it from the next; a line that is left empty goes as well. */
function cut(text: string, { start, end }: Range): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const isWhole = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (isWhole) return text.slice(0, lineStart) + text.slice(Math.min(text.length, lineEnd + 1));
  const gap = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  const before = gap === 0 ? (/[ \t]+$/.exec(text.slice(lineStart, start))?.[0].length ?? 0) : 0;
  return text.slice(0, start - before) + text.slice(end + gap);
}
