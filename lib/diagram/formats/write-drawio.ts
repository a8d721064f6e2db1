import { getComponentInfo } from '../catalogue';
import type { Rect } from '../geometry';
import { positionDiagram } from '../positions';
import type { ComponentType, Diagram, DiagramEdge, DiagramNode } from '../schema';
import { escapeXml } from '../to-svg';
import { ownKey, toOwnData } from './own-data';

const shapes: Partial<Record<ComponentType, string>> = {
  client: 'rounded=1;arcSize=50',
  database: 'shape=cylinder3;boundedLbl=1;size=8',
  replica: 'shape=cylinder3;boundedLbl=1;size=8',
  objectStore: 'shape=cylinder3;boundedLbl=1;size=8',
  queue: 'shape=process;size=0.06',
  stream: 'shape=process;size=0.06',
  external: 'rounded=0;dashed=1',
};

const tints = {
  edge: '#dbe7f7',
  compute: '#e4e4f8',
  messaging: '#efe3f4',
  data: '#d8eef0',
  outside: '#eee9e0',
  operations: '#f5e1eb',
  frame: 'none',
} as const;

/** The drawing as an uncompressed draw.io file; what draw.io has no word for is an attribute of each object. */
export function toDrawio(diagram: Readonly<Diagram>, title: string): string {
  const rects = positionDiagram(diagram);
  const regions = new Set(diagram.nodes.flatMap(({ id, type }) => (type === 'region' ? id : [])));
  const framesFirst = diagram.nodes.toSorted(
    (a, b) => Number(b.type === 'region') - Number(a.type === 'region'),
  );
  return [
    '<mxfile host="loadbearing">',
    `  <diagram id="drawing" name="${attribute(title)}">`,
    '    <mxGraphModel grid="1" gridSize="10" guides="1" connect="1" arrows="1" page="0" math="0" shadow="0">',
    '      <root>',
    '        <mxCell id="0"/>',
    '        <mxCell id="1" parent="0"/>',
    ...framesFirst.map((node) => {
      const frame =
        node.parent !== undefined && regions.has(node.parent) && node.type !== 'region' ? node.parent : null;
      return toVertex(node, { rects, frame });
    }),
    ...diagram.edges.map(toEdge),
    '      </root>',
    '    </mxGraphModel>',
    '  </diagram>',
    '</mxfile>',
    '',
  ].join('\n');
}

/** Nodes and arrows share one space of ids, in which 0 and 1 are the sheet's own. */
const nodeCell = (id: string): string => `n:${id}`;
const edgeCell = (id: string): string => `e:${id}`;

type Around = { rects: ReadonlyMap<string, Rect>; frame: string | null };

function toVertex(node: DiagramNode, { rects, frame }: Around): string {
  const rect = rects.get(node.id) ?? { x: 0, y: 0, width: 168, height: 56 };
  const origin = (frame === null ? undefined : rects.get(frame)) ?? { x: 0, y: 0 };
  const { family } = getComponentInfo(node.type);
  const style =
    node.type === 'region'
      ? 'rounded=1;arcSize=2;container=1;collapsible=0;verticalAlign=top;align=left;spacingLeft=12;dashed=1;fillColor=none;strokeColor=#6f7478;whiteSpace=wrap'
      : `${shapes[node.type] ?? 'rounded=1'};whiteSpace=wrap;fillColor=${tints[family]};strokeColor=#5c6166`;
  const own = JSON.stringify({ ...toOwnData(node) });
  return [
    `        <object label="${attribute(node.label)}" id="${attribute(nodeCell(node.id))}" ${ownKey}="${attribute(own)}">`,
    `          <mxCell style="${style}" vertex="1" parent="${attribute(frame === null ? '1' : nodeCell(frame))}">`,
    `            <mxGeometry x="${rect.x - origin.x}" y="${rect.y - origin.y}" width="${rect.width}" height="${rect.height}" as="geometry"/>`,
    '          </mxCell>',
    '        </object>',
  ].join('\n');
}

function toEdge(edge: DiagramEdge): string {
  const own = JSON.stringify(edge.async === undefined ? {} : { async: edge.async });
  const source = attribute(nodeCell(edge.source));
  const target = attribute(nodeCell(edge.target));
  return [
    `        <object label="${attribute(edge.label ?? '')}" id="${attribute(edgeCell(edge.id))}" ${ownKey}="${attribute(own)}">`,
    `          <mxCell style="edgeStyle=orthogonalEdgeStyle;rounded=1;${edge.async ? 'dashed=1;' : ''}endArrow=classic" edge="1" parent="1" source="${source}" target="${target}">`,
    '            <mxGeometry relative="1" as="geometry"/>',
    '          </mxCell>',
    '        </object>',
  ].join('\n');
}

/** Line ends and tabs are folded by XML unless they are written as references. */
const attribute = (text: string): string =>
  escapeXml(text).replace(/[\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);
