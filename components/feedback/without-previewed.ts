import type { Edit } from '@/lib/rubric/advice/edit-schema';
import type { Advice } from '@/lib/rubric/advice/schema';

/** The words of a piece of advice without the sentence that its preview shows again. */
export function withoutPreviewed({ words, edits }: Pick<Advice, 'words' | 'edits'>): string {
  const shown = edits.flatMap((edit) => {
    const text = toShown(edit);
    return text === '' ? [] : [words.lastIndexOf(text)];
  });
  const first = Math.min(...shown.filter((at) => at > 0));
  if (!Number.isFinite(first)) return words;
  // Back to where the sentence around the quote begins.
  const begins = Math.max(...['. ', '.” ', '”. ', '? '].map((end) => lastEnd(words.slice(0, first), end)));
  return begins <= 0 ? words : words.slice(0, begins).trim();
}

/** The beginning of what a preview shows, as the words quote it: enough to know it by. */
function toShown(edit: Edit): string {
  switch (edit.kind) {
    case 'sentence':
      return `“${edit.text.slice(0, knownBy)}`;
    case 'remove':
      return `“${edit.quote.replace(/[.?!]+$/, '').slice(0, knownBy)}`;
    case 'complete':
      return edit.addition.replace(/^[\s,;:.–-]+/, '').slice(0, knownBy);
    default:
      return '';
  }
}

const knownBy = 32;

const lastEnd = (text: string, end: string): number => {
  const at = text.lastIndexOf(end);
  return at < 0 ? 0 : at + end.length;
};
