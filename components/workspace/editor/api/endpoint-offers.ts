import { findEndpoints } from '@/lib/reading/endpoints';
import type { Endpoint } from '@/lib/steps/endpoint-notes';
import { parseEndpoint } from '@/lib/steps/quick-endpoint';

/** A call that the text writes out and the rows lack, and the lines it stands on. */
export type EndpointOffer = {
  endpoint: Endpoint;
  start: number;
  end: number;
  /** The row says every word of these lines, so that they can go from the text. */
  isWhole: boolean;
};

const label =
  /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:request|response|body|payload|params?|parameters|query|returns?|reply|answers?|auth\w*|who may call|errors?|error cases|idempoten\w*|rate[- ]?limits?|limits?|versions?(?:ing)?|purpose|what it does|notes?)(?:\*\*)?\s*:/i;
/** Words that only lead. */
const syntax = new Set(
  'with and then the a an body request response returns return answers answer reply'.split(' '),
);

export const keyOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string =>
  `${method.trim().toUpperCase()} ${path
    .trim()
    .replace(/\/+$/, '')
    .replace(/:(\w+)|<(\w+)>/g, '{$1$2}')}`;

/** Calls with a method and a path in the text that are no rows yet; each once. */
export function findEndpointOffers(text: string, rows: readonly Endpoint[]): EndpointOffer[] {
  const known = new Set(rows.map(keyOf));
  return findEndpoints(text).flatMap(({ start, end, method }): EndpointOffer[] => {
    if (method === 'CALL') return [];
    const stop = endOf(text, start, end);
    const endpoint = parseEndpoint(text.slice(start, stop));
    if (!endpoint || known.has(keyOf(endpoint))) return [];
    known.add(keyOf(endpoint));
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', stop);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const isAlone = /^[\s>]*(?:[-*•+]\s+|\d{1,2}[.)]\s+)?[`"'*_]*$/.test(text.slice(lineStart, start));
    const isWhole = isAlone && saysAll(text.slice(start, lineEnd), endpoint);
    return [{ endpoint, start: lineStart, end: lineEnd, isWhole }];
  });
}

/** The text without the lines that the rows now say. */
export function cutEndpoints(text: string, offers: readonly EndpointOffer[]): string {
  const cut = offers
    .filter(({ isWhole }) => isWhole)
    .reduceRight((soFar, { start, end }) => soFar.slice(0, start) + soFar.slice(end), text);
  return cut === text ? text : cut.replace(/\n{3,}/g, '\n\n').trim();
}

/** What somebody types or pastes to make endpoints of: one call, or several on lines of their own. */
export function readEndpoints(text: string): Endpoint[] {
  const found = findEndpointOffers(text, []).map(({ endpoint }) => endpoint);
  if (found.length > 0) return found;
  const one = parseEndpoint(text);
  return one ? [one] : [];
}

/** Its line, and those below that belong to it: in open braces, or with a label. */
function endOf(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const newline = text.indexOf('\n', at);
    if (newline < 0 || newline >= end) return end;
    const next = text.slice(newline + 1, end).split('\n', 1)[0] ?? '';
    if (depthOf(text.slice(start, newline)) === 0 && !label.test(next) && !/^\s*(?:->|→|[{}[\]])/.test(next))
      return newline;
    at = newline + 1;
  }
}

function depthOf(said: string): number {
  let depth = 0;
  for (const sign of said) depth += /[{[]/.test(sign) ? 1 : /[}\]]/.test(sign) ? -1 : 0;
  return depth;
}

function saysAll(lines: string, endpoint: Endpoint): boolean {
  const words = (said: string): string[] => said.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const said = new Set(words(Object.values(endpoint).join(' ')));
  const without = lines.replace(new RegExp(label.source, 'gim'), ' ');
  return words(without).every((word) => said.has(word) || syntax.has(word));
}
