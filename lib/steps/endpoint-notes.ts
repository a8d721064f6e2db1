import type { z } from 'zod';
import type { endpointSchema } from './schema';

export type Endpoint = z.infer<typeof endpointSchema>;

/** What is said of a call besides its shape; each is a line of `notes` with its label. */
export const noteLabels = {
  errors: 'Errors',
  idempotency: 'Idempotency',
  rateLimit: 'Rate limit',
  versioning: 'Versioning',
} as const;
export type NoteId = keyof typeof noteLabels;

/** `other` is whatever stands in lines without a label of ours. */
export type EndpointNotes = Record<NoteId | 'other', string>;

export const noteIds = [
  'errors',
  'idempotency',
  'rateLimit',
  'versioning',
] as const satisfies readonly NoteId[];

const labels: Record<NoteId, RegExp> = {
  errors: /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:errors?|error cases|failures?|when it fails)(?:\*\*)?:(?:\*\*)? ?/i,
  idempotency: /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:idempoten(?:cy|t)(?:[- ]key)?|repeats?)(?:\*\*)?:(?:\*\*)? ?/i,
  rateLimit:
    /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:rate[- ]?limits?|limits?|quotas?|throttling)(?:\*\*)?:(?:\*\*)? ?/i,
  versioning: /^\s*(?:[-*•]\s+)?(?:\*\*)?versions?(?:ing)?(?:\*\*)?:(?:\*\*)? ?/i,
};

const findLabel = (line: string): { id: NoteId; value: string } | null => {
  for (const id of noteIds) {
    const found = labels[id].exec(line);
    if (found) return { id, value: line.slice(found[0].length) };
  }
  return null;
};

/** The labelled lines of `notes` and the rest; of two lines with one label the first counts. */
export function readNotes(notes: string | undefined): EndpointNotes {
  const read: EndpointNotes = { errors: '', idempotency: '', rateLimit: '', versioning: '', other: '' };
  const others: string[] = [];
  for (const line of (notes ?? '').split('\n')) {
    const label = findLabel(line);
    if (label && read[label.id] === '') read[label.id] = label.value;
    else others.push(line);
  }
  return { ...read, other: others.join('\n') };
}

/**
 * The notes with one of them said anew. Every other line keeps its place and its bytes; a label that says nothing goes.
 * Law: `readNotes(writeNote(notes, id, value))[id]` is `value`.
 */
export function writeNote(notes: string | undefined, id: NoteId, value: string): string | undefined {
  const said = value.replace(/\s*\n\s*/g, ' ');
  const lines = notes === undefined || notes === '' ? [] : notes.split('\n');
  const at = lines.findIndex((line) => findLabel(line)?.id === id);
  const line = `${noteLabels[id]}: ${said}`;
  if (at >= 0) lines.splice(at, 1, ...(said === '' ? [] : [line]));
  else if (said !== '') lines.splice(placeFor(lines, id), 0, line);
  return emptyAsNone(lines.join('\n'));
}

/** Sets the lines without a label, and leaves the labelled ones as they are. */
export function writeOther(notes: string | undefined, other: string): string | undefined {
  const seen = new Set<NoteId>();
  const labelled = (notes ?? '').split('\n').filter((line) => {
    const id = findLabel(line)?.id;
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  return emptyAsNone([...labelled, ...(other === '' ? [] : [other])].join('\n'));
}

/** After the labels that come before it in their order, else at the top: labels first, free words below. */
function placeFor(lines: readonly string[], id: NoteId): number {
  const before = noteIds.slice(0, noteIds.indexOf(id));
  const last = lines.findLastIndex((line) => {
    const label = findLabel(line);
    return label !== null && before.includes(label.id);
  });
  return last + 1;
}

const emptyAsNone = (text: string): string | undefined => (text === '' ? undefined : text);
