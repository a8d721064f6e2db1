import type { Prompt } from './schema';

/**
 * Texts of a prompt that a candidate was shown or could copy: the story, the guidance, the cheat sheet and the model answer, which is
 * shown after the first submission. An echo of them earns nothing. The interviewer's numbers are left out: whoever asked for them
 * should use them.
 */
export function toShownTexts(prompt: Prompt, modelAnswer: unknown): string[] {
  const guidance = Object.values(prompt.guidance).flatMap(({ ask, hints, weak, strong }) => [
    ask,
    ...hints,
    weak.text,
    strong.text,
  ]);
  const shown = [prompt.summary, prompt.story, ...prompt.constraints, prompt.cheatSheet, ...guidance];
  return [...shown.flatMap(toSentences), ...findStrings(modelAnswer)];
}

const toSentences = (text: string): string[] => text.split(/\n+/);

/** Sentences worth knowing again inside a value; ids, types and labels are too short to be. */
function findStrings(value: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      if (next.split(/\s+/).length >= 6) found.push(...toSentences(next));
    } else if (typeof next === 'object' && next !== null)
      waiting.push(...Object.values(next as Record<string, unknown>));
  }
  return found;
}
