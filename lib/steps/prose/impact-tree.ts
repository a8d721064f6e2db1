import { toOneLine } from './lines';
import { createProseRows, type ProseRows, type RowForm } from './row-list';
import { sectionNames } from './section';

/** How deep a line of the tree stands: a problem, a lever against it, a measure that the lever moves. */
export type Depth = 0 | 1 | 2;

export type TreeRow = {
  depth: Depth;
  text: string;
  /** The requirement that a measure answers to, by its own words; empty where there is none. */
  tie: string;
};

export const treeLabels = ['Problem', 'Lever', 'Measure'] as const satisfies Record<Depth, string>;

/** One item of the list: a line, and the measures that are told in its sentence. */
type TreeItem = TreeRow & { measures: readonly Omit<TreeRow, 'depth'>[] };

const label = /^(?:\*\*|__)?(problem|lever|measure|kpi|metric)s?(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*/i;
const depthOf: Record<string, Depth> = { problem: 0, lever: 1, measure: 2, kpi: 2, metric: 2 };
const tied = /[;,]?\s*tied to (?:the requirement )?[“"]([^”"]{0,200})[”"]\s*\.?$/i;
const soThat = /[,;]\s*(?:and\s+)?so that\s+/gi;

/**
 * `Lever: a lane of its own, so that abandoned sign-ins fall from 8 % to 5 %, tied to “Code to provider”`: a lever and
 * what it moves are one sentence, as somebody would say it, and as a reader credits it.
 */
export const treeForm: RowForm<TreeItem> = {
  heading: 'Problems and levers',
  names: sectionNames.tree,
  before: sectionNames.story,
  parse: (body, mark) => {
    const line = toOneLine(body);
    const said = label.exec(line);
    const depth = depthOf[said?.[1]?.toLowerCase() ?? ''] ?? indentOf(mark);
    const rest = line.slice(said?.[0].length ?? 0);
    const parts = depth === 1 ? rest.split(soThat) : [rest];
    const [own = { text: '', tie: '' }, ...measures] = parts.map(toTied);
    // A sentence that begins with its measure has no lever: all of it is the text.
    if (own.text === '') return { depth, text: rest, tie: '', measures: [] };
    return { depth, ...own, measures: measures.filter(({ text }) => text !== '') };
  },
  print: ({ depth, text, tie, measures }) => {
    const line = toOneLine(text);
    if (line === '') return '';
    const moves = measures
      .filter((measure) => toOneLine(measure.text) !== '')
      .map((measure, at) => `${at === 0 ? ',' : '; and'} so that ${printTied(measure)}`);
    return `${treeLabels[depth]}: ${printTied({ text, tie })}${moves.join('')}`;
  },
  mark: ({ depth }) => `${'  '.repeat(depth)}- `,
};

const items = createProseRows(treeForm);

/** The outline of problems, levers and measures, as a second view of the text. */
export const treeRows: Pick<ProseRows<TreeRow>, 'read' | 'write'> = {
  read: (text) => items.read(text).flatMap(toRows),
  write: (text, rows) => {
    const said = rows.filter((row) => toOneLine(row.text) !== '');
    // However it was typed: what says the same stays as it is.
    if (JSON.stringify(said) === JSON.stringify(items.read(text).flatMap(toRows))) return text;
    return items.write(text, toItems(said));
  },
};

const toRows = ({ measures, ...own }: TreeItem): TreeRow[] => [
  own,
  ...measures.map((measure): TreeRow => ({ depth: 2, ...measure })),
];

/** Measures are told in the sentence of the lever that they stand under. */
function toItems(rows: readonly TreeRow[]): TreeItem[] {
  const found: { row: TreeRow; measures: Omit<TreeRow, 'depth'>[] }[] = [];
  for (const row of rows) {
    const above = found.at(-1);
    if (row.depth === 2 && above?.row.depth === 1) above.measures.push({ text: row.text, tie: row.tie });
    else found.push({ row, measures: [] });
  }
  return found.map(({ row, measures }) => ({ ...row, measures }));
}

function toTied(said: string): { text: string; tie: string } {
  const found = tied.exec(said);
  // A tie alone ties nothing: it is the text.
  const tie = found && said.slice(0, found.index).trim() !== '' ? found : null;
  return { text: (tie ? said.slice(0, tie.index) : said).trim(), tie: tie?.[1]?.trim() ?? '' };
}

function printTied({ text, tie }: Omit<TreeRow, 'depth'>): string {
  const requirement = toOneLine(tie.replace(/[“”"]/g, ''));
  return `${toOneLine(text)}${requirement ? `, tied to “${requirement}”` : ''}`;
}

/** Two spaces a level, or a tab. */
function indentOf(mark: string): Depth {
  const indent = /^\s*/.exec(mark.replaceAll('\t', '  '))?.[0].length ?? 0;
  return indent < 2 ? 0 : indent < 4 ? 1 : 2;
}

/** A line hangs at most one level below the line before it: what a tree can draw. */
export function toOutline(rows: readonly TreeRow[]): TreeRow[] {
  let above = -1;
  return rows.map((row) => {
    const depth = Math.min(row.depth, above + 1) as Depth; // `above` is -1 to 2, so this is 0 to 2.
    above = depth;
    return depth === row.depth ? row : { ...row, depth };
  });
}
