import { sectionNames } from './section';
import { createProseRows, type RowForm } from './row-list';
import { toOneLine } from './lines';

/** How deep a line of the tree stands: a problem, a lever against it, a measure that the lever moves. */
export type Depth = 0 | 1 | 2;

export type TreeRow = {
  depth: Depth;
  text: string;
  /** The requirement that a measure answers to, by its own words; empty where there is none. */
  tie: string;
};

export const treeLabels = ['Problem', 'Lever', 'Measure'] as const satisfies Record<Depth, string>;

const label = /^(?:\*\*|__)?(problem|lever|measure|kpi|metric)s?(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*/i;
const depthOf: Record<string, Depth> = { problem: 0, lever: 1, measure: 2, kpi: 2, metric: 2 };
const tied = /[;,]?\s*tied to (?:the requirement )?[“"]([^”"]*)[”"]\s*\.?$/i;

export const treeForm: RowForm<TreeRow> = {
  heading: 'Problems and levers',
  names: sectionNames.tree,
  before: sectionNames.story,
  parse: (body, mark) => {
    const line = toOneLine(body);
    const said = label.exec(line);
    const rest = line.slice(said?.[0].length ?? 0);
    const found = tied.exec(rest);
    // A tie alone ties nothing: it is the text.
    const tie = found && rest.slice(0, found.index).trim() !== '' ? found : null;
    return {
      depth: depthOf[said?.[1]?.toLowerCase() ?? ''] ?? indentOf(mark),
      text: (tie ? rest.slice(0, tie.index) : rest).trim(),
      tie: tie?.[1]?.trim() ?? '',
    };
  },
  print: ({ depth, text, tie }) => {
    const line = toOneLine(text);
    const requirement = toOneLine(tie.replace(/[“”"]/g, ''));
    if (line === '') return '';
    return `${treeLabels[depth]}: ${line}${requirement ? `; tied to “${requirement}”` : ''}`;
  },
  mark: ({ depth }) => `${'  '.repeat(depth)}- `,
};

export const treeRows = createProseRows(treeForm);

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
