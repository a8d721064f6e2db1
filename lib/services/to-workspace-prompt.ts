import { type AttemptMode, modeRules } from '@/lib/attempt/mode';
import { toLadder } from '@/lib/prompts/ladder';
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
    const guidance = prompt.guidance[step];
    const examples = help ? { weak: guidance.weak, ladder: toLadder(guidance) } : null;
    return { ask: guidance.ask, examples };
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
