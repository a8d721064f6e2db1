import type { AttemptDocument } from '@/lib/attempt/document';
import type { z } from 'zod';
import {
  endpointSchema,
  ledgerEntrySchema,
  roadmapEntrySchema,
  type StepId,
  type Steps,
  tableSchema,
} from '@/lib/steps/schema';
import { editDiagram } from './edit-diagram';
import type { Edit } from './edit-schema';

/** The answer with one edit made. Pure; an edit that points at nothing leaves the answer as it is. */
export function applyEdit(document: AttemptDocument, edit: Edit): AttemptDocument {
  switch (edit.kind) {
    case 'sentence':
      return withText(document, edit.step, (text) => addLine(text, edit.text));
    case 'complete':
      return withText(document, edit.step, (text) =>
        stands(text, edit) ? completeAt(text, edit.end, edit.addition) : text,
      );
    case 'remove':
      return withText(document, edit.step, (text) =>
        stands(text, edit) ? takeOut(text, edit.start, edit.end) : text,
      );
    case 'sql':
      return withStep(document, 'query', { sql: edit.text });
    case 'ledger':
    case 'roadmap':
    case 'endpoint':
    case 'table':
    case 'drop':
      return { ...document, steps: editLists(document.steps, edit) };
    default:
      return { ...document, diagram: editDiagram(document.diagram, edit) };
  }
}

/** Several edits, one after another. Sentences are found by their offsets, so those further down are changed first. */
export const applyEdits = (document: AttemptDocument, edits: readonly Edit[]): AttemptDocument =>
  [...edits].sort((a, b) => startOf(b) - startOf(a)).reduce(applyEdit, document);

const startOf = (edit: Edit): number => ('start' in edit ? edit.start : edit.kind === 'drop' ? edit.at : -1);

type Span = { start: number; end: number; quote: string };
const stands = (text: string, { start, end, quote }: Span): boolean => text.slice(start, end) === quote;

const addLine = (text: string, line: string): string =>
  text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;

/** Puts words before the mark that ends a sentence. */
function completeAt(text: string, end: number, addition: string): string {
  const mark = /[.!?;,:]+$/.exec(text.slice(0, end))?.[0].length ?? 0;
  return `${text.slice(0, end - mark)}${addition}.${text.slice(end)}`;
}

function takeOut(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return /\s$/.test(before) ? before + after.replace(/^[^\S\n]+/, '') : before + after;
}

const withStep = (document: AttemptDocument, step: StepId, part: object): AttemptDocument => ({
  ...document,
  steps: { ...document.steps, [step]: { ...document.steps[step], ...part } },
});

const withText = (
  document: AttemptDocument,
  step: StepId,
  change: (text: string) => string,
): AttemptDocument => withStep(document, step, { text: change(document.steps[step]?.text ?? '') });

type ListEdit = Extract<Edit, { kind: 'ledger' | 'roadmap' | 'endpoint' | 'table' | 'drop' }>;

function editLists(steps: Steps, edit: ListEdit): Steps {
  switch (edit.kind) {
    case 'ledger': {
      const ledger = put(steps.tradeoffs?.ledger, edit, { choice: '' }, ledgerEntrySchema);
      return { ...steps, tradeoffs: { ...steps.tradeoffs, ledger } };
    }
    case 'roadmap': {
      const roadmap = put(steps.plan?.roadmap, edit, { action: '' }, roadmapEntrySchema);
      return { ...steps, plan: { ...steps.plan, roadmap } };
    }
    case 'endpoint': {
      const endpoints = put(steps.api?.endpoints, edit, { method: '', path: '' }, endpointSchema);
      return { ...steps, api: { ...steps.api, endpoints } };
    }
    case 'table': {
      const tables = put(steps.dataModel?.tables, edit, { name: '', columns: [] }, tableSchema);
      return { ...steps, dataModel: { ...steps.dataModel, tables } };
    }
    case 'drop':
      return dropEntry(steps, edit.list, edit.at);
  }
}

/** Completes the entry at a place, or adds one at the end. */
function put<Entry extends object>(
  list: readonly Entry[] | undefined,
  { at, set }: { at: number | null; set: object },
  blank: object,
  schema: z.ZodType<Entry>,
): Entry[] {
  const entries = [...(list ?? [])];
  const old = at === null ? blank : entries[at];
  const read = schema.safeParse({ ...old, ...set });
  if (old !== undefined && read.success) entries.splice(at ?? entries.length, 1, read.data);
  return entries;
}

function dropEntry(steps: Steps, list: Extract<Edit, { kind: 'drop' }>['list'], at: number): Steps {
  const without = <Entry>(entries: readonly Entry[] | undefined): Entry[] =>
    (entries ?? []).filter((_, index) => index !== at);
  switch (list) {
    case 'ledger':
      return { ...steps, tradeoffs: { ...steps.tradeoffs, ledger: without(steps.tradeoffs?.ledger) } };
    case 'roadmap':
      return { ...steps, plan: { ...steps.plan, roadmap: without(steps.plan?.roadmap) } };
    case 'endpoints':
      return { ...steps, api: { ...steps.api, endpoints: without(steps.api?.endpoints) } };
    case 'tables':
      return { ...steps, dataModel: { ...steps.dataModel, tables: without(steps.dataModel?.tables) } };
  }
}
