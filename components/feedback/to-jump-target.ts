import type { JumpPlace, JumpTarget, RowList } from '@/lib/attempt/jump-link';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import type { Advice } from '@/lib/rubric/advice/schema';

/** Where the workspace opens for a piece of advice: at the place it is about, or where its first edit goes. */
export function toJumpTarget({ anchor, edits }: Pick<Advice, 'anchor' | 'edits'>): JumpTarget {
  const [edit] = edits;
  const fromEdit = edit ? toPlace(edit) : null;
  const at = anchor.at;
  switch (at?.kind) {
    case 'text':
      return { step: at.step, place: { kind: 'text', start: at.start, end: at.end } };
    case 'node':
      return { step: anchor.step, place: { kind: 'node', id: at.id } };
    case 'edge':
      return { step: anchor.step, place: { kind: 'edge', source: at.source, target: at.target } };
    case 'field':
      return { step: anchor.step, place: readPath(at.path) ?? fromEdit ?? { kind: 'step' } };
    default:
      return { step: anchor.step, place: fromEdit ?? { kind: 'step' } };
  }
}

function toPlace(edit: Edit): JumpPlace | null {
  switch (edit.kind) {
    case 'sql':
      return { kind: 'sql' };
    case 'ledger':
    case 'roadmap':
      return { kind: 'row', list: edit.kind, at: edit.at };
    case 'endpoint':
      return { kind: 'row', list: 'endpoints', at: edit.at };
    case 'table':
      return { kind: 'row', list: 'tables', at: edit.at };
    case 'drop':
      return { kind: 'row', list: edit.list, at: edit.at };
    default:
      return null;
  }
}

const lists: readonly RowList[] = ['tables', 'endpoints', 'ledger', 'roadmap'];

/** `steps.api.endpoints[0].path` is the first row of the endpoints. */
function readPath(path: string): JumpPlace | null {
  if (path === 'steps.query.sql') return { kind: 'sql' };
  const [, name, row] = /^steps\.\w+\.(\w+)\[(\d+)\]/.exec(path) ?? [];
  const list = lists.find((known) => known === name);
  return list === undefined ? null : { kind: 'row', list, at: Number(row) };
}
