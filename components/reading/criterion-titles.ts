import type { Rubric } from '@/lib/rubric/schema';

/** Titles of a rubric's criteria by their ids. */
export const toCriterionTitles = (rubric: Rubric): ReadonlyMap<string, string> =>
  new Map(rubric.dimensions.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const)));
