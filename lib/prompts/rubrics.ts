import type { Rubric } from '@/lib/rubric/schema';
import { rubric as campaignThroughput } from './campaign-throughput/rubric';
import { rubric as notificationSystem } from './notification-system/rubric';
import { rubric as rideSharing } from './ride-sharing/rubric';

/** The default rubric of every prompt. Sent before submission to who practises alone, never in an interview. */
export const rubricCatalogue: readonly Rubric[] = [notificationSystem, rideSharing, campaignThroughput];

/** The default rubric of a prompt, or null where the slug names none. */
export const findRubric = (prompt: string): Rubric | null =>
  rubricCatalogue.find((rubric) => rubric.prompt === prompt) ?? null;
