import { defineRoute } from '@/lib/server/define-route';
import { getPorts } from '@/lib/server/ports';
import { attemptIdInput } from '@/lib/services/attempt-input';
import { loadLog } from '@/lib/services/load-log';

/** Everything that happened in the actor's own attempt, for the history of their workspace. */
export const GET = defineRoute({
  params: attemptIdInput,
  can: 'attempt:export',
  run: async ({ actor, params }) => loadLog(await getPorts(), actor, params.attemptId),
});
