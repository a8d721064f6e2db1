const starts: readonly RegExp[] = [
  /^\s*<(\?xml[^>]{0,200}\?>\s*<)?(mxfile|mxGraphModel)\b/,
  /^\s*\{[^]{0,400}"type"\s*:\s*"excalidraw/,
  /^\s*\{[^]{0,400}"format"\s*:\s*"attempt\//,
  /^\s*(```\s*mermaid\s*\n\s*)?(---\n[^]{0,2000}?\n---\s*)?(%%[^\n]*\n\s*)*(flowchart|graph)\s+(TB|TD|BT|RL|LR)\b/,
];

/** True where pasted text is plainly a drawing in a format that can be read, rather than a list of names. */
export const looksLikeDrawing = (text: string): boolean => starts.some((start) => start.test(text));
