import type { Prompt } from '@/lib/prompts/schema';
import { stepIds, type StepId } from '@/lib/steps/schema';
import type { StepGuidance, WorkspaceDto, WorkspacePrompt } from './dto';

/**
 * What the workspace shows of a prompt. For a link candidate without the examples, and with the answers to those
 * numbers only that were asked for: what the browser never gets nobody reads out of it.
 */
export function toWorkspacePrompt(
  prompt: Prompt,
  mode: WorkspaceDto['mode'],
  revealed: readonly string[],
): WorkspacePrompt {
  const practice = mode === 'practice';
  const { slug, minutes, keyMetric, constraints } = prompt;
  const guidanceOf = (step: StepId): StepGuidance => {
    const { ask, hints, weak, strong } = prompt.guidance[step];
    return { ask, examples: practice ? { hints, weak, strong } : null };
  };
  return {
    slug,
    minutes,
    keyMetric,
    constraints,
    numbers: prompt.numbers.map(({ id, question, answer }) => ({
      id,
      question,
      answer: practice || revealed.includes(id) ? answer : null,
    })),
    // All steps are named, so the record is whole.
    guidance: Object.fromEntries(stepIds.map((step) => [step, guidanceOf(step)])) as Record<
      StepId,
      StepGuidance
    >,
  };
}
