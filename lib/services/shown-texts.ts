import type { AttemptDocument } from '@/lib/attempt/document';
import type { Prompt } from '@/lib/prompts/schema';

/** Every text of a prompt that a candidate was shown and could copy; an echo of it earns nothing. */
export function toShownTexts(prompt: Prompt, modelAnswer: AttemptDocument | null): string[] {
  const guidance = Object.values(prompt.guidance).flatMap(({ ask, hints, weak, strong }) => [
    ask,
    ...hints,
    weak.text,
    strong.text,
  ]);
  // Shown after the first submission, so it can be copied into a second attempt.
  const steps = modelAnswer ? Object.values(modelAnswer.steps) : [];
  const answer = steps.flatMap((step) => (step?.text ? [step.text] : []));
  return [prompt.story, prompt.cheatSheet, ...guidance, ...answer];
}
