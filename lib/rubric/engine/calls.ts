import type { Passage } from './passages';

export type CallPart = 'call' | 'request' | 'response' | 'errors';

const route = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/[\w/{}:?=.-]*/;
const braces = /\{[^}]+\}/;
const arrow =
  /->|→|⇒|\b(?:answers?|returns?|gives? back|gets? back|get back|replies|comes back|back comes)\b/i;
const status = /\b[2][0-9]{2}\b/;
const error = /\b(?:4\d\d|5\d\d)\b|\bretry-after\b|\b(?:refused|rejected|conflict)\b/i;
const errorWords =
  /\b(?:if (?:other|another) \w+ (?:was|won|is)|when somebody was quicker|too many|is refused|error cases?|not accepted)\b/i;
const operation =
  /\b(?:endpoints?|rest api|rest apis|api|graphql|grpc|one door|function call|sends an event|webhook)\b/i;
const carries =
  /\b(?:with|carr(?:y|ies)|takes?|contains?|gives?)\b\s(?:the\s|a\s|an\s)?[\w -]+,\s[\w -]+(?:,|\sand\s)/i;

/** How many calls a passage writes out. */
export const countCalls = ({ adopted }: Passage): number =>
  new Set([...adopted.matchAll(new RegExp(route, 'g'))].map(([call]) => call)).size;

/** Whether a passage describes a part of a call: written as a route with its shape, or in plain words at the interface. */
export function hasCallPart({ adopted, step, kind }: Passage, part: CallPart): 'full' | 'named' | null {
  const isRoute = route.test(adopted);
  const isInterface = isRoute || kind === 'endpoint' || step === 'api';
  if (!isInterface) return null;
  if (part === 'call')
    return isRoute ? 'full' : operation.test(adopted) || carries.test(adopted) ? 'named' : null;
  if (part === 'request') return describesRequest(adopted, isRoute);
  if (part === 'response') return describesResponse(adopted, isRoute);
  return error.test(adopted) || errorWords.test(adopted) ? 'full' : null;
}

function describesRequest(text: string, isRoute: boolean): 'full' | 'named' | null {
  const before = text.split(/->|→/)[0] ?? text;
  if (isRoute && braces.test(before.replace(/\/[\w/{}:-]*/g, ' '))) return 'full';
  if (carries.test(text)) return 'full';
  return isRoute && /\bwith\b/i.test(text) ? 'named' : null;
}

function describesResponse(written: string, isRoute: boolean): 'full' | 'named' | null {
  // Braces in a path are a parameter, not a reply.
  const text = written.replace(route, ' ');
  if (arrow.test(text) && (status.test(text) || braces.test(text) || /["“'‘(]|\band\b/.test(text)))
    return 'full';
  if (isRoute && status.test(text)) return 'full';
  return arrow.test(text) ? 'named' : null;
}
