import { readSentenceValues, toSentenceKey } from '@/lib/messages/failure-words';

type SayReason = (key: string, values: Record<string, string | number>) => string | null;

// A semicolon that no quotation holds: names of shapes are quoted, and may hold anything.
const clauses = /;\s+(?=(?:[^“”]*“[^”]*”)*[^“”]*$)/;

/**
 * Why something was uncertain or left out, in the language that `say` speaks. The reader of drawings knows one language;
 * each clause of its reasons has a translation, found by its words. Null where one is not known.
 */
export function tellReason(reason: string, say: SayReason): string | null {
  const said = reason
    .split(clauses)
    .map((clause) => say(`reasons.${toSentenceKey(clause)}`, readSentenceValues(clause)));
  return said.includes(null) ? null : said.join('; ');
}
