import { type Line, splitBullet } from './lines';

export type Sentence = { start: number; end: number; body: string };

/** A list item is one statement; a paragraph's sentences end with a stop and a space. */
export function sentencesOf({ start, end, text, kind }: Line): Sentence[] {
  if (kind === 'bullet') return [{ start, end, body: splitBullet(text)?.body.trim() ?? '' }];
  const found: Sentence[] = [];
  for (const match of text.matchAll(/\S.*?(?:[.!?][)”"*]*(?=\s|$)|$)/g)) {
    const at = start + match.index;
    found.push({ start: at, end: at + match[0].length, body: match[0] });
  }
  return found;
}
