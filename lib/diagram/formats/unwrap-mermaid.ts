import { formatLimits } from './limits';

const header = /^\s*(?:flowchart(?:-elk)?|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR))?[ \t]*(?=[;\n\r]|$|%%)/i;
const looseHeader = /^\s*(?:flowchart(?:-elk)?|graph)\b[^\n;]*/i;
const otherKinds =
  /^\s*(sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|sankey(?:-beta)?|xychart(?:-beta)?|block(?:-beta)?|C4\w+|requirementDiagram|architecture-beta|kanban|packet(?:-beta)?)\b/;

/** A line that opens a block of Mermaid in a Markdown text: back-ticks, tildes or colons, with or without braces around the word. */
const opening = /^([ \t>]{0,40})(`{3,20}|~{3,20}|:{3,20})[ \t]{0,9}\{?\.?mermaid\b/;
/** More blocks than this are not looked at. */
const blocksMax = 100;

export type MermaidText = {
  /** The text of the diagram; front matter and directives are blank, line ends stay, so that lines keep their numbers. */
  body: string;
  /** `flowchart`, the name of another kind of diagram, or null. */
  kind: string | null;
  title: string | null;
  /** The kinds of the other diagrams of a Markdown text. */
  others: (string | null)[];
  isFenced: boolean;
  isTooLong: boolean;
};

/** The diagram of a Mermaid or Markdown text: of several the first flowchart, else the first. Every step reads the text once. */
export function unwrapMermaid(text: string): MermaidText {
  const plain = text.replace(/\r\n?/g, '\n');
  const blocks = listBlocks(plain);
  const diagrams = (blocks.length > 0 ? blocks : [plain]).map(toDiagram);
  const chosen = diagrams.find(({ kind }) => kind === 'flowchart') ?? diagrams[0];
  return {
    body: chosen?.body ?? '',
    kind: chosen?.kind ?? null,
    title: chosen?.title ?? null,
    others: diagrams.filter((each) => each !== chosen).map(({ kind }) => kind),
    isFenced: blocks.length > 0,
    isTooLong: chosen?.isTooLong ?? false,
  };
}

/** The blocks of Mermaid in a Markdown text; one that is never closed runs to the end. */
function listBlocks(text: string): string[] {
  const blocks: string[] = [];
  // Most texts that are no Markdown hold no such word behind a mark.
  if (!/[`~:]{3}[ \t]*\{?\.?mermaid/.test(text)) return blocks;
  let open: { mark: string; isQuoted: boolean; lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    if (open && isClosing(line, open.mark)) {
      blocks.push(open.lines.join('\n'));
      open = null;
      if (blocks.length >= blocksMax) break;
    } else if (open) open.lines.push(open.isQuoted ? line.replace(/^[ \t]*> ?/, '') : line);
    else {
      const [, before = '', mark] = opening.exec(line) ?? [];
      if (mark !== undefined) open = { mark, isQuoted: before.includes('>'), lines: [] };
    }
  }
  if (open) blocks.push(open.lines.join('\n'));
  return blocks;
}

const isClosing = (line: string, mark: string): boolean => {
  const bare = line.length > 200 ? '' : line.replace(/^[ \t>]+/, '').trimEnd();
  return bare.startsWith(mark) && [...bare].every((char) => char === mark[0]);
};

function toDiagram(text: string): Omit<MermaidText, 'others' | 'isFenced'> {
  const isTooLong = text.length > formatLimits.mermaidChars;
  const read = isTooLong ? text.slice(0, formatLimits.mermaidChars) : text;
  const front = /^\s*---\n[^]*?\n---[ \t]*(?=\n)/.exec(read)?.[0] ?? '';
  const title = /^title:[ \t]*(\S.*)$/m.exec(front)?.[1]?.trim() ?? null;
  const body = blankDirectives(blank(front) + read.slice(front.length));
  return { body, kind: tellKind(body), title, isTooLong };
}

const blank = (part: string): string => part.replace(/[^\n]/g, '');

/** `%%{ init: … }%%`: how it looks, not what it says. */
function blankDirectives(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('%%{', at);
    const end = start < 0 ? -1 : text.indexOf('}%%', start);
    if (end < 0) break;
    parts.push(text.slice(at, start), blank(text.slice(start, end + 3)));
    at = end + 3;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function tellKind(text: string): string | null {
  const bare = text.replace(/^(?:[ \t]*(?:%%[^\n]*)?\n)+/, '');
  if (looseHeader.test(bare))
    return /^\s*graph\b/i.test(bare) && !header.test(bare) && !/--|==|-\./.test(bare) ? null : 'flowchart';
  return otherKinds.exec(bare)?.[1] ?? null;
}
