import 'server-only';
import type { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { type Action, mayTry } from '@/lib/access/can';
import { type AppFailure, notFound, unauthenticated } from '@/lib/services/failures';
import { fail, type Result } from '@/lib/shared/result';
import { toFailure } from '@/lib/shared/zod-failure';
import { toFailureResponse, toUnexpectedFailure } from './failure-response';
import { isOwnOrigin } from './origin';
import { type BodyLimits, readJson } from './read-body';
import { getActor, getOwner } from './session';

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

type RouteInput<Params extends z.ZodType, Body extends z.ZodType> = {
  actor: Actor;
  params: z.output<Params>;
  body: z.output<Body>;
  request: Request;
};

type RouteOptions<Params extends z.ZodType, Body extends z.ZodType, Value> = {
  /** What is in the address. Anything else is answered like a missing page. */
  params: Params;
  /** What is in the body, with its limits; left out where there is none. */
  body?: BodyLimits & { schema: Body };
  can: Action;
  /** All it touches is the attempt in the address, found by its owner: a guest's signed cookie is proof enough. */
  byOwner?: boolean;
  run: (input: RouteInput<Params, Body>) => Promise<Result<Value, AppFailure>>;
  /** How a value is answered; as JSON unless told otherwise. */
  respond?: (value: Value) => Response;
};

/**
 * A route handler: origin → parse → may this kind of actor → `run`, which asks `can` about the thing itself. Expected
 * failures become their status and the one error shape; unexpected ones are logged and answered with an id.
 */
export function defineRoute<Params extends z.ZodType, Body extends z.ZodType, Value>(
  options: RouteOptions<Params, Body, Value>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    try {
      const outcome = await handle(options, request, context);
      if (!outcome.ok) return toFailureResponse(outcome.error);
      return options.respond?.(outcome.value) ?? toJsonResponse(outcome.value);
    } catch (error) {
      return toFailureResponse(
        toUnexpectedFailure(error, `${request.method} ${new URL(request.url).pathname}`),
      );
    }
  };
}

const toJsonResponse = (value: unknown): Response =>
  Response.json(value, { headers: { 'cache-control': 'no-store' } });

const isMutation = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

async function handle<Params extends z.ZodType, Body extends z.ZodType, Value>(
  options: RouteOptions<Params, Body, Value>,
  request: Request,
  context: RouteContext,
): Promise<Result<Value, AppFailure>> {
  if (isMutation(request.method) && !isOwnOrigin(request.headers))
    return fail('bad_origin', 'The request did not come from a page of this site.');
  // A route without a dynamic part is given no params at all.
  const params = options.params.safeParse((await context.params) ?? {});
  if (!params.success) return notFound();
  const actor = await identify(attemptIdOf(params.data), options.byOwner ?? false);
  if (!mayTry(actor, options.can)) return actor.kind === 'anonymous' ? unauthenticated() : notFound();
  const body = await readBody(options.body, request);
  if (!body.ok) return body;
  return options.run({ actor, params: params.data, body: body.value, request });
}

const identify = (attemptId: string | undefined, byOwner: boolean): Promise<Actor> =>
  byOwner && attemptId !== undefined ? getOwner(attemptId) : getActor(attemptId);

async function readBody<Body extends z.ZodType>(
  options: (BodyLimits & { schema: Body }) | undefined,
  request: Request,
): Promise<Result<z.output<Body>, AppFailure>> {
  if (!options) return { ok: true, value: undefined as z.output<Body> }; // No schema: nobody reads it.
  const json = await readJson(request, options);
  if (!json.ok) return json;
  const parsed = options.schema.safeParse(json.value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: toFailure(parsed.error) };
}

/** A link candidate is one only for their own attempt, so the attempt asked about decides who is asking. */
export function attemptIdOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('attemptId' in value)) return undefined;
  return typeof value.attemptId === 'string' ? value.attemptId : undefined;
}
