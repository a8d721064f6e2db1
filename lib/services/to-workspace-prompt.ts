import { type AttemptMode, modeRules } from '@/lib/attempt/mode';
import type { Prompt } from '@/lib/prompts/schema';
import { stepIds, type StepId } from '@/lib/steps/schema';
import type { StepGuidance, WorkspacePrompt } from './dto';

/**
 * What the workspace shows of a prompt. In an interview without the examples, and with the answers to those numbers
 * only that were asked for: what the browser never gets nobody reads out of it.
 */
export function toWorkspacePrompt(
  prompt: Prompt,
  mode: AttemptMode,
  revealed: readonly string[],
): WorkspacePrompt {
  const { help, numbersOnAsking } = modeRules[mode];
  const { slug, minutes, keyMetric, constraints } = prompt;
  const guidanceOf = (step: StepId): StepGuidance => {
    const { ask, hints, weak, strong } = prompt.guidance[step];
    return { ask, examples: help ? { hints, weak, strong } : null };
  };
  return {
    slug,
    minutes,
    keyMetric,
    constraints,
    numbers: prompt.numbers.map(({ id, question, answer }) => ({
      id,
      question,
      answer: !numbersOnAsking || revealed.includes(id) ? answer : null,
    })),
    // All steps are named, so the record is whole.
    guidance: Object.fromEntries(stepIds.map((step) => [step, guidanceOf(step)])) as Record<
      StepId,
      StepGuidance
    >,
  };
}
