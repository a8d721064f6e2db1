import type { Span } from '../span';

const head =
  /^[ \t]{0,40}(?:[-*•+]|#{1,6}|\d{1,2}[.)])?[ \t]{0,10}["'`*]{0,2}(?:GET|POST|PUT|PATCH|DELETE)[\s`"'*:]{1,4}(?:https?:\/\/[^\s/]{1,80})?\//i;
const label =
  /^[ \t]{0,40}(?:[-*•+|]\s*)?[*_"`]{0,2}(?:request|response|body|payload|params?|parameters|query|headers?|returns?|reply|answer|auth\w*|errors?|status(?:es)?|codes?|idempoten\w*|notes?|purpose|limits?|rate[- ]limit\w*|success|failure|on (?:error|success)|[1-5]\d\d)\b[^:\n]{0,30}[:=→–—-]/i;
const linesMax = 40;

/** Calls told over several lines: a method with its path, and under it what belongs to it, labelled, indented or in braces. */
export function findEndpointBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  const lines = text.split('\n');
  let start = 0;
  let open: (Span & { lines: number; depth: number }) | null = null;
  const close = (): void => {
    if (open && open.lines > 1) blocks.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const line of lines) {
    const end = start + line.length;
    if (head.test(line)) {
      close();
      open = { start, end, lines: 1, depth: depthOf(line) };
    } else if (open) {
      const current: { depth: number; lines: number; end: number } = open;
      const belongs =
        line.trim() !== '' &&
        current.lines < linesMax &&
        (current.depth > 0 || label.test(line) || /^[ \t]{0,40}[{}\]]/.test(line));
      if (belongs) {
        current.end = end;
        current.lines += 1;
        current.depth = Math.max(0, current.depth + depthOf(line));
      } else close();
    }
    start = end + 1;
  }
  close();
  return blocks;
}

function depthOf(line: string): number {
  let depth = 0;
  for (const unit of line) depth += unit === '{' || unit === '[' ? 1 : unit === '}' || unit === ']' ? -1 : 0;
  return depth;
}
