import type { MessageKey } from '@/lib/messages/translate';
import { type Depth, toOutline, type TreeRow } from '@/lib/steps/prose/impact-tree';

export type OutlineKey = {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
};

export type OutlineChange = {
  rows: TreeRow[];
  /** The line that takes the focus. */
  focus: number;
  kind: 'typing' | 'whole';
  /** For those who hear it: the depth that a line has now, or a message of its own. */
  said?: { depth: Depth } | { key: MessageKey<'editorParts'>; values: Record<string, number> };
};

/**
 * What a key does in a line of the outline; null where it does nothing here and is the browser's. Tab that cannot move
 * a line further goes on to the next field, so that nobody is held in the outline.
 */
export function applyOutlineKey(
  rows: readonly TreeRow[],
  index: number,
  key: Readonly<OutlineKey>,
): OutlineChange | null {
  const row = rows[index];
  if (!row || key.ctrlKey || key.metaKey) return null;
  if (key.key === 'ArrowUp' || key.key === 'ArrowDown') {
    const by = key.key === 'ArrowUp' ? -1 : 1;
    return key.altKey ? move(rows, index, by) : null;
  }
  if (key.altKey) return null;
  if (key.key === 'Enter' && !key.shiftKey) return insert(rows, index);
  if (key.key === 'Tab') return indent(rows, index, key.shiftKey ? -1 : 1);
  if (key.key === 'Backspace' && row.text === '') return remove(rows, index);
  return null;
}

/** The next line stands as deep as this one; an empty one moves out instead, as in any outline. */
function insert(rows: readonly TreeRow[], index: number): OutlineChange | null {
  const row = rows[index];
  if (!row) return null;
  if (row.text === '' && row.depth > 0) return indent(rows, index, -1);
  const next = [
    ...rows.slice(0, index + 1),
    { depth: row.depth, text: '', tie: '' },
    ...rows.slice(index + 1),
  ];
  return { rows: next, focus: index + 1, kind: 'whole' };
}

function indent(rows: readonly TreeRow[], index: number, by: 1 | -1): OutlineChange | null {
  const row = rows[index];
  const above = rows[index - 1];
  if (!row) return null;
  const depth = row.depth + by;
  if (depth < 0 || depth > 2 || depth > (above?.depth ?? -1) + 1) return null;
  const moved: TreeRow = { ...row, depth: depth as Depth }; // 0 to 2, as was just seen.
  const next = toOutline(rows.map((other, at) => (at === index ? moved : other)));
  return { rows: next, focus: index, kind: 'whole', said: { depth: moved.depth } };
}

function move(rows: readonly TreeRow[], index: number, by: 1 | -1): OutlineChange | null {
  const to = index + by;
  if (to < 0 || to >= rows.length) return null;
  const next = [...rows];
  next.splice(to, 0, ...next.splice(index, 1));
  return {
    rows: toOutline(next),
    focus: to,
    kind: 'whole',
    said: { key: 'tree.lineOf', values: { number: to + 1, count: rows.length } },
  };
}

const remove = (rows: readonly TreeRow[], index: number): OutlineChange => ({
  rows: toOutline(rows.filter((_, at) => at !== index)),
  focus: Math.max(0, index - 1),
  kind: 'whole',
  said: { key: 'tree.lineGone', values: {} },
});
