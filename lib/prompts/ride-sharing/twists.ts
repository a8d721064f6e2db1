import type { Twist } from '@/lib/rubric/interview/schema';

/** Changes of conditions for this prompt. */
export const twists: Twist[] = [];
