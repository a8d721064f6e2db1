/** What a drawing made elsewhere may cost to read. What it may hold at most is in `../limits`. */
export const formatLimits = {
  /** The file as it comes. */
  fileBytes: 8 * 1024 * 1024,
  /** What is unpacked from it, all parts together. */
  unpackedBytes: 16 * 1024 * 1024,
  /** One flowchart: many times what Mermaid itself draws. */
  mermaidChars: 2 * 1024 * 1024,
  jsonDepth: 64,
  xmlDepth: 64,
  xmlElements: 200_000,
  /** Shapes, texts and lines of the source, before anything is joined or left out. */
  elements: 20_000,
  /** Points of one line that are looked at; of more, evenly spread ones. */
  points: 64,
} as const;
