import type { LogEntry } from '@/lib/attempt/events';
import type { AttemptState } from '@/lib/attempt/state';
import type { Prompt } from '@/lib/prompts/schema';
import type { DepthId, ProfileId } from '@/lib/rubric/schema';

/** What a prompt shows to somebody who has not answered it yet: everything but the rubric and the model answer. */
export type PromptDto = Prompt;

/** All that the workspace needs to open an attempt. Times are ISO 8601 in UTC, by the server's clock. */
export type WorkspaceDto = {
  attemptId: string;
  title: string;
  prompt: PromptDto;
  profile: ProfileId;
  depth: DepthId;
  /** `practice`: the candidate's own clock, pausable. `link`: a hiring team asks, the server's clock runs. */
  mode: 'practice' | 'link';
  /** Who asks, for `link`. */
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
