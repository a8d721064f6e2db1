import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { type Action, mayTry } from '@/lib/access/can';
import { type AppFailure, notFound, unauthenticated } from '@/lib/services/failures';
import type { FormState } from '@/lib/services/form-state';
import { fail, type Result } from '@/lib/shared/result';
import { toFailure } from '@/lib/shared/zod-failure';
import { attemptIdOf } from './define-route';
import { toUnexpectedFailure } from './failure-response';
import { isOwnOrigin } from './origin';
import { getActor } from './session';

type ActionOptions<Input extends z.ZodType, Value> = {
  input: Input;
  can: Action;
  run: (context: { actor: Actor; input: z.output<Input> }) => Promise<Result<Value, AppFailure>>;
};

/**
 * A server action called from code: origin → parse → may this kind of actor → `run`, which asks `can` about the
 * thing itself. Never throws, except for Next's own redirects.
 */
export function defineAction<Input extends z.ZodType, Value>(
  options: ActionOptions<Input, Value>,
): (input: z.input<Input>) => Promise<Result<Value, AppFailure>> {
  return async (input) => perform(options, input);
}

/**
 * The same for a form with `useActionState`, which then works without JavaScript too. `run` redirects on success, or
 * stays on the page, where the form says that it worked.
 */
export function defineFormAction<Input extends z.ZodType>(
  options: ActionOptions<Input, null>,
): (previous: FormState, form: FormData) => Promise<FormState> {
  return async (_previous, form) => {
    const fields = toFields(form);
    const outcome = await perform(options, fields);
    const values = withoutSecrets(fields);
    return outcome.ok ? { error: null, values, done: true } : { error: outcome.error, values };
  };
}

/** The same for a plain `<form action>` that has nothing to show: a failure leaves the page as it is. */
export function definePlainFormAction<Input extends z.ZodType>(
  options: ActionOptions<Input, unknown>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    await perform(options, toFields(form));
  };
}

async function perform<Input extends z.ZodType, Value>(
  { input: schema, can, run }: ActionOptions<Input, Value>,
  input: unknown,
): Promise<Result<Value, AppFailure>> {
  try {
    if (!isOwnOrigin(await headers()))
      return fail('bad_origin', 'The request did not come from a page of this site.');
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, error: toFailure(parsed.error) };
    const actor = await getActor(attemptIdOf(parsed.data));
    if (!mayTry(actor, can)) return actor.kind === 'anonymous' ? unauthenticated() : notFound();
    return await run({ actor, input: parsed.data });
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, error: toUnexpectedFailure(error, can) };
  }
}

/** The text fields of a form; Next's own are left out, and of a repeated name the last one counts. */
function toFields(form: FormData): Record<string, string> {
  const pairs = [...form.entries()].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].startsWith('$ACTION'),
  );
  return Object.fromEntries(pairs);
}

const withoutSecrets = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|secret|token/i.test(name)));
