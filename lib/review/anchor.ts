import { z } from 'zod';
import { readText } from '@/lib/attempt/apply';
import type { AttemptDocument } from '@/lib/attempt/document';
import { stepIdSchema } from '@/lib/steps/schema';
import { storableText } from '@/lib/shared/text';

const idSchema = storableText(100).min(1);
const offset = z.int().min(0).max(20_000);

/** What a remark points at. Offsets are UTF-16 units into the step's text; the quote is that slice when it was made. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), id: idSchema }),
  z.object({ kind: z.literal('edge'), source: idSchema, target: idSchema }),
  z
    .object({
      kind: z.literal('passage'),
      step: stepIdSchema,
      start: offset,
      end: offset,
      quote: storableText(2000).min(1),
    })
    .refine(({ start, end, quote }) => end - start === quote.length, 'does not fit its quote'),
  z.object({
    kind: z.literal('criterion'),
    id: z
      .string()
      .regex(/^[a-zA-Z]+\.[a-z0-9-]+$/)
      .max(120),
  }),
  z.object({ kind: z.literal('whole') }),
]);
export type Anchor = z.infer<typeof anchorSchema>;

/** An anchor as it stands in a given document: where it was, elsewhere in the same step, or no longer there. */
export type ResolvedAnchor = { state: 'found' | 'gone'; anchor: Anchor } | { state: 'moved'; anchor: Anchor };

/**
 * Finds an anchor in a document. A passage that moved within its step is followed to the nearest place where the
 * same words stand.
 */
export function resolveAnchor(document: AttemptDocument, anchor: Anchor): ResolvedAnchor {
  switch (anchor.kind) {
    case 'node':
      return seen(
        anchor,
        document.diagram.nodes.some(({ id }) => id === anchor.id),
      );
    case 'edge':
      return seen(
        anchor,
        document.diagram.edges.some(
          ({ source, target }) => source === anchor.source && target === anchor.target,
        ),
      );
    case 'passage':
      return resolvePassage(readText(document.steps, anchor.step, 'text'), anchor);
    default:
      return { state: 'found', anchor };
  }
}

const seen = (anchor: Anchor, found: boolean): ResolvedAnchor => ({
  state: found ? 'found' : 'gone',
  anchor,
});

function resolvePassage(text: string, anchor: Extract<Anchor, { kind: 'passage' }>): ResolvedAnchor {
  if (text.slice(anchor.start, anchor.end) === anchor.quote) return { state: 'found', anchor };
  const before = text.lastIndexOf(anchor.quote, anchor.start);
  const after = text.indexOf(anchor.quote, anchor.start);
  if (before < 0 && after < 0) return { state: 'gone', anchor };
  const start = before < 0 || (after >= 0 && after - anchor.start < anchor.start - before) ? after : before;
  return { state: 'moved', anchor: { ...anchor, start, end: start + anchor.quote.length } };
}
