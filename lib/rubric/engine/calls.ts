import { type Clarity, type Endpoint, findEndpoints } from '@/lib/reading/endpoints';
import { readPlainCall } from '@/lib/reading/endpoints/plain-calls';
import type { Passage } from './passages';
import { isWish } from './wish';

export type CallPart = 'call' | 'request' | 'response' | 'errors';

/** Calls that a passage writes out with a method and a path, or as a function. */
const callsIn = ({ adopted, kind }: Passage): Endpoint[] => (kind === 'table' ? [] : findEndpoints(adopted));

/** How many different calls a passage writes out. */
export const countCalls = (passage: Passage): number =>
  new Set(callsIn(passage).map(({ method, path }) => `${method} ${path}`)).size;

const strength: Readonly<Record<'shape' | 'named', 'full' | 'named'>> = { shape: 'full', named: 'named' };

/** Whether a passage describes a part of a call: written as a route with its shape, or in plain words at the interface. */
export function hasCallPart(passage: Passage, part: CallPart): 'full' | 'named' | null {
  const { adopted, step, kind } = passage;
  const calls = callsIn(passage);
  if (calls.length === 0 && kind !== 'endpoint' && step !== 'api') return null;
  // Braces in a path are a parameter, not a reply.
  const plain = readPlainCall(adopted.replace(/\/[\w/{}?=&.:-]+/g, ' '))[part];
  // "There must be a secure interface" names no call.
  if (calls.length === 0 && plain === 'named' && isWish(adopted)) return null;
  if (calls.length === 0 || plain === 'full') return plain;
  if (part === 'call') return 'full';
  if (part === 'errors') return calls.some(({ refuses }) => refuses) ? 'full' : null;
  return best(calls.map((call) => call[part])) ?? plain;
}

function best(clarities: readonly Clarity[]): 'full' | 'named' | null {
  const clear =
    clarities.find((clarity) => clarity === 'shape') ?? clarities.find((clarity) => clarity === 'named');
  return clear ? strength[clear] : null;
}
