import { fail } from '@/lib/shared/result';

/** What is brought in and what is there would be more than a drawing holds. */
export const tooManyTogether = (what: 'components' | 'arrows', count: number, max: number) =>
  fail('limit_reached', `Together that would be ${count} ${what}; a drawing holds ${max}.`);
