import { defineRoute } from '@/lib/server/define-route';
import { getPorts } from '@/lib/server/ports';
import { attemptIdInput } from '@/lib/services/attempt-input';
import { exportAttempt } from '@/lib/services/export-attempt';

/** The attempt as an `attempt/1` file to keep. */
export const GET = defineRoute({
  params: attemptIdInput,
  can: 'attempt:export',
  run: async ({ actor, params }) => exportAttempt(await getPorts(), actor, params.attemptId),
  respond: (document) =>
    new Response(`${JSON.stringify(document, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        // The prompt's slug holds nothing but letters, digits and hyphens.
        'content-disposition': `attachment; filename="${document.prompt}.attempt.json"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
});
