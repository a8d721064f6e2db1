import { terms } from './terms';

export type TermInText = { text: string; id: string; explanation: string };

/** Whether a term may be explained in running text: single everyday words would underline half of it. */
const tooPlain: ReadonlySet<string> = new Set([
  'client',
  'clients',
  'service',
  'services',
  'peak',
  'api',
  'metric',
  'metrics',
]);

const byWord = new Map(
  terms.flatMap((entry) =>
    [entry.term, ...entry.aliases].map((word) => [word.toLowerCase(), entry] as const),
  ),
);
const words = [...byWord.keys()].filter((word) => !tooPlain.has(word)).sort((a, b) => b.length - a.length);
// Longest first, so that "dead-letter queue" is one term and not two; an "s" at the end makes no other term.
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(s?)(?![\\p{L}\\p{N}-])`,
  'giu',
);

/**
 * A text in pieces: plain ones, and terms of the trade with their sentence. Each term is explained where it first appears, and
 * at most `most` of them, so that a text stays a text.
 */
export function splitTerms(text: string, most = 4): (string | TermInText)[] {
  const parts: (string | TermInText)[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase();
    const entry = byWord.get(word) ?? byWord.get(word.replace(/s$/, ''));
    if (!entry || seen.has(entry.id) || seen.size >= most) continue;
    seen.add(entry.id);
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ text: match[0], id: entry.id, explanation: entry.explanation });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
