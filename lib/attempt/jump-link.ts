import { type StepId, stepIds } from '@/lib/steps/step-ids';

const rowLists = ['tables', 'endpoints', 'ledger', 'roadmap'] as const;
export type RowList = (typeof rowLists)[number];

/** A spot in an attempt that a link can open the workspace at. */
export type JumpPlace =
  | { kind: 'step' }
  /** UTF-16 offsets into the step's text. */
  | { kind: 'text'; start: number; end: number }
  | { kind: 'node'; id: string }
  | { kind: 'edge'; source: string; target: string }
  /** A row of a structured part, from 0; null for one that is to be added. */
  | { kind: 'row'; list: RowList; at: number | null }
  | { kind: 'sql' };

/** Under this name the tab keeps what a link is followed for, from the page it stands on to the workspace. */
export const jumpNoteKey = 'loadbearing:jump-note';

/** What a link is followed for, in words: nothing that an address should carry. */
export type JumpNote = { query: string; words: string };

export type JumpTarget = { step: StepId; place: JumpPlace };

/** The target as the query of an address, without the question mark. */
export function toJumpQuery({ step, place }: JumpTarget): string {
  const query = new URLSearchParams({ step });
  switch (place.kind) {
    case 'step':
      break;
    case 'text':
      query.set('text', `${place.start}-${place.end}`);
      break;
    case 'node':
      query.set('node', place.id);
      break;
    case 'edge':
      query.set('from', place.source);
      query.set('to', place.target);
      break;
    case 'row':
      query.set('row', `${place.list}.${place.at === null ? 'new' : place.at + 1}`);
      break;
    case 'sql':
      query.set('field', 'sql');
      break;
  }
  return query.toString();
}

/** Reads an address's query; null where it names no step. A place it does not understand is the step as a whole. */
export function parseJumpQuery(search: string): JumpTarget | null {
  const query = new URLSearchParams(search);
  const step = stepIds.find((id) => id === query.get('step'));
  return step === undefined ? null : { step, place: parsePlace(query) };
}

const whole: JumpPlace = { kind: 'step' };

function parsePlace(query: URLSearchParams): JumpPlace {
  const node = query.get('node');
  if (node) return { kind: 'node', id: node };
  const source = query.get('from');
  const target = query.get('to');
  if (source && target) return { kind: 'edge', source, target };
  if (query.get('field') === 'sql') return { kind: 'sql' };
  return parseText(query.get('text')) ?? parseRow(query.get('row')) ?? whole;
}

function parseText(text: string | null): JumpPlace | null {
  const [, from, to] = /^(\d{1,7})-(\d{1,7})$/.exec(text ?? '') ?? [];
  const start = Number(from);
  const end = Number(to);
  return start <= end ? { kind: 'text', start, end } : null;
}

function parseRow(row: string | null): JumpPlace | null {
  const [, name, number] = /^([a-z]+)\.(new|[1-9]\d{0,3})$/.exec(row ?? '') ?? [];
  const list = rowLists.find((known) => known === name);
  if (list === undefined || number === undefined) return null;
  return { kind: 'row', list, at: number === 'new' ? null : Number(number) - 1 };
}
