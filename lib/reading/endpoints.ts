import type { Span } from './span';

/** An endpoint written in prose or in a list: `POST /v2/rides {pickup} -> 201 {rideId}`. */
export type Endpoint = Span & {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** Field names in the first braces, before the arrow. */
  requestFields: readonly string[];
  responseFields: readonly string[];
  statuses: readonly number[];
  isVersioned: boolean;
  mentionsAuth: boolean;
  mentionsIdempotency: boolean;
};

const head = /\b(GET|POST|PUT|PATCH|DELETE)\s+(?:https?:\/\/[^\s/]{1,80})?(\/[^\s,;()"'`<>]{0,120})/gi;
const reachMax = 600;

/** Every endpoint, with what is said of it up to the next endpoint or blank line. */
export function findEndpoints(text: string): Endpoint[] {
  const heads = [...text.matchAll(head)];
  return heads.map((match, position) => {
    const next = heads[position + 1]?.index ?? text.length;
    const end = Math.min(next, match.index + match[0].length + reachMax);
    const blank = text.slice(match.index, end).indexOf('\n\n');
    return toEndpoint(text, match, blank < 0 ? end : match.index + blank);
  });
}

function toEndpoint(text: string, match: RegExpExecArray, end: number): Endpoint {
  const rest = text.slice(match.index + match[0].length, end);
  const [request = '', response = ''] = splitAtArrow(rest);
  const path = (match[2] ?? '/').replace(/[.:]+$/, '');
  return {
    start: match.index,
    end: match.index + match[0].length + rest.trimEnd().length,
    method: toMethod(match[1] ?? ''),
    path,
    requestFields: fieldsIn(request),
    responseFields: fieldsIn(response),
    statuses: [...rest.matchAll(/(?:^|[^\d./-])([1-5]\d\d)(?![\d./%]|\s*(?:ms|s|m|km|KB|MB|\w*s)\b)/g)].map(
      (found) => Number(found[1]),
    ),
    isVersioned:
      /\/v\d+(?:\/|$)/i.test(path) ||
      /version(?:ed)? (?:in|by|through) (?:the |a )?(?:header|path)/i.test(rest),
    mentionsAuth: /\b(?:token|bearer|oauth|jwt|api[- ]key|auth\w*|scope|login|signed|hmac)\b/i.test(rest),
    mentionsIdempotency: /\bidempoten\w+/i.test(rest),
  };
}

function toMethod(written: string): Endpoint['method'] {
  switch (written.toUpperCase()) {
    case 'POST':
      return 'POST';
    case 'PUT':
      return 'PUT';
    case 'PATCH':
      return 'PATCH';
    case 'DELETE':
      return 'DELETE';
    default:
      return 'GET';
  }
}

function splitAtArrow(rest: string): [string, string] {
  const arrow = /->|→|=>|\b(?:answers?|returns?|responds?|replies)\b/i.exec(rest);
  return arrow ? [rest.slice(0, arrow.index), rest.slice(arrow.index + arrow[0].length)] : [rest, ''];
}

/** Names in the first `{…}`: `{rideId, "status": "…", pickup?: {lat, lng}}`. */
function fieldsIn(part: string): string[] {
  const open = part.indexOf('{');
  const close = part.lastIndexOf('}');
  if (open < 0 || close <= open) return [];
  const names = part
    .slice(open + 1, close)
    .split(/[,;{}\n]/)
    .map((piece) => /^\s*["'`]?([A-Za-z_][\w.-]{0,60})/.exec(piece)?.[1] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
