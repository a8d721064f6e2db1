import type { Ignored, Placed, Uncertain } from '@/lib/diagram/formats/ledger';
import { type ForeignSource, readDrawing } from '@/lib/diagram/formats/read-drawing';
import { attemptLimits } from './limits';
import { fail, ok, type Result } from '@/lib/shared/result';
import { toStorableText } from '@/lib/shared/storable';
import type { AttemptDocument } from './document';
import { parseAttemptFile } from './parse';

/** A file that was brought in: an answer, or a drawing made elsewhere as an answer with nothing but a drawing. */
export type ReadFile = {
  source: ForeignSource | 'attempt';
  document: AttemptDocument;
  placed: readonly Placed[];
  uncertain: readonly Uncertain[];
  ignored: readonly Ignored[];
};

/**
 * Reads an answer or a drawing in any supported format, told by its content. `prompt` is what a drawing counts as an answer to; an
 * attempt file says so itself. Errors: those of `readDrawing` and of `parseAttemptFile`.
 */
export function readDrawingFile(
  input: Uint8Array | string,
  { prompt }: Readonly<{ prompt: string }>,
): Result<ReadFile> {
  const read = readDrawing(input);
  if (!read.ok) return read;
  if (read.value.source === 'attempt') return readAttempt(read.value.text);
  const { source, diagram, title, placed, uncertain, ignored } = read.value;
  const name = cutTitle(title ?? '');
  const document: AttemptDocument = {
    format: 'attempt/1',
    prompt,
    ...(name !== '' && { title: name }),
    steps: {},
    diagram,
  };
  const size = JSON.stringify(document).length;
  if (size > attemptLimits.fileBytes)
    return fail(
      'too_large',
      `The drawing’s words take more than ${attemptLimits.fileBytes / 1024} KiB.`,
      '$',
    );
  return ok({ source, document, placed, uncertain, ignored });
}

const cutTitle = (title: string): string =>
  toStorableText(title).replace(/\s+/g, ' ').trim().slice(0, attemptLimits.titleChars).toWellFormed();

/** What the parser bent is uncertain; what it left out is ignored. */
function readAttempt(text: string): Result<ReadFile> {
  const parsed = parseAttemptFile(text);
  if (!parsed.ok) return parsed;
  const { document, warnings } = parsed.value;
  const isDropped = (path: string): boolean => path.startsWith('$.diagram.edges');
  return ok({
    source: 'attempt',
    document,
    placed: [],
    uncertain: warnings
      .filter(({ path }) => !isDropped(path))
      .map(
        ({ path, message }): Uncertain => ({
          element: path,
          kind: 'node',
          guess: path.endsWith('.type') ? { type: 'service' } : {},
          confidence: 0.5,
          reason: message,
          isIncluded: true,
        }),
      ),
    ignored: warnings
      .filter(({ path }) => isDropped(path))
      .map(({ path, message }) => ({ element: path, kind: 'edge', reason: message })),
  });
}
