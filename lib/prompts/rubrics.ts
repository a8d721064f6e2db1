import type { Rubric } from '@/lib/rubric/schema';

export const rubricCatalogue: readonly Rubric[] = [];
