import type { ComponentType, Diagram, DiagramNode } from '../schema';
import { ownKey, toOwnData } from './own-data';

const shapes: Partial<Record<ComponentType, readonly [string, string]>> = {
  client: ['([', '])'],
  database: ['[(', ')]'],
  replica: ['[(', ')]'],
  objectStore: ['[(', ')]'],
  queue: ['[[', ']]'],
  stream: ['[[', ']]'],
  external: ['{{', '}}'],
  cache: ['(', ')'],
};

type MermaidOptions = {
  /** Comments with types, copies, notes and places, so that the way back needs no guessing. */
  withNotes?: boolean;
};

/** The drawing as a Mermaid flowchart: regions are subgraphs, arrows that do not wait are dotted. */
export function toMermaid(
  diagram: Readonly<Diagram>,
  { withNotes = true }: Readonly<MermaidOptions> = {},
): string {
  const { nodes, edges } = diagram;
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const regions = nodes.filter(({ type }) => type === 'region');
  const isRegion = new Set(regions.map(({ id }) => id));
  const inFrame = (frame: string | null): string[] =>
    nodes
      .filter(
        ({ type, parent }) =>
          type !== 'region' && (parent !== undefined && isRegion.has(parent) ? parent : null) === frame,
      )
      .map((node) => `${frame === null ? '  ' : '    '}${toNode(node, names)}`);
  const lines = [
    'flowchart LR',
    ...inFrame(null),
    ...regions.flatMap((frame) => [
      `  subgraph ${nameOf(names, frame.id)} ["${quote(frame.label)}"]`,
      ...inFrame(frame.id),
      '  end',
    ]),
    ...edges.map(({ source, target, label = '', async }) => {
      const arrow = async ? '-.->' : '-->';
      const words = label === '' ? '' : `|"${quote(label)}"|`;
      return `  ${nameOf(names, source)} ${arrow}${words} ${nameOf(names, target)}`;
    }),
    ...(withNotes ? nodes.map((node) => toNote(node, names)) : []),
  ];
  return `${lines.join('\n')}\n`;
}

const nameOf = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? '';

function toNode(node: DiagramNode, names: ReadonlyMap<string, string>): string {
  const [open, close] = shapes[node.type] ?? ['[', ']'];
  return `${nameOf(names, node.id)}${open}"${quote(node.label)}"${close}`;
}

/** Quotes, angle brackets and Mermaid's own marks as entities; a label is one line. */
const quote = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[#&"<>`*_|\\;{}[\]()]/g, (char) => `#${char.charCodeAt(0)};`)
    .replace(/\b(fa[a-z]?|mdi|logos):/g, '$1#58;');

function toNote(node: DiagramNode, names: ReadonlyMap<string, string>): string {
  const { x, y, width, height } = node;
  const at =
    x === undefined || y === undefined
      ? {}
      : { at: { x, y, ...(width !== undefined && { width }), ...(height !== undefined && { height }) } };
  // A note may hold what would end the comment or open a directive.
  const json = JSON.stringify({ ...toOwnData(node), ...at }).replace(/[%`\u2028\u2029]/g, toEscape);
  return `  %% ${ownKey} ${nameOf(names, node.id)} ${json}`;
}

const toEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
