import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDiagram } from '../testing/arbitrary';
import type { Diagram, DiagramNode } from '../schema';
import { readDrawing } from './read-drawing';
import { toDrawio } from './write-drawio';
import { toExcalidraw } from './write-excalidraw';
import { toMermaid } from './write-mermaid';

/** Names that trip up writers: mark-up, quotes, brackets, other scripts, line ends, marks of each format. */
const label = fc.oneof(
  fc.constantFrom(
    'Orders & "payments" <b>',
    'a --> b',
    '%% no comment',
    'end',
    'Größe 東京 🚕',
    "it's [fine] (really) {yes}",
    '#quot; &amp; `code`',
    'graph TD; x',
    '*bold* _under_ __two__',
    'fa:fa-database Orders',
    '<script>alert(1)</script>',
    '-->',
    '\\n',
    '$1 100%',
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
);

/** Drawings with frames, copies, notes and names of every kind. */
const drawing: fc.Arbitrary<Diagram> = arbitraryDiagram(8).chain((diagram) =>
  fc
    .tuple(
      fc.array(
        fc.record({
          label,
          replicas: fc.option(fc.nat(50), { nil: undefined }),
          notes: fc.option(label, { nil: undefined }),
          x: fc.integer({ min: -3000, max: 3000 }),
          y: fc.integer({ min: -3000, max: 3000 }),
          framed: fc.boolean(),
          more: fc.record(
            {
              capacityPerSecond: fc.integer({ min: 1, max: 9000 }),
              locked: fc.boolean(),
              marked: fc.boolean(),
            },
            { requiredKeys: [] },
          ),
        }),
        { minLength: diagram.nodes.length, maxLength: diagram.nodes.length },
      ),
      fc.array(fc.option(label, { nil: undefined }), {
        minLength: diagram.edges.length,
        maxLength: diagram.edges.length,
      }),
    )
    .map(([parts, words]) => {
      const region = diagram.nodes.find(({ type }) => type === 'region');
      return {
        nodes: diagram.nodes.map((node, at): DiagramNode => {
          const part = parts[at];
          if (!part) return node;
          const isFramed = region !== undefined && node.type !== 'region' && part.framed;
          return {
            ...node,
            label: clean(part.label) || node.label,
            x: part.x,
            y: part.y,
            ...part.more,
            ...(part.replicas !== undefined && { replicas: part.replicas }),
            ...(part.notes !== undefined && clean(part.notes) !== '' && { notes: clean(part.notes) }),
            ...(isFramed && { parent: region.id }),
            ...(node.type === 'region' && { width: 400, height: 240 }),
          };
        }),
        edges: diagram.edges.map((edge, at) => {
          const word = clean(words[at] ?? '');
          return word === '' ? edge : { ...edge, label: word };
        }),
      };
    }),
);

/** As the app stores it: one line, storable, and without what XML cannot carry. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\ufffd\u2028\u2029]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What must survive: names, kinds, copies, notes, frames, and every arrow with its words. Not ids. */
function essence({ nodes, edges }: Diagram) {
  const names = new Map(nodes.map(({ id, label: name }, at) => [id, `${at}:${name}`]));
  // Writers put frames first or last: order carries no meaning.
  const key = (node: DiagramNode): string =>
    JSON.stringify([
      node.label,
      node.type,
      node.x,
      node.y,
      node.replicas,
      node.notes,
      node.capacityPerSecond,
      node.locked,
      node.marked,
    ]);
  const keys = new Map(nodes.map((node) => [node.id, key(node)]));
  const regions = new Set(nodes.flatMap(({ id, type }) => (type === 'region' ? id : [])));
  return {
    count: names.size,
    nodes: nodes
      .map((node) =>
        [
          key(node),
          node.parent !== undefined && regions.has(node.parent) ? keys.get(node.parent) : null,
        ].join(),
      )
      .toSorted(),
    edges: edges
      .map(({ source, target, label: word = '', async = false }) =>
        JSON.stringify([keys.get(source), keys.get(target), word, async]),
      )
      .toSorted(),
  };
}

const writers: readonly (readonly [string, (diagram: Diagram) => string])[] = [
  ['excalidraw', toExcalidraw],
  ['drawio', (diagram) => toDrawio(diagram, 'A drawing')],
  ['mermaid', toMermaid],
];

describe.each(writers)('%s there and back', (source, write) => {
  it('keeps every component and every arrow with all that is known of them', () => {
    fc.assert(
      fc.property(drawing, (diagram) => {
        const back = readDrawing(write(diagram));
        if (!back.ok) throw new Error(back.error.message);
        if (back.value.source === 'attempt') throw new Error('read as an answer');
        expect(back.value.source).toBe(source);
        expect(essence(back.value.diagram)).toEqual(essence(diagram));
        expect(back.value.uncertain).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes for the same drawing', () => {
    fc.assert(
      fc.property(drawing, (diagram) => {
        expect(write(diagram)).toBe(write(structuredClone(diagram)));
      }),
      {
        numRuns: 20,
      },
    );
  });
});
