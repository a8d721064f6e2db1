import { z } from 'zod';
import { defineCheck } from '../../engine/check';
import { type CallPart, hasCallPart } from '../../engine/calls';
import { findSaid } from '../../engine/said';

const parts = ['call', 'request', 'response', 'errors'] as const satisfies readonly CallPart[];

export const check = defineCheck({
  id: 'describes-calls',
  about: 'Describes what goes in and what comes back at the interface: calls, request, response or errors.',
  options: z.strictObject({ need: z.enum(parts), min: z.int().min(1).max(5).default(1) }),
  run: (answer, { need, min }) =>
    findSaid(answer, {
      min,
      met: (passage) => hasCallPart(passage, need) === 'full',
      partly: (passage) => hasCallPart(passage, need) === 'named',
    }),
});
