import 'server-only';
import { headers } from 'next/headers';

/**
 * Where the request came from, for throttling only. The last entry is the one the nearest proxy, or this server
 * itself, has written; those before it are whatever the sender claims.
 */
export async function readClientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for');
  return forwarded?.split(',').at(-1)?.trim().slice(0, 60) || 'unknown';
}
