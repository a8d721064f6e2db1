import type { FormState } from '@/lib/services/form-state';

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** The failure's words at the field it is about; the ones about no field stand above the button. */
export const toFieldError = (state: FormState, field: string): string | undefined =>
  state.error?.path === `$.${field}` ? state.error.message : undefined;
