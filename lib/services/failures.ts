import type { Failure } from '@/lib/shared/result';

/**
 * An expected failure as a use case reports it. `expectedSeq` goes with `gap`, `seq` with a failure of one event, `id` with
 * `internal`, so that a person can quote it.
 */
export type AppFailure = Failure & { expectedSeq?: number; seq?: number; id?: string };

type Failed = { ok: false; error: AppFailure };

const failed = (error: AppFailure): Failed => ({ ok: false, error });

/** One answer for what is not there and for what is somebody else's: nobody can tell which. */
export const notFound = (): Failed =>
  failed({ code: 'not_found', message: 'There is nothing here, or it is not yours to see.' });

export const attemptLocked = (): Failed =>
  failed({ code: 'attempt_locked', message: 'This answer has been submitted and can no longer be changed.' });

export const gap = (expectedSeq: number): Failed =>
  failed({ code: 'gap', message: `Event ${expectedSeq} has to come first.`, expectedSeq });

/** What was wrong with one event of a batch, and with which. */
export const atEvent = (failure: Failure, seq: number): Failed => failed({ ...failure, seq });

export const unavailable = (): Failed =>
  failed({
    code: 'unavailable',
    message: 'The store is out of reach for a moment. Nothing is lost; try again shortly.',
  });

export const tooMany = (): Failed =>
  failed({ code: 'too_many', message: 'That was too often. Wait a moment, then try again.' });

export const unauthenticated = (): Failed =>
  failed({ code: 'unauthenticated', message: 'Sign in to do this.' });
