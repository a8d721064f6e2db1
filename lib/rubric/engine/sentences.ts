export type Span = { start: number; end: number };

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|no|st|dr|mr|mrs|max|min|incl)\.$/i;

/**
 * Sentences of a text as spans, in order: cut at full stops, question and exclamation marks followed by space, and at line
 * ends. White space around them is left out. Linear in the length of the text.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsSentence(text, at, start)) continue;
    const end = Math.min(at + 1, text.length);
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

function endsSentence(text: string, at: number, start: number): boolean {
  const unit = text[at];
  if (unit === '\n') return true;
  if (unit !== '.' && unit !== '!' && unit !== '?') return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”’)\]]/.test(next)) return false;
  return !(unit === '.' && abbreviation.test(text.slice(Math.max(start, at - 8), at + 1)));
}

function trim(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end > start ? { start, end } : null;
}
