import type { Advice } from '@/lib/rubric/advice/schema';

/** The words of a piece of advice without the sentence that its preview shows again. */
export function withoutPreviewed({ words, edits }: Pick<Advice, 'words' | 'edits'>): string {
  const quoted = edits.flatMap((edit) => {
    const text = edit.kind === 'sentence' ? edit.text : edit.kind === 'complete' ? edit.addition.trim() : '';
    return text === '' ? [] : [words.indexOf(`“${text}`)];
  });
  const first = Math.min(...quoted.filter((at) => at > 0));
  if (!Number.isFinite(first)) return words;
  // Back to where the sentence around the quote begins.
  const begins = Math.max(...['. ', '.” ', '”. ', '? '].map((end) => lastEnd(words.slice(0, first), end)));
  return begins <= 0 ? words : words.slice(0, begins).trim();
}

const lastEnd = (text: string, end: string): number => {
  const at = text.lastIndexOf(end);
  return at < 0 ? 0 : at + end.length;
};
