import type { Actor } from '@/lib/access/actor';
import type { Rubric } from '@/lib/rubric/schema';
import type { Prompt } from '@/lib/prompts/schema';
import type {
  CandidateRecord,
  HiringPorts,
  NewCandidate,
  OrganisationRecord,
  PromptLinkRecord,
} from '../hiring-ports';
import type { AuditEntry } from '../ports';

type StoredLink = PromptLinkRecord & { tokenHash: string };
type StoredCandidate = NewCandidate & { attempt: CandidateRecord['attempt'] };

export const ann: Actor = { kind: 'user', id: 'ann', name: 'Ann', email: 'ann@example.org' };
export const bo: Actor = { kind: 'user', id: 'bo', name: 'Bo', email: 'bo@example.org' };

/** Hiring in memory, with a clock the test turns and tokens it can foresee: for tests of the use cases alone. */
export function createMemoryHiring() {
  const organisations: OrganisationRecord[] = [];
  const links: StoredLink[] = [];
  const candidates: StoredCandidate[] = [];
  const audited: AuditEntry[] = [];
  let time = Date.parse('2026-03-01T09:00:00Z');
  let count = 0;
  const next = (prefix: string) => `${prefix}${++count}`;

  const toRecord = (candidate: StoredCandidate): CandidateRecord => {
    const link = links.find(({ id }) => id === candidate.linkId);
    if (!link) throw new Error('a candidate of no link');
    return { ...candidate, link };
  };

  const ports: HiringPorts = {
    now: () => new Date(time),
    newId: () => next('id'),
    audit: async (entry) => {
      audited.push(entry);
    },
    // As long as a real token, and as easy to tell apart.
    tokens: { create: () => next('token').padEnd(43, '_'), hash: (token) => `hash of ${token}` },
    prompts: {
      listNewest: async () => [],
      findNewest: async (slug) =>
        slug === 'ride-sharing'
          ? {
              promptVersionId: 'p1',
              rubricVersionId: 'r1',
              // Only which versions are pinned matters here.
              prompt: { title: 'Ride sharing' } as Prompt,
              rubric: {} as Rubric,
            }
          : null,
      getPinned: async () => Promise.reject(new Error('not used here')),
      findModelAnswer: () => null,
    },
    hiring: {
      createOrganisation: async ({ id, name, ownerId }) => {
        organisations.push({ id, name, members: [{ userId: ownerId, role: 'owner' }] });
      },
      findOrganisation: async (id) => organisations.find((organisation) => organisation.id === id) ?? null,
      listOrganisations: async (userId) =>
        organisations.filter(({ members }) => members.some((member) => member.userId === userId)),
      createLink: async (link) => {
        links.push({
          ...link,
          organisationName: 'Team',
          promptSlug: 'ride-sharing',
          promptTitle: 'Ride sharing',
          uses: 0,
          revokedAt: null,
        });
      },
      findLink: async (id) => links.find((link) => link.id === id) ?? null,
      findLinkByHash: async (hash) => links.find(({ tokenHash }) => tokenHash === hash) ?? null,
      listLinks: async (organisationId) => {
        const items = links.filter((link) => link.organisationId === organisationId);
        return { items, total: items.length };
      },
      revokeLink: async (id, at) => {
        const link = links.find((candidate) => candidate.id === id && candidate.revokedAt === null);
        if (link) link.revokedAt = at;
        return link !== undefined;
      },
      addCandidate: async (candidate) => {
        const link = links.find(({ id }) => id === candidate.linkId);
        if (!link || link.uses >= link.maxUses) return 'full';
        if (candidates.some(({ linkId, email }) => linkId === link.id && email === candidate.email))
          return 'taken';
        link.uses++;
        candidates.push({ ...candidate, attempt: null });
        return 'added';
      },
      findCandidateByHash: async (hash) => {
        const candidate = candidates.find(({ resumeHash }) => resumeHash === hash);
        return candidate ? toRecord(candidate) : null;
      },
      findCandidate: async (id) => {
        const candidate = candidates.find((known) => known.id === id);
        return candidate ? toRecord(candidate) : null;
      },
      beginAttempt: async ({ attemptId, candidate: { id }, startedAt, deadlineAt }) => {
        const candidate = candidates.find((known) => known.id === id);
        if (!candidate || candidate.attempt) return false;
        candidate.attempt = { id: attemptId, status: 'open', startedAt, deadlineAt, submittedAt: null };
        return true;
      },
      listSubmissions: async (linkId) => {
        const items = candidates
          .filter((candidate) => candidate.linkId === linkId)
          .map(({ id, ...candidate }) => ({ ...candidate, candidateId: id, level: null, raters: 0 }));
        return { items, total: items.length };
      },
      purgeRetained: async (now) => {
        const due = candidates.filter(({ linkId, consentedAt }) => {
          const days = links.find(({ id }) => id === linkId)?.retentionDays ?? 0;
          return consentedAt.getTime() + days * 86_400_000 <= now.getTime();
        });
        for (const candidate of due) candidates.splice(candidates.indexOf(candidate), 1);
        return due.flatMap(({ attempt }) => (attempt ? [attempt.id] : []));
      },
    },
  };

  return {
    ports,
    audited,
    /** Lets time pass. */
    pass: (ms: number) => {
      time += ms;
    },
  };
}
