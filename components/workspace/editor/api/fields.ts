import { type Endpoint, readNotes, writeNote, writeOther } from '@/lib/steps/endpoint-notes';

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
  max: number;
  /** Always shown; the others when they say something or are asked for. */
  always?: true;
  mono?: true;
};

export const fieldInfos: readonly FieldInfo[] = [
  { id: 'request', max: 4000, always: true, mono: true },
  { id: 'response', max: 4000, always: true, mono: true },
  { id: 'purpose', max: 500 },
  { id: 'auth', max: 300 },
  { id: 'errors', max: 500 },
  { id: 'idempotency', max: 500 },
  { id: 'rateLimit', max: 500 },
  { id: 'versioning', max: 500 },
  { id: 'other', max: 2000 },
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
