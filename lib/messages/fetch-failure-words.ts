import type { Language } from './languages';

/** The words of failures, by themselves: a light page needs no others on demand. */
export const fetchFailureWords = {
  en: () => import('./en/failures.json'),
  de: () => import('./de/failures.json'),
} as const satisfies Record<Language, () => Promise<unknown>>;
