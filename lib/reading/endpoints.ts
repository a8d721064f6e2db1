import { readFields } from './endpoints/fields';
import type { Span } from './span';

/** How clearly one side of a call is described: its shape, or only that there is one. */
export type Clarity = 'shape' | 'named' | null;

/** A call written out, in prose or in a list: `POST /v2/rides {pickup} -> 201 {rideId}`, `requestRide(pickup) -> rideId`. */
export type Endpoint = Span & {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'CALL';
  /** The path, or the name of what is called. */
  path: string;
  /** Field names that go in: in the first braces or behind "body:", and in the path's query. */
  requestFields: readonly string[];
  responseFields: readonly string[];
  request: Clarity;
  response: Clarity;
  statuses: readonly number[];
  /** It says how a call is refused, by a status or in words. */
  refuses: boolean;
  isVersioned: boolean;
  isPaged: boolean;
  mentionsAuth: boolean;
  mentionsIdempotency: boolean;
};

const methods = 'GET|POST|PUT|PATCH|DELETE';
const head = new RegExp(
  String.raw`\b(${methods})[\s\`"'*:]{1,4}(?:https?:\/\/[^\s/]{1,80})?(\/[^\s,;()"'\`<>*|]{0,120})` +
    String.raw`|(?<![\w/.])(\/[a-z][\w/{}:.-]{1,100})["'\`*]{0,2}\s?[([–—-]\s?(${methods})\b` +
    String.raw`|\b(?:mutation|query|subscription|rpc)\s+([a-z]\w{2,50})\s?(?=\()` +
    String.raw`|\b((?:create|request|get|list|send|post|cancel|accept|update|book|start|stop|pause|find|search|subscribe|publish|submit|assign|report|schedule|confirm|register|delete|notify|set|add|remove)(?:[A-Z_]\w{1,50})?)(?=\([^()]{1,300}\)\s*(?:->|→|=>|returns?\b|:\s?\w))`,
  'gi',
);
const reachMax = 600;
const arrow =
  /->|→|⇒|=>|\b(?:answers?|returns?|responds?|replies|gives? back|gets? back|comes back|back comes)\b/i;
const responseLabel =
  /(?:^|[\n;,.(|]|\s[-*•])\s*(?:response|returns?|reply|output|result|answer)(?:\s+body)?\s*[:=]\s*/i;
const requestLabel =
  /(?:^|[\n;,.(|]|\s[-*•])\s*(?:request|body|payload|params?|parameters|input|takes|accepts|fields)(?:\s+(?:body|params?|fields))?\s*[:=]\s*/i;
const status = /(?:^|[^\d./-])([1-5]\d\d)(?![\d./%]|\s*(?:ms|s|m|km|KB|MB|\w*s)\b)/g;
const refusal =
  /\bretry-after\b|\b(?:refused|rejected|conflict|not found|unauthori[sz]ed|forbidden|too many)\b/i;

/** Every call, with what is said of it up to the next call or blank line. */
export function findEndpoints(text: string): Endpoint[] {
  const heads = [...text.matchAll(head)];
  return heads.map((match, position) => {
    const next = heads[position + 1]?.index ?? text.length;
    const end = Math.min(next, match.index + match[0].length + reachMax);
    const blank = text.slice(match.index, end).search(/\n[ \t]{0,40}\n/);
    return toEndpoint(text, match, blank < 0 ? end : match.index + blank);
  });
}

function toEndpoint(text: string, match: RegExpExecArray, end: number): Endpoint {
  const rest = text.slice(match.index + match[0].length, end);
  const path = (match[2] ?? match[3] ?? match[5] ?? match[6] ?? '/').replace(/[.:]+$/, '');
  const method = toMethod(match[1] ?? match[4] ?? 'CALL');
  const { request, response } = splitSides(rest);
  const statuses = [...rest.matchAll(status)].map((found) => Number(found[1]));
  const requestFields = [...new Set([...queryFields(path), ...readFields(request, method === 'CALL')])];
  const responseFields = readFields(response ?? '', false);
  return {
    start: match.index,
    end: match.index + match[0].length + rest.trimEnd().length,
    method,
    path,
    requestFields,
    responseFields,
    request: requestFields.length > 0 ? 'shape' : /\bwith\b/i.test(request) ? 'named' : null,
    response: clarityOf(response, responseFields, statuses),
    statuses,
    refuses: statuses.some((code) => code >= 400) || refusal.test(rest),
    isVersioned:
      /\/v\d+(?:\/|$)/i.test(path) ||
      /version(?:ed)? (?:in|by|through) (?:the |a )?(?:header|path)/i.test(rest),
    isPaged:
      /[?&](?:cursor|page|limit|offset|after)\b/i.test(path) ||
      /\b(?:cursor|next_page|page token)\b/i.test(rest),
    mentionsAuth: /\b(?:token|bearer|oauth|jwt|api[- ]key|auth\w*|scope|login|signed|hmac)\b/i.test(rest),
    mentionsIdempotency: /\bidempoten\w+/i.test(rest),
  };
}

/** What goes in and what comes back; `response` is null where nothing is said of it. */
function splitSides(rest: string): { request: string; response: string | null } {
  const label = responseLabel.exec(rest);
  const sign = arrow.exec(rest);
  const cut = label && (!sign || label.index <= sign.index) ? label : sign;
  const [request, response] = cut
    ? [rest.slice(0, cut.index), rest.slice(cut.index + cut[0].length)]
    : [rest, null];
  const body = requestLabel.exec(request);
  return { request: body ? request.slice(body.index + body[0].length) : request, response };
}

function clarityOf(response: string | null, fields: readonly string[], statuses: readonly number[]): Clarity {
  const succeeds = statuses.some((code) => code >= 200 && code < 300);
  if (succeeds || fields.length > 0) return 'shape';
  if (response === null) return null;
  return /["“'‘(]|\band\b|\b2\d\d\b/.test(response) ? 'shape' : 'named';
}

const queryFields = (path: string): string[] =>
  [...path.matchAll(/[?&]([A-Za-z_]\w{0,60})/g)].map(([, name = '']) => name);

function toMethod(written: string): Endpoint['method'] {
  switch (written.toUpperCase()) {
    case 'GET':
      return 'GET';
    case 'POST':
      return 'POST';
    case 'PUT':
      return 'PUT';
    case 'PATCH':
      return 'PATCH';
    case 'DELETE':
      return 'DELETE';
    default:
      return 'CALL';
  }
}
