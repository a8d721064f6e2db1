import { type Endpoint, type NoteId, readNotes, writeNote, writeOther } from './endpoint-notes';
import { splitOutside } from './shape';

const head =
  /^[\s>]*(?:[-*•+]\s+|#{1,6}\s+|\d{1,2}[.)]\s+)?["'`*_]{0,3}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[\s`"'*:]{1,4}(?:https?:\/\/[^\s/]{1,80})?(\/(?:[^\s,;(){}"'`<>|*]|\{[^{}\s]*\}|<[^<>\s]*>)*)["'`*]{0,3}/i;
const arrow = /^\s*(?:->|→|⇒|=>|\breturns?:?\s|\banswers?:?\s|\bresponds with\s)\s*/i;
/** Words between the path and the braces that only lead to them. */
const filler = /^(?:with|body|request|payload|takes|accepts|sends|carries|json|of)?\s*:?$/i;
const maxima = { path: 300, purpose: 500, request: 4000, response: 4000, auth: 300, notes: 2000 } as const;

/**
 * A call as it is written down: `POST /rides {pickup, dropoff} -> 201 {ride_id}; rider token; 409 if one is open`, on
 * one line or with labelled lines below. Null where it does not begin with a method and a path.
 */
export function parseEndpoint(text: string): Endpoint | null {
  const found = head.exec(text);
  if (!found) return null;
  const path = (found[2] ?? '/').replace(/[.:]+$/, '');
  const draft: Draft = { purpose: '', request: '', response: '', auth: '', notes: undefined };
  const [first = '', ...others] = splitOutside(text.slice(found[0].length), /^(?:;|\n|\.(?=\s|$))\s*/).map(
    (part) => part.trim(),
  );
  readCall(first, draft);
  for (const part of others) readPart(part, draft);
  return toEndpoint((found[1] ?? '').toUpperCase(), path, draft);
}

type Draft = Record<'purpose' | 'request' | 'response' | 'auth', string> & { notes: string | undefined };

function readCall(said: string, draft: Draft): void {
  const [before = '', ...after] = splitOutside(said, arrow);
  draft.response = after.join(' -> ').trim();
  const lead = before.replace(/^[\s:–—-]+/, '').trim();
  const [, words = '', body = ''] = /^([^{[]*)([{[][\s\S]*)?$/.exec(lead) ?? [];
  if (body !== '') {
    draft.request = body.trim();
    if (!filler.test(words.trim())) draft.purpose = words.replace(/[\s:,–—-]+$/, '').trim();
  } else if (draft.response !== '' && /^[\w.?]+(?:\s*,\s*[\w.?]+)*$/.test(lead)) draft.request = lead;
  else draft.purpose = lead;
}

const parts: readonly (readonly [RegExp, 'request' | 'response' | 'auth' | 'purpose'])[] = [
  [/^(?:request|body|payload|params?|parameters|query)(?:\s+body)?\s*:\s*/i, 'request'],
  [/^(?:response|returns?|reply|answers?|success)(?:\s+body)?\s*:\s*|^(?:->|→|⇒|=>)\s*/i, 'response'],
  [/^(?:auth\w*|who may call|security|access|callers?)\s*:\s*/i, 'auth'],
  [/^(?:purpose|what it does|does|summary)\s*:\s*/i, 'purpose'],
];
const authWords =
  /\b(?:token|bearer|oauth2?|jwt|api[- ]key|scope|signed in|login|session|cookie|mtls|hmac|signature|only the|auth\w*)\b/i;
const kinds: readonly (readonly [RegExp, NoteId])[] = [
  [/\bidempoten\w*|\bsame key\b|\btwice\b/i, 'idempotency'],
  [/\brate[- ]?limit\w*|\b(?:a|per)\s+(?:second|minute|hour|day)\b|\b429\b|\bretry-after\b/i, 'rateLimit'],
  [/\b[45]\d\d\b|\berrors?\b|\brefuse[ds]?\b|\bconflict\b/i, 'errors'],
  [/\bversion(?:s|ed|ing)?\b/i, 'versioning'],
];

function readPart(said: string, draft: Draft): void {
  const part = said.replace(/^[-*•]\s+/, '').trim();
  if (part === '') return;
  for (const [label, field] of parts) {
    const rest = part.replace(label, '');
    if (rest === part) continue;
    draft[field] = [draft[field], rest].filter(Boolean).join('; ');
    return;
  }
  const labelled = readNotes(part).other === '';
  const kind = kinds.find(([words]) => words.test(part))?.[1];
  if (labelled) draft.notes = join(draft.notes, part);
  else if (kind !== undefined) {
    const was = readNotes(draft.notes)[kind];
    draft.notes = writeNote(draft.notes, kind, [was, part].filter(Boolean).join('; '));
  } else if (authWords.test(part) && draft.auth === '') draft.auth = part;
  else if (draft.purpose === '') draft.purpose = part;
  else draft.notes = writeOther(draft.notes, join(readNotes(draft.notes).other, part) ?? '');
}

const join = (before: string | undefined, line: string): string | undefined =>
  before === undefined || before === '' ? line : `${before}\n${line}`;

function toEndpoint(method: string, path: string, draft: Draft): Endpoint {
  const fields = Object.entries({ ...draft, notes: draft.notes ?? '' }).flatMap(([key, value]) => {
    const max = maxima[key as keyof Draft]; // The keys are those of the draft.
    return value === '' ? [] : [[key, value.slice(0, max).toWellFormed()]];
  });
  return { method, path: path.slice(0, maxima.path), ...(Object.fromEntries(fields) as Partial<Endpoint>) };
}

/** `POST /rides {pickup} -> 201 {ride_id}`: a call on one line, as it is told. */
export const formatCall = ({ method, path, request, response }: Readonly<Endpoint>): string =>
  [method, path, request?.replace(/\s+/g, ' '), response && `-> ${response.replace(/\s+/g, ' ')}`]
    .filter(Boolean)
    .join(' ');
