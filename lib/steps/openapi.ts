import { type Endpoint, type EndpointNotes, readNotes } from './endpoint-notes';
import { isOpenToAll, type Scheme, type SchemeName, toSecurity } from './openapi-security';
import { type Parameter, toOperationPath } from './openapi-path';
import { readReplies, type Reply } from './replies';
import { parseShape, type Schema } from './shape';

type Media = { 'application/json': { schema: Schema } };
export type Response = {
  description: string;
  headers?: Record<string, { schema: Schema }>;
  content?: Media;
};
export type Operation = {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: { required: true; description?: string; content: Media };
  responses: Record<string, Response>;
  security?: Partial<Record<SchemeName, string[]>>[];
};

/** The part of OpenAPI 3.1 that an answer can tell. */
export type OpenApiDocument = {
  openapi: '3.1.0';
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { securitySchemes: Partial<Record<SchemeName, Scheme>> };
};

/** What the document says of an answer that the row does not tell. */
export const notSaidYet = 'Not said yet.';

/** Why a row is not in the document. */
export type LeftOut = { index: number; why: 'no path' | 'no HTTP method' | 'said twice' };

export type OpenApiResult = {
  document: OpenApiDocument;
  /** The row of each call, by `get /rides/{id}`. */
  rows: ReadonlyMap<string, number>;
  leftOut: readonly LeftOut[];
};

const httpMethods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
]);
const withoutBody: ReadonlySet<string> = new Set(['get', 'head', 'delete', 'options', 'trace']);

/** The endpoints of an answer as an OpenAPI 3.1 document. Only what is said is in it; the same rows give the same document. */
export function toOpenApi(endpoints: readonly Readonly<Endpoint>[], title: string): OpenApiResult {
  const rows = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  const paths = new Map<string, Record<string, Operation>>();
  const schemes = new Map<SchemeName, Scheme>();
  for (const [index, endpoint] of endpoints.entries()) {
    const method = endpoint.method.trim().toLowerCase();
    const { path, parameters } = toOperationPath(endpoint.path);
    const key = `${method} ${path}`;
    const why = whyLeftOut({ path: endpoint.path, method, isTwice: rows.has(key) });
    if (why !== null) {
      leftOut.push({ index, why });
      continue;
    }
    rows.set(key, index);
    const security = toSecurity(endpoint.auth ?? '');
    if (security) schemes.set(security.name, security.scheme);
    const operations = paths.get(path) ?? {};
    operations[method] = toOperation(endpoint, {
      method,
      path,
      parameters,
      security: security?.name ?? null,
    });
    paths.set(path, operations);
  }
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: title.trim() || 'Interface', version: versionOf([...paths.keys()]) },
    paths: Object.fromEntries(paths),
    ...(schemes.size > 0 && { components: { securitySchemes: Object.fromEntries(schemes) } }),
  };
  return { document, rows, leftOut };
}

type Check = { path: string; method: string; isTwice: boolean };

function whyLeftOut({ path, method, isTwice }: Check): LeftOut['why'] | null {
  if (path.trim() === '') return 'no path';
  if (!httpMethods.has(method)) return 'no HTTP method';
  return isTwice ? 'said twice' : null;
}

const versionOf = (paths: readonly string[]): string =>
  paths
    .map((path) => /^\/(?:api\/)?(v\d+)(?:\/|$)/i.exec(path)?.[1])
    .find((version) => version !== undefined) ?? '1';

type Place = { method: string; path: string; parameters: readonly Parameter[]; security: SchemeName | null };

function toOperation(endpoint: Readonly<Endpoint>, place: Place): Operation {
  const notes = readNotes(endpoint.notes);
  const request = endpoint.request?.trim() ?? '';
  const shape = parseShape(request);
  const inQuery = withoutBody.has(place.method);
  const parameters = [
    ...place.parameters,
    ...(inQuery ? queryFrom(shape, place.parameters) : []),
    ...headersFrom(`${notes.idempotency}\n${request}\n${notes.other}`, request),
  ];
  const body = inQuery ? undefined : toBody(request, shape);
  const description = toDescription(endpoint, notes, shape === null && inQuery ? request : '');
  return {
    operationId: toOperationId(place.method, place.path),
    ...(endpoint.purpose && { summary: endpoint.purpose.trim() }),
    ...(description !== '' && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: toResponses(endpoint.response ?? '', notes),
    ...(place.security && { security: [{ [place.security]: [] }] }),
    ...(isOpenToAll(endpoint.auth ?? '') && { security: [] }),
  };
}

/** `GET /rides {cursor, limit?}`: what goes in with a read goes into its address. */
function queryFrom(shape: Schema | null, known: readonly Parameter[]): Parameter[] {
  const taken = new Set(known.map(({ name }) => name));
  return Object.entries(shape?.properties ?? {}).flatMap(([name, schema]): Parameter[] =>
    taken.has(name)
      ? []
      : [{ name, in: 'query', schema, ...(shape?.required?.includes(name) && { required: true }) }],
  );
}

function headersFrom(said: string, request: string): Parameter[] {
  const inBody = /\bidempotency[_-]?key\b/i.test(request);
  const named =
    /\bidempotency-key\b/i.test(said) || (/\bidempoten\w+|\bsame key\b/i.test(said) && /\bkey\b/i.test(said));
  return [
    ...(named && !inBody ? [header('Idempotency-Key')] : []),
    ...(/\bif-match\b|\betag\b/i.test(said) ? [header('If-Match')] : []),
  ];
}

const header = (name: string): Parameter => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string' },
});

function toBody(request: string, shape: Schema | null): Operation['requestBody'] | undefined {
  if (request === '') return undefined;
  return {
    required: true,
    ...(shape === null && { description: request }),
    content: { 'application/json': { schema: shape ?? {} } },
  };
}

function toDescription(endpoint: Readonly<Endpoint>, notes: EndpointNotes, request: string): string {
  const lines = [
    request && `Takes: ${request}`,
    endpoint.auth && `Who may call: ${endpoint.auth.trim()}`,
    notes.idempotency && `Idempotency: ${notes.idempotency.trim()}`,
    notes.rateLimit && `Rate limit: ${notes.rateLimit.trim()}`,
    notes.versioning && `Versioning: ${notes.versioning.trim()}`,
    notes.other.trim(),
  ];
  return lines.filter((line) => line !== undefined && line.trim() !== '').join('\n');
}

/** What comes back, by status; `default` where an answer is told without one. */
function toResponses(response: string, notes: EndpointNotes): Record<string, Response> {
  const replies = [
    ...readReplies(response),
    ...readReplies(notes.errors).filter(({ status }) => status !== null),
    ...readReplies(notes.rateLimit).filter(({ status }) => status === '429'),
  ];
  const responses: Record<string, Response> = {};
  for (const reply of replies) {
    const status = reply.status ?? 'default';
    const before = responses[status];
    responses[status] = before ? { ...toResponse(reply), ...before } : toResponse(reply);
  }
  const tellsWhen = /\bretry-after\b/i.test(`${notes.rateLimit} ${notes.errors} ${response}`);
  const refused = responses['429'];
  if (refused && tellsWhen)
    responses['429'] = { ...refused, headers: { 'Retry-After': { schema: { type: 'integer' } } } };
  return Object.keys(responses).length > 0 ? responses : { default: { description: notSaidYet } };
}

function toResponse({ words, body, status }: Reply): Response {
  const shape = body === null ? null : parseShape(body);
  return {
    description: words || (status === null ? 'The answer.' : (statusWords[status] ?? 'The answer.')),
    ...(shape && { content: { 'application/json': { schema: shape } } }),
  };
}

const statusWords: Readonly<Record<string, string>> = {
  '200': 'Here it is.',
  '201': 'Created.',
  '202': 'Accepted: it is done later.',
  '204': 'Done; nothing comes back.',
  '400': 'The request cannot be read.',
  '401': 'Nobody is signed in.',
  '403': 'Not for this caller.',
  '404': 'There is no such thing.',
  '409': 'It conflicts with what is there.',
  '422': 'The request reads well but cannot be done.',
  '429': 'Too many requests.',
  '500': 'It failed on our side.',
  '503': 'Not available right now.',
};

/** `get /users/{id}/rides` becomes `getUsersByIdRides`. */
function toOperationId(method: string, path: string): string {
  const words = path.split('/').flatMap((part) => {
    const parameter = /^\{(.+)\}$/.exec(part)?.[1];
    const word = (parameter ?? part).replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) =>
      (next ?? '').toUpperCase(),
    );
    return word === ''
      ? []
      : [`${parameter === undefined ? '' : 'By'}${word.charAt(0).toUpperCase()}${word.slice(1)}`];
  });
  return `${method}${words.join('') || 'Root'}`;
}
