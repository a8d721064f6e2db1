import type { AttemptDocument } from '@/lib/attempt/document';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { ComponentType } from '@/lib/diagram/schema';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import { getStepInfo } from '@/lib/steps/registry';

/** A stretch of a line: it stays, it comes in, or it goes. */
export type Piece = { kind: 'keep' | 'add' | 'remove'; text: string };

/** An edit in words, with the lines it touches: before and after in one. */
export type EditWords = { what: string; lines: readonly (readonly Piece[])[] };

/** What an edit would change in an answer. */
export function describeEdit(edit: Edit, document: AttemptDocument): EditWords {
  switch (edit.kind) {
    case 'sentence':
      return { what: `Add to ${titleOf(edit.step)}`, lines: [[added(edit.text)]] };
    case 'complete': {
      const [, body = edit.quote, mark = ''] = /^([\s\S]*?)([.!?;,:]*)$/.exec(edit.quote) ?? [];
      const end = mark === '' ? '' : '.';
      return {
        what: `Complete this sentence in ${titleOf(edit.step)}`,
        lines: [[kept(body), added(`${edit.addition}${end}`)]],
      };
    }
    case 'remove':
      return { what: `Take this back in ${titleOf(edit.step)}`, lines: [[removed(edit.quote)]] };
    case 'sql':
      return { what: 'Write the query', lines: edit.text.split('\n').map((line) => [added(line)]) };
    case 'ledger':
    case 'roadmap':
    case 'endpoint':
    case 'table':
      return describeEntry(edit, document);
    case 'drop':
      return {
        what: `Take out ${nounOf[edit.list]} ${edit.at + 1} in ${titleOf(stepOf[edit.list])}`,
        lines: nameEntry(edit.list, edit.at, document).map((name) => [removed(name)]),
      };
    default:
      return { what: describeDrawing(edit, document), lines: [] };
  }
}

const kept = (text: string): Piece => ({ kind: 'keep', text });
const added = (text: string): Piece => ({ kind: 'add', text });
const removed = (text: string): Piece => ({ kind: 'remove', text });
const titleOf = (step: Parameters<typeof getStepInfo>[0]): string => getStepInfo(step).title;

type DrawingEdit = Extract<Edit, { kind: 'node' | 'between' | 'edge' | 'replicas' }>;

function describeDrawing(edit: DrawingEdit, { diagram }: AttemptDocument): string {
  const nameOf = (id: string): string => {
    const node = diagram.nodes.find((each) => each.id === id);
    return node ? node.label.trim() || getComponentInfo(node.type).title : 'the new part';
  };
  switch (edit.kind) {
    case 'between':
      return `Put ${toPart(edit)} between “${nameOf(edit.source)}” and “${nameOf(edit.target)}”`;
    case 'node': {
      const copies = edit.replicas !== undefined && edit.replicas > 1 ? ` in ${edit.replicas} copies` : '';
      const after = edit.from.length > 0 ? `, reached from ${toList(edit.from.map(nameOf))}` : '';
      const before = edit.to.length > 0 ? `, leading to ${toList(edit.to.map(nameOf))}` : '';
      return `Draw ${toPart(edit)}${copies}${after}${before}`;
    }
    case 'edge':
      return `Draw an arrow from “${nameOf(edit.source)}” to “${nameOf(edit.target)}”`;
    case 'replicas':
      return `Let “${nameOf(edit.node)}” run in ${edit.replicas} copies`;
  }
}

const toList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' and ');

/** "a queue “Send queue”"; the kind alone where the label says no more. */
function toPart({ type, label }: { type: ComponentType; label: string }): string {
  const title = getComponentInfo(type).title;
  // An abbreviation keeps its capitals.
  const noun = /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  const article = /^[aeiouAEIO]/.test(noun) ? 'an' : 'a';
  return label.trim().toLowerCase() === title.toLowerCase()
    ? `${article} ${noun}`
    : `${article} ${noun} “${label}”`;
}

const stepOf = { ledger: 'tradeoffs', roadmap: 'plan', endpoints: 'api', tables: 'dataModel' } as const;
const nounOf = { ledger: 'choice', roadmap: 'stage', endpoints: 'endpoint', tables: 'table' } as const;
const listOf = { ledger: 'ledger', roadmap: 'roadmap', endpoint: 'endpoints', table: 'tables' } as const;
type List = keyof typeof stepOf;

const fieldNames: Readonly<Record<string, string>> = {
  choice: 'You choose',
  over: 'Instead of',
  gain: 'What it gains',
  giveUp: 'What it gives up',
  condition: 'Why that is fine',
  metric: 'The number that tells',
  effortWeeks: 'Effort, weeks',
  rank: 'Rank',
  action: 'What is done',
  durationWeeks: 'Weeks',
  decision: 'What is decided',
  method: 'Method',
  path: 'Path',
  purpose: 'What it does',
  request: 'Request',
  response: 'Response',
  auth: 'Who may call',
  notes: 'Idempotency, limits, errors',
  name: 'Name',
  store: 'Kept in',
  columns: 'Columns',
};

type EntryEdit = Extract<Edit, { kind: 'ledger' | 'roadmap' | 'endpoint' | 'table' }>;

function describeEntry(edit: EntryEdit, document: AttemptDocument): EditWords {
  const list = listOf[edit.kind];
  const old = edit.at === null ? undefined : listEntries(list, document)[edit.at];
  const [name] = edit.at === null ? [] : nameEntry(list, edit.at, document);
  const what =
    old === undefined
      ? `Add ${nounOf[list] === 'endpoint' ? 'an' : 'a'} ${nounOf[list]} to ${titleOf(stepOf[list])}`
      : `Fill in ${nounOf[list]} ${(edit.at ?? 0) + 1} in ${titleOf(stepOf[list])}${name ? `, “${name}”` : ''}`;
  const lines = Object.entries(edit.set).flatMap(([field, value]): Piece[][] => {
    const before = toText(old?.[field]);
    const after = toText(value);
    if (before === after) return [];
    return [[kept(`${fieldNames[field] ?? field}: `), ...toChange(before, after)]];
  });
  return { what, lines };
}

/** What is only lengthened stays; what is replaced goes first. */
function toChange(before: string, after: string): Piece[] {
  if (before === '') return [added(after)];
  if (after.startsWith(before)) return [kept(before), added(after.slice(before.length))];
  return [removed(before), kept(' '), added(after)];
}

type Entry = Readonly<Record<string, unknown>>;

function listEntries(list: List, { steps }: AttemptDocument): readonly Entry[] {
  const lists: Record<List, readonly Entry[] | undefined> = {
    ledger: steps.tradeoffs?.ledger,
    roadmap: steps.plan?.roadmap,
    endpoints: steps.api?.endpoints,
    tables: steps.dataModel?.tables,
  };
  return lists[list] ?? [];
}

const nameFields: Record<List, readonly string[]> = {
  ledger: ['choice'],
  roadmap: ['action'],
  endpoints: ['method', 'path'],
  tables: ['name'],
};

/** What an entry is called, as one line or none. */
function nameEntry(list: List, at: number, document: AttemptDocument): string[] {
  const entry = listEntries(list, document)[at];
  const name = nameFields[list]
    .map((field) => toText(entry?.[field]))
    .filter((part) => part !== '')
    .join(' ');
  return name === '' ? [] : [name];
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  return value.map(toColumn).join(', ');
}

/** A column as the editor writes it: "user_id uuid -> users.id". */
function toColumn(column: unknown): string {
  if (typeof column !== 'object' || column === null) return '';
  const { name, type, primaryKey, unique, references } = column as Readonly<Record<string, unknown>>;
  const parts = [name, type, primaryKey === true && 'pk', unique === true && 'unique'];
  const target = typeof references === 'string' ? [`-> ${references}`] : [];
  return [...parts.filter((part) => typeof part === 'string' && part !== ''), ...target].join(' ');
}
