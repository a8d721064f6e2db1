import { stripHtml } from './label-text';

const header = /^\s*(?:flowchart(?:-elk)?|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR))?[ \t]*(?=[;\n\r]|$|%%)/i;
const looseHeader = /^\s*(?:flowchart(?:-elk)?|graph)\b[^\n;]*/i;
const otherKinds =
  /^\s*(sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|sankey(?:-beta)?|xychart(?:-beta)?|block(?:-beta)?|C4\w+|requirementDiagram|architecture-beta|kanban|packet(?:-beta)?)\b/;

/** The text of a flowchart without front matter, directives and a Markdown fence. */
export function unwrapMermaid(text: string): string {
  const fence = /```+\s*mermaid\s*\n([^]*?)(?:\n```|$)/.exec(text);
  return (fence?.[1] ?? text)
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*---\n[^]*?\n---[ \t]*(?=\n)/, blank)
    .replace(/%%\{[^]*?\}%%/g, blank);
}

/** Line ends stay, so that lines keep their numbers. */
const blank = (part: string): string => part.replace(/[^\n]/g, '');

/** The kind of Mermaid diagram: `flowchart`, another one's name, or null. */
export function tellMermaid(text: string): string | null {
  const bare = unwrapMermaid(text).replace(/^(\s*%%[^\n]*\n|\s*\n)+/, '');
  if (looseHeader.test(bare))
    return /^\s*graph\b/i.test(bare) && !header.test(bare) && !/--|==|-\./.test(bare) ? null : 'flowchart';
  return otherKinds.exec(bare)?.[1] ?? null;
}

/** Words as Mermaid shows them. Emphasis is read in strings in back-ticks only, and before entities turn into its marks. */
export function toLabel(text: string): string {
  const markdown = /^\s*`([^]*)`\s*$/.exec(text)?.[1];
  const words =
    markdown?.replace(/(\*\*|__)(?=\S)([^]*?\S)\1/g, '$2').replace(/\*(?=\S)([^*]*\S)\*/g, '$1') ?? text;
  return stripHtml(words.replace(icon, '').replace(/\\n/g, '\n'));
}

const icon = /\b(fa[a-z]?|mdi|logos):[\w-]+\s*/g;

export const iconsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:fa[a-z]?|mdi|logos):(?:fa-)?([\w-]+)/g)].map(([, name]) => name ?? '');
