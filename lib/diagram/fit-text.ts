/** Rough widths of characters in ems of a humanist sans: enough to break and to shorten a label without a browser. */
const narrow = /[iljtfI.,:;'|!()[\] ]/;
const wide = /[mwMW@%—…]/;
const capital = /[A-Z0-9&#]/;

function getCharWidth(char: string): number {
  if (narrow.test(char)) return 0.32;
  if (wide.test(char)) return 0.88;
  if (capital.test(char)) return 0.66;
  // Beyond Latin, Greek and Cyrillic most scripts are set on a full square.
  return (char.codePointAt(0) ?? 0) > 0x1fff ? 1 : 0.55;
}

/** About how wide a line of text is, in pixels. */
export function estimateTextWidth(text: string, fontSizePx: number): number {
  let ems = 0;
  for (const char of text) ems += getCharWidth(char);
  return ems * fontSizePx;
}

export type TextBox = { widthPx: number; fontSizePx: number; maxLines: number };

/** Breaks text into at most `maxLines` lines that fit; what is left over ends in an ellipsis. White space is folded. */
export function fitText(text: string, { widthPx, fontSizePx, maxLines }: TextBox): string[] {
  const fits = (line: string): boolean => estimateTextWidth(line, fontSizePx) <= widthPx;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let at = 0;
  while (at < words.length && lines.length < maxLines) {
    let line = words[at++] ?? '';
    while (at < words.length && fits(`${line} ${words[at]}`)) line = `${line} ${words[at++]}`;
    const last = lines.length === maxLines - 1;
    const rest = last && at < words.length;
    lines.push(rest || !fits(line) ? shorten(`${line}${rest ? ` ${words[at]}` : ''}`, fits) : line);
  }
  return lines;
}

/** Drops characters from the end until the line and its ellipsis fit. Keeps surrogate pairs whole. */
function shorten(line: string, fits: (line: string) => boolean): string {
  // Bounded work on a 500-character word: no card shows more than the first hundred.
  const chars = [...line].slice(0, 100);
  while (chars.length > 1 && !fits(`${chars.join('')}…`)) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
