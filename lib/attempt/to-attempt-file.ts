import type { AttemptDocument } from './document';

type Around = { title: string; startedAt: string; durationSeconds: number };

/** The `attempt/1` file of an answer: what this product, and any other that knows the format, can read back. */
export function toAttemptFile(
  document: AttemptDocument,
  { title, startedAt, durationSeconds }: Around,
): string {
  const { steps, diagram, prompt } = document;
  const file: AttemptDocument = {
    format: 'attempt/1',
    prompt,
    title: document.title ?? title,
    startedAt,
    durationSeconds,
    steps,
    diagram,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
