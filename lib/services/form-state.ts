import type { AppFailure } from './failures';

/** What a form shows after it was sent: the failure at its field, and what was typed, secrets left out. */
export type FormState = {
  error: AppFailure | null;
  values: Readonly<Record<string, string>>;
  /** Set where it worked and the page stays. */
  done?: string | undefined;
};

/** A form nobody has sent yet. */
export const untouchedForm: FormState = { error: null, values: {} };

/** What a form sends itself to, for `useActionState`. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** The failure's words at the field it is about; undefined where it is about another one, or none. */
export const toFieldError = (state: FormState, field: string): string | undefined =>
  state.error?.path === `$.${field}` ? state.error.message : undefined;
