import type { AttemptDocument } from '@/lib/attempt/document';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { ComponentType } from '@/lib/diagram/schema';
import type { Messages } from '@/lib/messages/namespaces';
import type { Translate } from '@/lib/messages/translate';
import type { Edit } from '@/lib/rubric/advice/edit-schema';
import type { StepId } from '@/lib/steps/step-ids';

/** A stretch of a line: it stays, it comes in, or it goes; or it is the name of what is entered. */
export type Piece = { kind: 'keep' | 'add' | 'remove' | 'name'; text: string };

/** An edit in words, with the lines it touches: before and after in one. */
export type EditWords = { what: string; lines: readonly (readonly Piece[])[] };

/** What says it: the words of the results, and those that several share. */
export type Say = Readonly<{ t: Translate<'results'>; terms: Translate<'terms'> }>;

/** What an edit would change in an answer. */
export function describeEdit(edit: Edit, document: AttemptDocument, say: Say): EditWords {
  const { t } = say;
  const inStep = (step: StepId) => ({ step: say.terms(`steps.${step}.title`) });
  switch (edit.kind) {
    case 'sentence':
      return { what: t('edit.sentence', inStep(edit.step)), lines: [[added(edit.text)]] };
    case 'complete': {
      const [, body = edit.quote, mark = ''] = /^([\s\S]*?)([.!?;,:]*)$/.exec(edit.quote) ?? [];
      const end = mark === '' ? '' : '.';
      return {
        what: t('edit.complete', inStep(edit.step)),
        lines: [[kept(body), added(`${edit.addition}${end}`)]],
      };
    }
    case 'remove':
      return { what: t('edit.remove', inStep(edit.step)), lines: [[removed(edit.quote)]] };
    case 'sql':
      return { what: t('edit.sql'), lines: edit.text.split('\n').map((line) => [added(line)]) };
    case 'ledger':
    case 'roadmap':
    case 'endpoint':
    case 'table':
      return describeEntry(edit, document, say);
    case 'drop':
      return {
        what: t('edit.drop', { list: edit.list, number: edit.at + 1, ...inStep(stepOf[edit.list]) }),
        lines: nameEntry(edit.list, edit.at, document).map((name) => [removed(name)]),
      };
    default:
      return { what: describeDrawing(edit, document, say), lines: [] };
  }
}

const kept = (text: string): Piece => ({ kind: 'keep', text });
const added = (text: string): Piece => ({ kind: 'add', text });
const removed = (text: string): Piece => ({ kind: 'remove', text });

type DrawingEdit = Extract<Edit, { kind: 'node' | 'between' | 'edge' | 'replicas' }>;

function describeDrawing(edit: DrawingEdit, { diagram }: AttemptDocument, { t }: Say): string {
  const nameOf = (id: string): string => {
    const node = diagram.nodes.find((each) => each.id === id);
    return node ? node.label.trim() || getComponentInfo(node.type).title : t('edit.newPart');
  };
  const toList = (ids: readonly string[]): string =>
    ids
      .map((id) => t('edit.named', { name: nameOf(id) }))
      .reduce((one, other) => (one === '' ? other : t('edit.and', { one, other })), '');
  switch (edit.kind) {
    case 'between':
      return t('edit.between', {
        part: toPart(edit, t),
        source: nameOf(edit.source),
        target: nameOf(edit.target),
      });
    case 'node':
      return t('edit.node', {
        part: toPart(edit, t),
        copies: Math.max(1, edit.replicas ?? 1),
        before: edit.from.length,
        sources: toList(edit.from),
        after: edit.to.length,
        targets: toList(edit.to),
      });
    case 'edge':
      return t('edit.edge', { source: nameOf(edit.source), target: nameOf(edit.target) });
    case 'replicas':
      return t('edit.replicas', { name: nameOf(edit.node), count: edit.replicas });
  }
}

/** "a queue “Send queue”"; the kind alone where the label says no more. */
function toPart({ type, label }: { type: ComponentType; label: string }, t: Say['t']): string {
  const part = t(`edit.parts.${type}`);
  const isPlain = label.trim().toLowerCase() === getComponentInfo(type).title.toLowerCase();
  return isPlain ? part : t('edit.namedPart', { part, label });
}

const stepOf = { ledger: 'tradeoffs', roadmap: 'plan', endpoints: 'api', tables: 'dataModel' } as const;
const listOf = { ledger: 'ledger', roadmap: 'roadmap', endpoint: 'endpoints', table: 'tables' } as const;
type List = keyof typeof stepOf;

const known: Readonly<Record<keyof Messages['results']['edit']['fields'], true>> = {
  choice: true,
  over: true,
  gain: true,
  giveUp: true,
  condition: true,
  metric: true,
  effortWeeks: true,
  rank: true,
  action: true,
  durationWeeks: true,
  decision: true,
  method: true,
  path: true,
  purpose: true,
  request: true,
  response: true,
  auth: true,
  notes: true,
  name: true,
  store: true,
  columns: true,
};
const isKnown = (field: string): field is keyof typeof known => Object.hasOwn(known, field);

type EntryEdit = Extract<Edit, { kind: 'ledger' | 'roadmap' | 'endpoint' | 'table' }>;

function describeEntry(edit: EntryEdit, document: AttemptDocument, { t, terms }: Say): EditWords {
  const list = listOf[edit.kind];
  const old = edit.at === null ? undefined : listEntries(list, document)[edit.at];
  const [name] = edit.at === null ? [] : nameEntry(list, edit.at, document);
  const where = { list, step: terms(`steps.${stepOf[list]}.title`) };
  const entry = { ...where, number: (edit.at ?? 0) + 1 };
  const filled = name ? t('edit.fillNamed', { ...entry, name }) : t('edit.fill', entry);
  const lines = Object.entries(edit.set).flatMap(([field, value]): Piece[][] => {
    const before = toText(old?.[field]);
    const after = toText(value);
    if (before === after) return [];
    const said = isKnown(field) ? t(`edit.fields.${field}`) : field;
    return [[{ kind: 'name', text: `${said}: ` }, ...toChange(before, after)]];
  });
  return { what: old === undefined ? t('edit.add', where) : filled, lines };
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
