import type { DepthId, ProfileId } from '@/lib/rubric/schema';
import type { AuditEntry, Ports } from './ports';

export type OrganisationRecord = {
  id: string;
  name: string;
  members: readonly { userId: string; role: 'owner' | 'member' }[];
};

/** A hiring team's invitation, without its token: that is shown once and stored as a hash only. */
export type PromptLinkRecord = {
  id: string;
  organisationId: string;
  organisationName: string;
  title: string;
  promptVersionId: string;
  rubricVersionId: string;
  promptSlug: string;
  promptTitle: string;
  profile: ProfileId;
  depth: DepthId;
  timeLimitMinutes: number;
  retentionDays: number;
  maxUses: number;
  uses: number;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

export type NewPromptLink = Omit<
  PromptLinkRecord,
  'organisationName' | 'promptSlug' | 'promptTitle' | 'uses' | 'revokedAt'
> & { tokenHash: string; createdById: string };

/** Somebody who accepted an invitation, and how far they are. */
export type CandidateRecord = {
  id: string;
  name: string;
  email: string;
  consentedAt: Date;
  link: PromptLinkRecord;
  attempt: CandidateAttempt | null;
};

export type CandidateAttempt = {
  id: string;
  status: 'open' | 'submitted';
  startedAt: Date;
  deadlineAt: Date | null;
  submittedAt: Date | null;
};

/** One row of a link's table. */
export type SubmissionSummary = {
  candidateId: string;
  name: string;
  email: string;
  consentedAt: Date;
  /** Null where they agreed but have not started. */
  attempt: CandidateAttempt | null;
  /** The machine's newest reading, 0…4. */
  level: number | null;
  /** Team members and reviewers who rated at least one dimension. */
  raters: number;
};

export type NewCandidate = {
  id: string;
  linkId: string;
  name: string;
  email: string;
  consentedAt: Date;
  resumeHash: string;
};

export type Page = { skip: number; take: number };

export type HiringStore = {
  createOrganisation: (organisation: { id: string; name: string; ownerId: string }) => Promise<void>;
  findOrganisation: (id: string) => Promise<OrganisationRecord | null>;
  listOrganisations: (userId: string) => Promise<OrganisationRecord[]>;
  createLink: (link: NewPromptLink) => Promise<void>;
  findLink: (id: string) => Promise<PromptLinkRecord | null>;
  findLinkByHash: (tokenHash: string) => Promise<PromptLinkRecord | null>;
  listLinks: (organisationId: string, page: Page) => Promise<{ items: PromptLinkRecord[]; total: number }>;
  revokeLink: (id: string, at: Date) => Promise<boolean>;
  /**
   * Uses the link once for this person, in one transaction: `full` where no use is left (or it was revoked or ran out
   * meanwhile), `taken` where that address answered already.
   */
  addCandidate: (candidate: NewCandidate, now: Date) => Promise<'added' | 'full' | 'taken'>;
  findCandidateByHash: (resumeHash: string) => Promise<CandidateRecord | null>;
  findCandidate: (id: string) => Promise<CandidateRecord | null>;
  /** Starts the clock, once for each candidate. False where it had started. */
  beginAttempt: (start: {
    attemptId: string;
    candidate: CandidateRecord;
    startedAt: Date;
    deadlineAt: Date;
  }) => Promise<boolean>;
  listSubmissions: (linkId: string, page: Page) => Promise<{ items: SubmissionSummary[]; total: number }>;
  /** Removes for good the answers whose retention time is over. Returns their attempts' ids. */
  purgeRetained: (now: Date) => Promise<string[]>;
};

/** Makes and hashes tokens. A token has 256 random bits; only its hash is ever stored. */
export type TokenPort = { create: () => string; hash: (token: string) => string };

export type HiringPorts = Pick<Ports, 'now' | 'newId' | 'prompts'> & {
  hiring: HiringStore;
  tokens: TokenPort;
  audit: (entry: AuditEntry) => Promise<void>;
};
