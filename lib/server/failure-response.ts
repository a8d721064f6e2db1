import 'server-only';
import { type AppFailure, unavailable } from '@/lib/services/failures';
import { newId } from './ids';
import { logger } from './logger';
import { toStoreFailure } from './store-failure';

const statuses = new Map<string, number>([
  ['unauthenticated', 401],
  ['forbidden', 403],
  ['bad_origin', 403],
  ['not_found', 404],
  ['gap', 409],
  ['attempt_locked', 409],
  ['conflict', 409],
  ['gone', 410],
  ['too_large', 413],
  ['limit_reached', 422],
  ['too_many', 429],
  ['internal', 500],
  ['unavailable', 503],
]);

/** The status a failure is answered with; what no table names is the caller's mistake. */
export const toStatus = (code: string): number => statuses.get(code) ?? 400;

/** A failure as an HTTP answer, in the one shape of this application. */
export function toFailureResponse(failure: AppFailure): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (failure.code === 'too_many' || failure.code === 'unavailable') headers.set('retry-after', '2');
  return Response.json({ error: failure }, { status: toStatus(failure.code), headers });
}

/**
 * What somebody is told about an error nobody expected: nothing but an id by which it is found in the log. Trouble
 * with the store is named as such, since trying again helps there.
 */
export function toUnexpectedFailure(error: unknown, where: string): AppFailure {
  const known = toStoreFailure(error);
  const id = newId().slice(0, 10);
  logger.error({ err: error, id, where }, known ?? 'unexpected error');
  if (known === 'store_full')
    return {
      ...unavailable().error,
      message: 'The store is full. Nothing is lost; your work stays on this device.',
      id,
    };
  if (known === 'store_away') return { ...unavailable().error, id };
  return { code: 'internal', message: `Something went wrong on our side. Reference: ${id}.`, id };
}
