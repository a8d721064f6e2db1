/** What an attempt file may hold at most (contract: attempt/1). */
export const attemptLimits = { fileBytes: 1024 * 1024, jsonDepth: 64, titleChars: 200 } as const;

/** What a batch may hold at most; a larger one is refused whole. */
export const batchLimits = {
  events: 50,
  bytes: 1024 * 1024 + 256 * 1024,
  eventsPerAttempt: 100_000,
} as const;

/** What the interview around an answer may hold at most. */
export const interviewLimits = {
  hints: 3,
  questions: 30,
  replyChars: 6000,
  versions: 8,
  versionNameChars: 80,
} as const;
