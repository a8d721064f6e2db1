import { type Endpoint, noteLabels, readNotes, writeNote, writeOther } from '@/lib/steps/endpoint-notes';

/** What can be said of a call, in the order in which it is told. */
export type EndpointField =
  | 'method'
  | 'path'
  | 'purpose'
  | 'request'
  | 'response'
  | 'auth'
  | 'errors'
  | 'idempotency'
  | 'rateLimit'
  | 'versioning'
  | 'other';

export type FieldInfo = {
  id: Exclude<EndpointField, 'method' | 'path'>;
  label: string;
  max: number;
  placeholder: string;
  /** Always shown; the others when they say something or are asked for. */
  always?: true;
  mono?: true;
};

export const fieldInfos: readonly FieldInfo[] = [
  { id: 'request', label: 'Request', max: 4000, placeholder: '{copy_id, until}', always: true, mono: true },
  {
    id: 'response',
    label: 'Response',
    max: 4000,
    placeholder: '201 {loan_id, due_at}',
    always: true,
    mono: true,
  },
  { id: 'purpose', label: 'What it does', max: 500, placeholder: 'a reader borrows a copy' },
  { id: 'auth', label: 'Who may call', max: 300, placeholder: 'the reader’s token' },
  {
    id: 'errors',
    label: noteLabels.errors,
    max: 500,
    placeholder: '409 if it is lent already, 404 if unknown',
  },
  {
    id: 'idempotency',
    label: noteLabels.idempotency,
    max: 500,
    placeholder: 'an Idempotency-Key; a repeat returns the same loan',
  },
  {
    id: 'rateLimit',
    label: noteLabels.rateLimit,
    max: 500,
    placeholder: '10 a minute a reader, then 429 with Retry-After',
  },
  { id: 'versioning', label: noteLabels.versioning, max: 500, placeholder: 'in the path; v1 stays a year' },
  { id: 'other', label: 'Other notes', max: 2000, placeholder: 'anything else' },
];

/** What a field of a row says. */
export function readField(endpoint: Readonly<Endpoint>, id: FieldInfo['id']): string {
  switch (id) {
    case 'request':
    case 'response':
    case 'purpose':
    case 'auth':
      return endpoint[id] ?? '';
    default:
      return readNotes(endpoint.notes)[id];
  }
}

const notesMax = 2000;

/** The part of a row that changes when a field says something else. */
export function writeField(
  endpoint: Readonly<Endpoint>,
  id: FieldInfo['id'],
  value: string,
): { [K in keyof Endpoint]?: Endpoint[K] | undefined } {
  switch (id) {
    case 'request':
    case 'response':
    case 'purpose':
    case 'auth':
      return { [id]: value === '' ? undefined : value };
    case 'other':
      return { notes: writeOther(endpoint.notes, value)?.slice(0, notesMax).toWellFormed() };
    default:
      return { notes: writeNote(endpoint.notes, id, value)?.slice(0, notesMax).toWellFormed() };
  }
}
