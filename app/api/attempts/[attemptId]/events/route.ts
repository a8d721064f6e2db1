import { eventBatchSchema } from '@/lib/attempt/events';
import { attemptLimits, batchLimits } from '@/lib/attempt/limits';
import { defineRoute } from '@/lib/server/define-route';
import { getPorts } from '@/lib/server/ports';
import { appendEvents } from '@/lib/services/append-events';
import { attemptIdInput } from '@/lib/services/attempt-input';

/** Stores a batch of events of one writer and acknowledges it after commit. */
export const POST = defineRoute({
  params: attemptIdInput,
  body: { schema: eventBatchSchema, maxBytes: batchLimits.bytes, maxDepth: attemptLimits.jsonDepth },
  can: 'attempt:edit',
  byOwner: true,
  run: async ({ actor, params, body }) => appendEvents(await getPorts(), actor, params.attemptId, body),
});
