import { defineRoute } from '@/lib/server/define-route';
import { getPorts } from '@/lib/server/ports';
import { attemptIdInput } from '@/lib/services/attempt-input';
import { loadPracticeKit } from '@/lib/services/practice-kit';

/** The rubric and the panel's questions for one's own open practice, so that the browser can read and ask offline. */
export const GET = defineRoute({
  params: attemptIdInput,
  can: 'attempt:edit',
  run: async ({ actor, params }) => loadPracticeKit(await getPorts(), actor, params.attemptId),
  // This browser may keep it and must ask whether it still may have it.
  respond: (kit) => Response.json(kit, { headers: { 'cache-control': 'private, no-cache' } }),
});
