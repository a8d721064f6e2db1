import { type NextRequest, NextResponse } from 'next/server';
import {
  fixedSecurityHeaders,
  queryLabHeaders,
  queryLabPrefix,
  strictTransport,
  toContentSecurityPolicy,
  toPermissionsPolicy,
} from '@/lib/server/security-headers';

/** Security headers for every page and answer, with a nonce of its own for each. Permissions are not decided here. */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith(queryLabPrefix)) return toQueryLab(request);
  const nonce = btoa(crypto.randomUUID());
  const policy = toContentSecurityPolicy({ nonce, development: process.env.NODE_ENV === 'development' });
  // Next reads the nonce for its own scripts from the policy of the request; pages read x-nonce.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(fixedSecurityHeaders)) response.headers.set(name, value);
  response.headers.set('permissions-policy', toPermissionsPolicy(request.nextUrl.pathname));
  if (request.nextUrl.protocol === 'https:')
    response.headers.set('strict-transport-security', strictTransport);
  return response;
}

/** The query lab's sandbox has a policy of its own, and no nonce: its files are the same for everyone. */
function toQueryLab(request: NextRequest): NextResponse {
  const response = NextResponse.next();
  for (const [name, value] of Object.entries(queryLabHeaders)) response.headers.set(name, value);
  if (request.nextUrl.protocol === 'https:')
    response.headers.set('strict-transport-security', strictTransport);
  return response;
}

export const config = {
  // Everything but the built files, which never change and are served faster without, and saving, the hottest path: its
  // answers are JSON and get their headers in next.config.js.
  matcher: '/((?!_next/static|_next/image|api/attempts/[^/]+/events$).*)',
};
