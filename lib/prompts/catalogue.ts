import campaignThroughputAnswer from './campaign-throughput/model-answer.json';
import { prompt as campaignThroughput } from './campaign-throughput/prompt';
import notificationSystemAnswer from './notification-system/model-answer.json';
import { prompt as notificationSystem } from './notification-system/prompt';
import rideSharingAnswer from './ride-sharing/model-answer.json';
import { prompt as rideSharing } from './ride-sharing/prompt';
import type { Prompt } from './schema';

/** A prompt and the answer that shows what a 4 looks like. */
export type PromptEntry = {
  prompt: Prompt;
  /** Raw `attempt/1` JSON: read it with `parseAttempt`. Never sent to somebody who has not submitted yet. */
  modelAnswer: unknown;
};

/** Every prompt of the product, in the order of the library. */
export const promptCatalogue: readonly PromptEntry[] = [
  { prompt: notificationSystem, modelAnswer: notificationSystemAnswer },
  { prompt: rideSharing, modelAnswer: rideSharingAnswer },
  { prompt: campaignThroughput, modelAnswer: campaignThroughputAnswer },
];
