import type { Actor } from '@/lib/access/actor';
import { parseAttemptFile } from '@/lib/attempt/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { AppFailure } from './failures';
import type { Ports } from './ports';
import { type Started, startAttempt } from './start-attempt';

export type Imported = Started & { warnings: readonly { path: string; message: string }[] };

/**
 * A new attempt from the text of an `attempt/1` file, with what had to be mended. Errors: those of the file's parser
 * with their JSON path, and `invalid` at `$.prompt` where the prompt is not known here. Nothing is stored then.
 */
export async function importAttempt(
  ports: Pick<Ports, 'attempts' | 'guests' | 'prompts' | 'newId' | 'now'>,
  actor: Actor,
  text: string,
): Promise<Result<Imported, AppFailure>> {
  const parsed = parseAttemptFile(text);
  if (!parsed.ok) return parsed;
  const { document, warnings } = parsed.value;
  const started = await startAttempt(ports, actor, {
    prompt: document.prompt,
    title: document.title || undefined,
    entries: [{ seq: 1, atMs: 0, event: { type: 'documentReplaced', document } }],
  });
  if (started.ok) return ok({ ...started.value, warnings });
  return started.error.code === 'not_found'
    ? fail('invalid', `There is no prompt "${document.prompt}" here.`, '$.prompt')
    : started;
}
