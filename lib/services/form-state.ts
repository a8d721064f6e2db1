import type { AppFailure } from './failures';

/** What a form shows after it was sent: the failure at its field, and what was typed, secrets left out. */
export type FormState = {
  error: AppFailure | null;
  values: Readonly<Record<string, string>>;
  /** Set where it worked and the page stays. */
  done?: boolean | undefined;
};

/** A form nobody has sent yet. */
export const untouchedForm: FormState = { error: null, values: {} };

/** What a form sends itself to, for `useActionState`. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Whether the failure is about this field of the form, and so is shown at it. */
export const isAtField = (failure: Readonly<{ path?: string }> | null, field: string): boolean =>
  failure?.path === `$.${field}`;
