import { stripHtml } from './label-text';

/** Words as Mermaid shows them. Emphasis is read in strings in back-ticks only, and before entities turn into its marks. */
export function toLabel(text: string): string {
  const markdown = /^\s*`([^]*)`\s*$/.exec(text)?.[1];
  const words =
    markdown
      ?.replace(/(\*\*|__)(?=\S)([^]*?\S)\1/g, '$2')
      .replace(/\*(?=\S)([^*]*\S)\*/g, '$1')
      // Within a word the mark is a letter: `order_items`.
      .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1') ?? text;
  return stripHtml(words.replace(icon, '').replace(/\\n/g, '\n'));
}

const icon = /\b(fa[a-z]?|mdi|logos):[\w-]+\s*/g;

export const iconsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:fa[a-z]?|mdi|logos):(?:fa-)?([\w-]+)/g)].map(([, name]) => name ?? '');
