import 'server-only';
import { getEnv } from './env';

/**
 * True where a browser sent the request from a page of ours. A missing Origin is refused as well: every browser in
 * use sends one with a mutation. The host compared with is the one the request was addressed to, or the public one
 * where a proxy in front rewrites it.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return false;
  if (origin === new URL(getEnv().publicUrl).origin) return true;
  const host = headers.get('host');
  if (host === null || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  return originHost === host && (protocol === 'http:' || protocol === 'https:');
}
