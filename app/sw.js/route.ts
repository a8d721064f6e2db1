import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const dynamic = 'force-dynamic';

/** The service worker of this build. None in development: there every file changes under it. */
export async function GET(): Promise<Response> {
  const script = await readFile(join(process.cwd(), '.next', 'service-worker.js'), 'utf8').catch(() => null);
  if (script === null) return new Response('There is no service worker in development.', { status: 404 });
  return new Response(script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
