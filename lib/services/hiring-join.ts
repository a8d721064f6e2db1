import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/shared/result';
import { storableText } from '@/lib/shared/text';
import { type AppFailure, notFound } from './failures';
import { findLinkState, type LinkState } from './hiring-links';
import type { CandidateRecord, HiringPorts, PromptLinkRecord } from './hiring-ports';

/** 256 bits in base64url; anything else cannot be one of ours and never reaches the database. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const acceptInvitationSchema = z.object({
  token: tokenSchema,
  name: storableText(120).refine((name) => name.trim().length > 0, 'give the name the team knows you by'),
  email: z
    .email('does not look like an e-mail address')
    .max(254)
    .transform((email) => email.toLowerCase()),
  consent: z.literal('yes', 'tick the box if you agree; without it nothing is recorded'),
});
export type AcceptInvitationInput = z.infer<typeof acceptInvitationSchema>;

/** What a candidate sees before anything starts. */
export type Invitation = { state: LinkState; link: PromptLinkRecord };

type JoinPorts = Pick<HiringPorts, 'hiring' | 'tokens' | 'now' | 'newId' | 'audit'>;

const closedMessages: Record<Exclude<LinkState, 'open'>, string> = {
  expired: 'This link has expired. Ask the team that sent it for a new one.',
  revoked: 'This link was withdrawn. Ask the team that sent it for a new one.',
  usedUp: 'This link has been used as often as it allows. Ask the team that sent it for a new one.',
};

/** The invitation behind a token; a guessed one is simply not found. */
export async function findInvitation(
  ports: JoinPorts,
  token: string,
): Promise<Result<Invitation, AppFailure>> {
  const link = await ports.hiring.findLinkByHash(ports.tokens.hash(token));
  return link ? ok({ state: findLinkState(link, ports.now()), link }) : notFound();
}

/**
 * A person agrees and says who they are. Uses the link once and returns their private way back; the clock has not
 * started. Errors: `not_found`, `link_closed` (expired, revoked or used up), `already_joined`.
 */
export async function acceptInvitation(
  ports: JoinPorts,
  input: AcceptInvitationInput,
): Promise<Result<{ resumeToken: string }, AppFailure>> {
  const invitation = await findInvitation(ports, input.token);
  if (!invitation.ok) return invitation;
  const { state, link } = invitation.value;
  if (state !== 'open') return fail('link_closed', closedMessages[state]);
  const id = ports.newId();
  const resumeToken = ports.tokens.create();
  const now = ports.now();
  const outcome = await ports.hiring.addCandidate(
    {
      id,
      linkId: link.id,
      name: input.name.trim(),
      email: input.email,
      consentedAt: now,
      resumeHash: ports.tokens.hash(resumeToken),
    },
    now,
  );
  if (outcome === 'full') return fail('link_closed', closedMessages.usedUp);
  if (outcome === 'taken')
    return fail(
      'already_joined',
      'Somebody with this address has already joined. Open the private page you were given then, or ask the team for a new link.',
      '$.email',
    );
  await ports.audit({
    actor: { kind: 'candidate', id },
    action: 'link:join',
    resource: { kind: 'promptLink', id: link.id },
  });
  return ok({ resumeToken });
}

/** The candidate behind their private token. */
export async function findOwnInvitation(
  ports: JoinPorts,
  resumeToken: string,
): Promise<Result<CandidateRecord, AppFailure>> {
  const candidate = await ports.hiring.findCandidateByHash(ports.tokens.hash(resumeToken));
  return candidate ? ok(candidate) : notFound();
}

/**
 * Starts the clock, once: the deadline is the server's now plus the link's limit. A second press, another browser or
 * a reload gets the same attempt and the same deadline.
 */
export async function beginAnswer(
  ports: JoinPorts,
  resumeToken: string,
): Promise<Result<{ candidateId: string; attemptId: string }, AppFailure>> {
  const found = await findOwnInvitation(ports, resumeToken);
  if (!found.ok) return found;
  const candidate = found.value;
  if (candidate.attempt) return ok({ candidateId: candidate.id, attemptId: candidate.attempt.id });
  const startedAt = ports.now();
  const attemptId = ports.newId();
  const deadlineAt = new Date(startedAt.getTime() + candidate.link.timeLimitMinutes * 60_000);
  if (await ports.hiring.beginAttempt({ attemptId, candidate, startedAt, deadlineAt })) {
    await ports.audit({
      actor: { kind: 'candidate', id: candidate.id },
      action: 'attempt:start',
      resource: { kind: 'attempt', id: attemptId },
    });
    return ok({ candidateId: candidate.id, attemptId });
  }
  // Two presses at once: the other one began it.
  const again = await ports.hiring.findCandidate(candidate.id);
  return again?.attempt ? ok({ candidateId: candidate.id, attemptId: again.attempt.id }) : notFound();
}
