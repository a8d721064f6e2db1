import type { AppFailure } from '@/lib/services/failures';
import type { Result } from '@/lib/shared/result';

type OnAttempt = (input: { attemptId: string }) => Promise<Result<unknown, AppFailure>>;

/** What can be done to an attempt in the list: server actions, handed in by the page. */
export type AttemptActions = {
  rename: (input: { attemptId: string; title: string }) => Promise<Result<unknown, AppFailure>>;
  remove: OnAttempt;
  restore: OnAttempt;
  /** Opens the copy. */
  duplicate: (form: FormData) => Promise<void>;
};
