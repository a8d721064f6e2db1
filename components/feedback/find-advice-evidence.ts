import { findPassage } from '@/components/reading/link-quotes';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { Advice } from '@/lib/rubric/advice/schema';
import type { Evidence } from '@/lib/rubric/evaluation';

/** Under this a quote is a word, which stands in many places. */
const passageChars = 12;

/** The places in an answer that a piece of advice quotes, and the boxes it names. */
export function findAdviceEvidence(
  { words, anchor }: Pick<Advice, 'words' | 'anchor'>,
  document: AttemptDocument,
): Evidence[] {
  const quotes = [...words.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
  return quotes.flatMap((quote): Evidence[] => {
    const box = document.diagram.nodes.find(({ label }) => label.trim() === quote.trim());
    if (box) return [{ kind: 'node', id: box.id }];
    const passage = quote.length < passageChars ? null : findPassage(document, anchor.step, quote);
    return passage ? [passage] : [];
  });
}
