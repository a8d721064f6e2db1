import type { AttemptDocument } from '@/lib/attempt/document';
import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptMode } from '@/lib/attempt/mode';
import type { AttemptState } from '@/lib/attempt/state';
import type { Rung } from '@/lib/prompts/ladder';
import type { Guidance, Prompt } from '@/lib/prompts/schema';
import type { Advice } from '@/lib/rubric/advice/schema';
import type { Evaluation } from '@/lib/rubric/evaluation';
import type { DepthId, ProfileId, Rubric } from '@/lib/rubric/schema';
import type { StepId } from '@/lib/steps/schema';
import type { InterviewReport } from './interview-report';

/** What a prompt shows to somebody who has not answered it yet: everything but the rubric and the model answer. */
export type PromptDto = Prompt;

/** A number to ask for. Null: in an interview it was not asked for, and the answer stays on the server. */
export type NumberCardDto = Readonly<{ id: string; question: string; answer: string | null }>;

export type StepGuidance = Readonly<{
  ask: string;
  /** Null where the mode gives no help. */
  examples: Readonly<{ weak: Guidance['weak']; ladder: readonly Rung[] }> | null;
}>;

/** What the workspace shows of a prompt; the story is rendered on the server. */
export type WorkspacePrompt = Readonly<Pick<Prompt, 'slug' | 'minutes' | 'keyMetric' | 'constraints'>> & {
  numbers: readonly NumberCardDto[];
  guidance: Readonly<Record<StepId, StepGuidance>>;
};

/** All that the workspace needs to open an attempt. Times are ISO 8601 in UTC, by the server's clock. */
export type WorkspaceDto = {
  attemptId: string;
  title: string;
  prompt: WorkspacePrompt;
  profile: ProfileId;
  depth: DepthId;
  mode: AttemptMode;
  /** The one step of a drill; null in every other mode. */
  drillStep: StepId | null;
  /** Came through a hiring team's link: a receipt afterwards instead of the reading. */
  isCandidate: boolean;
  /** Who asks, for a link candidate. */
  organisation: string | null;
  /** False once submitted or past the deadline. */
  editable: boolean;
  state: AttemptState;
  /** Number of events the server holds; the writer continues from there. */
  position: number;
  /** The log so far without bulky payloads: what the clock and the step times are computed from. */
  pace: readonly PaceEntry[];
  startedAt: string;
  deadlineAt: string | null;
  serverNow: string;
};

/** The entries of a log that tell when somebody was where. */
export type PaceEntry = Pick<LogEntry, 'atMs'> & {
  type: 'stepEntered' | 'clockPaused' | 'clockResumed' | 'other';
  step: string | null;
};

/** An earlier attempt at the same prompt that has been read. */
export type EarlierDto = { attemptId: string; title: string; submittedAt: string; level: number };

export type ComparisonDto = {
  attemptId: string;
  title: string;
  evaluation: Evaluation;
  document: AttemptDocument;
};

/** One answer under one lens: what each dimension weighs there, and what it comes to. */
export type LensDto = Readonly<{
  profile: ProfileId;
  /** The lens that the attempt was begun under. */
  isOwn: boolean;
  overall: number;
  dimensions: readonly Readonly<{ id: StepId; level: number | null; weight: number }>[];
}>;

/** All that the results page shows. Only ever built after submission: it holds the rubric and the model answer. */
export type ResultsDto = {
  attemptId: string;
  title: string;
  prompt: PromptDto;
  profile: ProfileId;
  depth: DepthId;
  mode: AttemptMode;
  /** The one step of a drill; null in every other mode. */
  drillStep: StepId | null;
  /** What happened around the answer. */
  interview: InterviewReport;
  rubric: Rubric;
  startedAt: string;
  submittedAt: string;
  document: AttemptDocument;
  /** The whole log, for the replay. */
  entries: readonly LogEntry[];
  evaluation: Evaluation;
  evaluatedAt: string;
  /** The changes that would lift it, the best first. Worked out the first time it is asked for, which takes a moment. */
  advise: () => Promise<readonly Advice[]>;
  modelAnswer: AttemptDocument | null;
  /** Newest first, this attempt left out. */
  earlier: readonly EarlierDto[];
  /** The attempt the address asks to compare with, if it is the actor's own and read. */
  comparison: ComparisonDto | null;
  /** The same answer under each of the three lenses. */
  lenses: readonly LensDto[];
  /** False for guests, who sign up first. */
  canShare: boolean;
  /** Whether it can be taken up again as a new attempt: by its owner alone. */
  canContinue: boolean;
};

/** One row of "My attempts". */
export type AttemptRowDto = {
  attemptId: string;
  title: string;
  promptSlug: string;
  promptTitle: string;
  profile: ProfileId;
  depth: DepthId;
  mode: AttemptMode;
  drillStep: StepId | null;
  status: 'open' | 'submitted';
  /** Number of changes stored. */
  position: number;
  startedAt: string;
  updatedAt: string;
  /** 0…4, of a drill that of its step; null before submission. */
  level: number | null;
};

export type AttemptListDto = {
  rows: readonly AttemptRowDto[];
  total: number;
  /** From 1. */
  page: number;
  pages: number;
};
