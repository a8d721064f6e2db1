import type { Owner } from '@/lib/access/actor';
import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptMode } from '@/lib/attempt/mode';
import type { AttemptState } from '@/lib/attempt/state';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Prompt } from '@/lib/prompts/schema';
import type { AdviceList } from '@/lib/rubric/advice/schema';
import type { Evaluation } from '@/lib/rubric/evaluation';
import type { DepthId, ProfileId, Rubric } from '@/lib/rubric/schema';
import type { StepId } from '@/lib/steps/schema';

/** One attempt without its log. */
export type AttemptRecord = {
  id: string;
  title: string;
  owner: Owner;
  mode: AttemptMode;
  /** The one step of a drill; null in every other mode. */
  drillStep: StepId | null;
  status: 'open' | 'submitted';
  profile: ProfileId;
  depth: DepthId;
  promptVersionId: string;
  rubricVersionId: string;
  promptSlug: string;
  /** Who asked, for an attempt through a hiring team's link. */
  organisation: string | null;
  /** Number of events stored. */
  position: number;
  /** UTF-8 size of the log, as it came in. */
  eventBytes: number;
  startedAt: Date;
  deadlineAt: Date | null;
  submittedAt: Date | null;
  deletedAt: Date | null;
  updatedAt: Date;
};

/** An attempt in a list. */
export type AttemptSummary = Pick<
  AttemptRecord,
  | 'id'
  | 'title'
  | 'mode'
  | 'drillStep'
  | 'status'
  | 'profile'
  | 'depth'
  | 'promptSlug'
  | 'position'
  | 'startedAt'
  | 'updatedAt'
> & {
  promptTitle: string;
  /** Newest reading by the machine, 0…4, of a drill that of its step; null before submission. */
  level: number | null;
};

export type NewAttempt = Pick<
  AttemptRecord,
  | 'id'
  | 'title'
  | 'owner'
  | 'mode'
  | 'drillStep'
  | 'profile'
  | 'depth'
  | 'promptVersionId'
  | 'rubricVersionId'
  | 'startedAt'
  | 'deadlineAt'
> & {
  /** Events that are there from the start, e.g. the file it was made from; written by the server. */
  entries: readonly LogEntry[];
};

/** One stored line of the log. */
export type StoredEntry = LogEntry & { position: number; writerId: string };

export type AppendCommand = {
  attemptId: string;
  owner: Owner;
  writerId: string;
  /** How many entries, and themselves as JSON: `{ seq, atMs, event }[]`, consecutive, the first one the writer's next. */
  count: number;
  entriesJson: string;
  /** UTF-8 size of `entriesJson`. */
  bytes: number;
  /** The attempt's new name, where an event gave it one. */
  title: string | null;
  /** The log must hold exactly this many events; otherwise nothing is stored. */
  expectedPosition: number;
  now: Date;
};

export type AttemptStore = {
  create: (attempt: NewAttempt) => Promise<void>;
  /** Also finds what is in the bin. Null where it does not exist or belongs to somebody else. */
  findOwned: (owner: Owner, id: string) => Promise<AttemptRecord | null>;
  /** Whoever it belongs to: for the sweep and for reviewers, after their own check. */
  find: (id: string) => Promise<AttemptRecord | null>;
  list: (
    owner: Owner,
    page: { skip: number; take: number },
  ) => Promise<{ items: AttemptSummary[]; total: number }>;
  rename: (owner: Owner, id: string, title: string, now: Date) => Promise<boolean>;
  setDeletedAt: (owner: Owner, id: string, deletedAt: Date | null, now: Date) => Promise<boolean>;
  /** All or nothing. False where the position, the owner, the status or the deadline does not allow it. */
  append: (command: AppendCommand) => Promise<boolean>;
  /** Closes an open attempt and, for a link candidate, files the submission. False where it was closed already. */
  markSubmitted: (id: string, at: Date) => Promise<boolean>;
  listExpired: (now: Date, take: number) => Promise<string[]>;
  /** Removes for good what has been in the bin since before then. Returns how many. */
  purgeDeleted: (before: Date) => Promise<number>;
};

/** Ids of the questions that were put, in the order of asking, and of the twist. */
export type PreviousInterview = { questions: readonly string[]; twist: string | null };

export type EventStore = {
  /** In order, those after `afterPosition`. */
  load: (attemptId: string, afterPosition: number) => Promise<StoredEntry[]>;
  /** The highest sequence number of each writer. */
  loadWriters: (attemptId: string) => Promise<ReadonlyMap<string, number>>;
  newestSnapshot: (attemptId: string) => Promise<{ position: number; state: AttemptState } | null>;
  saveSnapshot: (attemptId: string, position: number, state: AttemptState) => Promise<void>;
  /** Pace events only (`stepEntered`, `clockPaused`, `clockResumed`), and the last event of any kind, in order. */
  loadPace: (attemptId: string) => Promise<StoredEntry[]>;
  /** What the panel asked this person the last time at this prompt, in another attempt. */
  previousInterview: (
    owner: Owner,
    promptSlug: string,
    exceptAttemptId: string,
  ) => Promise<PreviousInterview>;
};

export type PinnedPrompt = {
  promptVersionId: string;
  rubricVersionId: string;
  prompt: Prompt;
  rubric: Rubric;
};

export type PromptStore = {
  /** The newest version of every prompt, by title. */
  listNewest: () => Promise<Prompt[]>;
  /** The newest version of a prompt and of its rubric, to be pinned. */
  findNewest: (slug: string) => Promise<PinnedPrompt | null>;
  /** The versions an attempt pinned. */
  getPinned: (versions: { promptVersionId: string; rubricVersionId: string }) => Promise<PinnedPrompt>;
  /** Null where the prompt has none. */
  findModelAnswer: (slug: string) => AttemptDocument | null;
};

export type StoredEvaluation = {
  id: string;
  position: number;
  createdAt: Date;
  evaluation: Evaluation;
};

export type EarlierReading = { attemptId: string; title: string; submittedAt: Date; level: number };

export type EvaluationStore = {
  /** Adds one reading; the same reading of the same input is kept once. */
  save: (reading: {
    attemptId: string;
    rubricVersionId: string;
    position: number;
    evaluation: Evaluation;
    at: Date;
  }) => Promise<void>;
  newest: (attemptId: string) => Promise<StoredEvaluation | null>;
  /** The advice kept with a reading; null where none was worked out yet. */
  findAdvice: (evaluationId: string) => Promise<AdviceList | null>;
  /** Keeps advice with a reading; what is kept already stays. */
  keepAdvice: (evaluationId: string, advice: AdviceList, at: Date) => Promise<void>;
  /** The newest reading of each submitted attempt of one owner at one prompt, newest submission first; no drills. */
  listEarlier: (owner: Owner, promptSlug: string, take: number) => Promise<EarlierReading[]>;
};

export type UserRecord = {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
  sessionEpoch: number;
  createdAt: Date;
};

export type UserStore = {
  findByEmail: (email: string) => Promise<UserRecord | null>;
  find: (id: string) => Promise<UserRecord | null>;
  /** Null where the e-mail is taken. */
  create: (user: { email: string; name: string; passwordHash: string | null }) => Promise<UserRecord | null>;
  rename: (id: string, name: string) => Promise<void>;
  /** Sets the password and ends every session; returns the new epoch. */
  setPassword: (id: string, passwordHash: string) => Promise<number>;
  /** Ends every session; returns the new epoch. */
  raiseEpoch: (id: string) => Promise<number>;
  /** With everything that is theirs. */
  remove: (id: string) => Promise<void>;
  findByProvider: (provider: string, providerAccountId: string) => Promise<UserRecord | null>;
  linkProvider: (
    userId: string,
    account: { type: string; provider: string; providerAccountId: string },
  ) => Promise<void>;
};

export type GuestStore = {
  create: () => Promise<string>;
  /** Exists and was not claimed yet. */
  isActive: (id: string) => Promise<boolean>;
  /** Hands the guest's attempts over, once. Returns how many; 0 where the guest was claimed already. */
  claim: (guestId: string, userId: string) => Promise<number>;
};

export type AuditEntry = {
  actor: { kind: string; id: string };
  action: string;
  resource: { kind: string; id: string };
  /** Ids and codes only, never what somebody wrote. */
  data?: Readonly<Record<string, string | number | boolean | null>>;
};

export type PasswordHasher = {
  hash: (password: string) => Promise<string>;
  /** `null` costs as much time as a real hash and is never right. */
  verify: (hash: string | null, password: string) => Promise<boolean>;
};

/** The state an attempt's log adds up to at a position, kept in memory between batches. */
export type LiveAttempt = {
  owner: Owner;
  mode: AttemptMode;
  position: number;
  bytes: number;
  state: AttemptState;
  /** The highest sequence number of each writer. */
  writers: ReadonlyMap<string, number>;
};

export type LiveCache = {
  get: (attemptId: string) => LiveAttempt | undefined;
  set: (attemptId: string, live: LiveAttempt) => void;
  delete: (attemptId: string) => void;
};

export type Evaluate = (input: {
  document: AttemptDocument;
  entries: readonly LogEntry[];
  rubric: Rubric;
  profile: ProfileId;
  depth: DepthId;
  /** Texts the candidate was shown. */
  sources?: readonly string[];
}) => Evaluation;

/** What would lift an answer that was read so; null where the reading is not what the engine would make of it today. */
export type Advise = (input: Parameters<Evaluate>[0], before: Evaluation) => AdviceList | null;

/** All that use cases need from the outside. Each takes only the part it uses. */
export type Ports = {
  now: () => Date;
  newId: () => string;
  attempts: AttemptStore;
  events: EventStore;
  prompts: PromptStore;
  evaluations: EvaluationStore;
  users: UserStore;
  guests: GuestStore;
  passwords: PasswordHasher;
  live: LiveCache;
  evaluate: Evaluate;
  advise: Advise;
  audit: (entry: AuditEntry) => Promise<void>;
  /** Work that nobody waits for; its failure is logged. */
  afterwards: (work: () => Promise<unknown>) => void;
};
