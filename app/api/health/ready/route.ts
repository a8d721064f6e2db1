import { getStore } from '@/lib/server/database';
import { getEnv } from '@/lib/server/env';
import { checkHealth, readFreeBytes } from '@/lib/server/health';

export const dynamic = 'force-dynamic';

/** 200 when this process can serve, else 503 with what is in the way. */
export async function GET(): Promise<Response> {
  const { ok, checks } = await checkHealth({
    getStore,
    readFreeBytes: () => readFreeBytes(getEnv().dataDirectory),
  });
  return Response.json(
    { status: ok ? 'ready' : 'unavailable', checks },
    { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
