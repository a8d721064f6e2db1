import 'server-only';
import { type Actor, anonymous } from '@/lib/access/actor';
import { getDatabase } from './database';
import { readCandidateId, readGuestId } from './guest-cookie';
import { readSessionToken } from './session-token';

/**
 * Who is asking. Every session is checked against the database, so that one of before a password change is nobody's.
 * Name the attempt where the request is about one: a link candidate is a candidate there and nowhere else.
 */
export async function getActor(attemptId?: string): Promise<Actor> {
  if (attemptId !== undefined) {
    const candidateId = await readCandidateId(attemptId);
    if (candidateId !== null) return { kind: 'candidate', id: candidateId, attemptId };
  }
  return (await findUser()) ?? (await findGuest()) ?? anonymous;
}

async function findUser(): Promise<Actor | null> {
  const token = await readSessionToken();
  if (!token) return null;
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { id: token.sub, sessionEpoch: token.epoch },
    select: { id: true, name: true, email: true },
  });
  return user && { kind: 'user', ...user };
}

async function findGuest(): Promise<Actor | null> {
  const id = await readGuestId();
  if (id === null) return null;
  const database = await getDatabase();
  const guest = await database.guest.findUnique({ where: { id, claimedById: null }, select: { id: true } });
  return guest && { kind: 'guest', id: guest.id };
}
