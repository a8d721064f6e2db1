import { z } from 'zod';
import { defineCheck, type Finding } from '../../engine/check';
import { type CallPart, countCalls, hasCallPart } from '../../engine/calls';
import { findSaid, said } from '../../engine/said';

const parts = ['call', 'request', 'response', 'errors'] as const satisfies readonly CallPart[];

export const check = defineCheck({
  id: 'describes-calls',
  about: 'Describes what goes in and what comes back at the interface: calls, request, response or errors.',
  options: z.strictObject({ need: z.enum(parts), min: z.int().min(1).max(5).default(1) }),
  run: (answer, { need, min }): Finding => {
    const written = answer.passages.filter((passage) => countCalls(passage) > 0);
    // Two calls in one sentence are two calls.
    const calls = written.reduce((sum, passage) => sum + countCalls(passage), 0);
    if (need === 'call' && calls >= min) return said('met', written);
    return findSaid(answer, {
      min,
      met: (passage) => hasCallPart(passage, need) === 'full',
      partly: (passage) => hasCallPart(passage, need) === 'named',
    });
  },
});
