import 'server-only';
import type { ReviewPorts } from '@/lib/services/review-ports';
import { getDatabase } from './database';
import type { PrismaClient } from './generated/prisma/client';
import { createPorts } from './ports';
import { createReviewStore } from './repositories/reviews';
import { tokens } from './tokens';

/** What the review use cases need from the outside, on this process's database. */
export async function getReviewPorts(): Promise<ReviewPorts> {
  return createReviewPorts(await getDatabase());
}

/** The same on any database: for tests. */
export const createReviewPorts = (database: PrismaClient): ReviewPorts => ({
  ...createPorts(database),
  reviews: createReviewStore(database),
  tokens,
});
