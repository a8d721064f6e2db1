import type { AttemptDocument } from '@/lib/attempt/document';
import { createRandom } from '@/lib/shared/random';
import { readAnswer } from '../engine/answer';
import { combine } from '../engine/criteria';
import { findInterviewCheck } from './find-check';
import type { InterviewPrompt, Twist } from './schema';
import { toSeed } from './to-seed';

export type ChooseTwistInput = Readonly<{
  document: AttemptDocument;
  prompt: Pick<InterviewPrompt, 'twists'>;
  seed: string;
  /** The twist put to this person the last time. */
  previous?: string | null;
}>;

/**
 * The change of conditions for this answer: by lot, with those twice on the wheel that the answer does not cover yet, and never the same
 * as the last time where there is another. Null where the prompt has none.
 */
export function chooseTwist({ document, prompt, seed, previous = null }: ChooseTwistInput): Twist | null {
  const answer = readAnswer(document, []);
  const all = prompt.twists ?? [];
  const others = all.filter(({ id }) => id !== previous);
  const wheel = (others.length > 0 ? others : all).flatMap((twist) => {
    const isCovered = twist.staysFine.some(
      ({ covered }) => combine(covered, answer, findInterviewCheck).verdict === 'met',
    );
    return isCovered ? [twist] : [twist, twist];
  });
  return wheel[Math.floor(createRandom(toSeed(`${seed} twist`))() * wheel.length)] ?? null;
}
