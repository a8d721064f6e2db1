/** Words that stand in a line of Markdown: line ends folded, its marks kept from acting. */
export const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/g, (mark) => `\\${mark}`)
    .replace(/^([#+-]|\d+[.)])/, '\\$1');

/** A table; columns that are empty throughout are left out. Empty without rows. */
export function toTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kept = titles.map((_, at) => rows.some((row) => (row[at] ?? '').trim() !== ''));
  const toRow = (cells: readonly string[]): string => `| ${cells.filter((_, at) => kept[at]).join(' | ')} |`;
  return [
    toRow(titles),
    toRow(titles.map(() => '---')),
    ...rows.map((row) => toRow(titles.map((_, at) => toCell(row[at] ?? '')))),
  ].join('\n');
}

const toCell = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>|]/g, (mark) => `\\${mark}`)
    .replace(/\s*\r?\n\s*/g, '<br>')
    .replace(/\s+/g, ' ');

/** A block of code whose fence is longer than any within. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.replace(/\s+$/, '')}\n${marks}`;
}

/** Headings of a step's own text stand below the step's. Lines of code are left alone. */
export function shiftHeadings(text: string): string {
  let open: string | null = null;
  return text
    .split('\n')
    .map((line) => {
      const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1] ?? null;
      if (mark !== null && (open === null || mark.startsWith(open))) open = open === null ? mark : null;
      return open === null && mark === null ? line.replace(/^(#{1,6})(?=\s)/, toDeeper) : line;
    })
    .join('\n');
}

const toDeeper = (marks: string): string => '#'.repeat(Math.min(6, marks.length + 2));
