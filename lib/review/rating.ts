import { z } from 'zod';
import { compareCodeUnits } from '@/lib/shared/compare';
import { storableText } from '@/lib/shared/text';
import { stepIds, stepIdSchema, type StepId } from '@/lib/steps/schema';

/** A person's level for one dimension, with the reason. Immutable: a correction is a new rating. */
export const ratingInputSchema = z.object({
  dimension: stepIdSchema,
  level: z.int().min(0).max(4),
  rationale: storableText(2000).refine((text) => text.trim().length > 0, 'say why in a sentence'),
});
export type RatingInput = z.infer<typeof ratingInputSchema>;

export type Rating = RatingInput & {
  id: string;
  raterId: string;
  /** ISO 8601, UTC. */
  createdAt: string;
};

/** The rating that counts for each rater and dimension: the newest. Order: dimension as in the steps, then rater. */
export function findCurrentRatings(ratings: readonly Rating[]): Rating[] {
  const newest = new Map<string, Rating>();
  for (const rating of ratings) {
    const key = `${rating.dimension} ${rating.raterId}`;
    const known = newest.get(key);
    if (!known || isNewer(rating, known)) newest.set(key, rating);
  }
  return [...newest.values()].sort(
    (a, b) =>
      stepIds.indexOf(a.dimension) - stepIds.indexOf(b.dimension) || compareCodeUnits(a.raterId, b.raterId),
  );
}

const isNewer = (a: Rating, b: Rating): boolean =>
  (compareCodeUnits(a.createdAt, b.createdAt) || compareCodeUnits(a.id, b.id)) > 0;

/** How far apart the raters of one dimension are, in levels; null where nobody rated. */
export function findSpread(ratings: readonly Rating[], dimension: StepId): number | null {
  const levels = findCurrentRatings(ratings)
    .filter((rating) => rating.dimension === dimension)
    .map(({ level }) => level);
  return levels.length === 0 ? null : Math.max(...levels) - Math.min(...levels);
}
