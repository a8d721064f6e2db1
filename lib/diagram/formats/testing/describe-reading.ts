import { readDrawing } from '../read-drawing';

/** A reading as words, for tests: components with their type and frame, arrows by the names at their ends, doubts by element. */
export function describeReading(input: Uint8Array | string) {
  const read = readDrawing(input);
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.message} ${read.error.path ?? ''}`);
  if (read.value.source === 'attempt') throw new Error('read as an answer');
  const { diagram, uncertain, ignored, title } = read.value;
  const names = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  return {
    title,
    nodes: diagram.nodes.map(
      ({ label, type, parent }) =>
        `${label}:${type}${parent === undefined ? '' : ` in ${names.get(parent) ?? ''}`}`,
    ),
    edges: diagram.edges.map(
      ({ source, target, label, async }) =>
        `${names.get(source) ?? ''} ${async ? '~>' : '->'} ${names.get(target) ?? ''}${label ? `: ${label}` : ''}`,
    ),
    doubts: new Map(uncertain.map(({ element, reason }) => [element, reason])),
    ignored: new Map(ignored.map(({ element, reason }) => [element, reason])),
    diagram,
  };
}

type Part = Record<string, unknown>;

/** Excalidraw elements, short to write. */
export const scene = (...elements: readonly Part[]): string =>
  JSON.stringify({ type: 'excalidraw', elements });
export const rect = (id: string, [x, y, width = 140, height = 60]: number[], more: Part = {}): Part => ({
  id,
  type: 'rectangle',
  x,
  y,
  width,
  height,
  ...more,
});
export const text = (id: string, words: string, [x, y]: number[], more: Part = {}): Part => ({
  id,
  type: 'text',
  text: words,
  x,
  y,
  width: words.length * 9,
  height: 25,
  ...more,
});
export const arrow = (id: string, [x, y, dx = 0, dy = 0]: number[], more: Part = {}): Part => ({
  id,
  type: 'arrow',
  x,
  y,
  points: [
    [0, 0],
    [dx, dy],
  ],
  startArrowhead: null,
  endArrowhead: 'arrow',
  ...more,
});
/** A rectangle with its name in it, bound. */
export const named = (name: string, at: number[], more: Part = {}): Part[] => [
  rect(name, at, more),
  text(`${name} text`, name, [(at[0] ?? 0) + 20, (at[1] ?? 0) + 18], { containerId: name }),
];

/** Cells of a draw.io page, short to write. */
export const page = (...cells: readonly string[]): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}</root></mxGraphModel>`;
export const geometry = ([x = 0, y = 0, width = 120, height = 60]: number[]): string =>
  `<mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/>`;
export const cell = (id: string, value: string, style: string, at: number[], parent = '1'): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}">${geometry(at)}</mxCell>`;
export const edge = (id: string, attributes: string, inner = ''): string =>
  `<mxCell id="${id}" edge="1" parent="1" ${attributes}><mxGeometry relative="1" as="geometry">${inner}</mxGeometry></mxCell>`;
