import 'server-only';
import { cookies } from 'next/headers';
import { getEnv } from './env';
import { readSigned, sign } from './signed-cookie';

const guestCookie = 'loadbearing.guest';
const guestMaxAgeSeconds = 60 * 60 * 24 * 365;
const candidateMaxAgeSeconds = 60 * 60 * 24 * 30;

/** One cookie for each attempt, so that two hiring teams' links in one browser keep apart. */
const candidateCookie = (attemptId: string): string => `loadbearing.candidate.${attemptId}`;

/** Id of the guest whose signed cookie came with the request. */
export async function readGuestId(): Promise<string | null> {
  return readSigned('guest', (await cookies()).get(guestCookie)?.value);
}

export async function writeGuestId(guestId: string): Promise<void> {
  (await cookies()).set(guestCookie, sign('guest', guestId), cookieOptions(guestMaxAgeSeconds));
}

export async function clearGuestId(): Promise<void> {
  (await cookies()).delete(guestCookie);
}

/** Id of the link candidate whose signed cookie for this attempt came with the request. */
export async function readCandidateId(attemptId: string): Promise<string | null> {
  const value = (await cookies()).get(candidateCookie(attemptId))?.value;
  return readSigned(`candidate ${attemptId}`, value);
}

export async function writeCandidateId(attemptId: string, candidateId: string): Promise<void> {
  const signed = sign(`candidate ${attemptId}`, candidateId);
  (await cookies()).set(candidateCookie(attemptId), signed, cookieOptions(candidateMaxAgeSeconds));
}

const cookieOptions = (maxAge: number) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: getEnv().publicUrl.startsWith('https:'),
  path: '/',
  maxAge,
});
