import 'server-only';
import { cache } from 'react';
import { type Actor, anonymous } from '@/lib/access/actor';
import { getDatabase } from './database';
import { readCandidateId, readGuestId } from './guest-cookie';
import { readSessionToken } from './session-token';

/**
 * Who is asking. Every session is checked against the database, so that one of before a password change is nobody's.
 * Name the attempt where the request is about one: a link candidate is a candidate there and nowhere else.
 */
export async function getActor(attemptId?: string): Promise<Actor> {
  return (await findHolder(attemptId)) ?? (await findGuest()) ?? anonymous;
}

/**
 * The same, but a guest is taken at their signed cookie. For what touches nothing but an attempt, found by its owner: a
 * guest who has become a user owns none any more, so there is nothing to look up.
 */
export async function getOwner(attemptId: string): Promise<Actor> {
  const holder = await findHolder(attemptId);
  if (holder) return holder;
  const guestId = await readGuestId();
  return guestId === null ? anonymous : { kind: 'guest', id: guestId };
}

/** A link candidate in their own attempt, or a user. */
async function findHolder(attemptId: string | undefined): Promise<Actor | null> {
  const candidateId = attemptId === undefined ? null : await readCandidateId(attemptId);
  if (attemptId !== undefined && candidateId !== null)
    return { kind: 'candidate', id: candidateId, attemptId };
  return findUser();
}

// Layout and page of one request ask both; they share the answer.
const findUser = cache(async (): Promise<Actor | null> => {
  const token = await readSessionToken();
  if (!token) return null;
  const database = await getDatabase();
  const user = await database.user.findUnique({
    where: { id: token.sub, sessionEpoch: token.epoch },
    select: { id: true, name: true, email: true },
  });
  return user && { kind: 'user', ...user };
});

const findGuest = cache(async (): Promise<Actor | null> => {
  const id = await readGuestId();
  if (id === null) return null;
  const database = await getDatabase();
  const guest = await database.guest.findUnique({ where: { id, claimedById: null }, select: { id: true } });
  return guest && { kind: 'guest', id: guest.id };
});
