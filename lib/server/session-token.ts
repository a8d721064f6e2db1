import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { getEnv } from './env';

/** How long a session lasts without a new sign-in. */
export const sessionMaxAgeSeconds = 60 * 60 * 24 * 30;

/** What a session says: whose it is, and the epoch it belongs to. Names and addresses stay in the database. */
const tokenSchema = z.object({ sub: z.string().min(1).max(100), epoch: z.int().min(0) });
export type SessionToken = z.infer<typeof tokenSchema>;

/** next-auth's own name, with its prefix over https. */
const cookieName = (): string =>
  isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

export const isSecure = (): boolean => getEnv().publicUrl.startsWith('https:');

/** The session that came with the request, if it is genuine and not expired. Its epoch is still to be checked. */
export async function readSessionToken(): Promise<SessionToken | null> {
  const token = (await cookies()).get(cookieName())?.value;
  if (token === undefined || token.length > 4096) return null;
  const payload = await decode({ token, secret: getEnv().secret }).catch(() => null);
  const parsed = tokenSchema.safeParse(payload);
  return parsed.success ? parsed.data : null;
}

/** Signs somebody in, in the very form in which next-auth does. */
export async function writeSessionToken({ sub, epoch }: SessionToken): Promise<void> {
  const token = await encode({
    token: { sub, epoch },
    secret: getEnv().secret,
    maxAge: sessionMaxAgeSeconds,
  });
  (await cookies()).set(cookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: sessionMaxAgeSeconds,
  });
}

export async function clearSessionToken(): Promise<void> {
  (await cookies()).delete(cookieName());
}
