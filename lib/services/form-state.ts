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
