import { fail, ok, type Result } from '@/lib/shared/result';
import type { Point } from '../geometry';
import { createIds } from './ids';
import { type Fields, toFields } from './json-fields';
import { createLedger, type Ledger } from './ledger';
import { formatLimits } from './limits';
import { middleOf, rotate, thin } from './outline';
import { ownKey, readOwnData, readOwnEdge } from './own-data';
import { type Box, createSketch, type Sketch, type SketchLine } from './sketch';

const shapeKinds: ReadonlySet<string> = new Set([
  'rectangle',
  'diamond',
  'ellipse',
  'image',
  'embeddable',
  'iframe',
]);
const frameKinds: ReadonlySet<string> = new Set(['frame', 'magicframe']);

/**
 * The elements of an Excalidraw scene (`.excalidraw`, or what its pictures embed) as a sketch. Errors: `not_drawing`,
 * `too_large`.
 */
export function readExcalidraw(value: unknown): Result<Sketch> {
  const scene = toFields(value);
  if (!scene || !Array.isArray(scene.get('elements')))
    return fail('not_drawing', 'The Excalidraw file has no list of elements.', '$.elements');
  const raw = scene.list('elements');
  if (raw.length > formatLimits.elements)
    return fail(
      'too_large',
      `The drawing has more than ${formatLimits.elements.toLocaleString('en-GB')} elements.`,
      '$.elements',
    );
  const sketch = createSketch(createLedger());
  const ids = createIds();
  const elements = raw.map((item, at) => {
    const fields = toFields(item);
    return { fields, id: ids(fields?.get('id'), `element ${at + 1}`) };
  });
  for (const { fields, id } of elements)
    if (fields) readElement(sketch, fields, id);
    else sketch.ledger.ignore(id, 'unknown', 'no element, but a bare value');
  sketch.isOwn = sketch.shapes.length > 0 && sketch.shapes.every(({ own }) => own !== undefined);
  return ok(sketch);
}

function readElement(sketch: Sketch, fields: Fields, id: string): void {
  const type = fields.text('type');
  if (fields.flag('isDeleted')) sketch.ledger.ignore(id, type || 'unknown', 'deleted in the source');
  else if (shapeKinds.has(type) || frameKinds.has(type)) addShape(sketch, fields, id, type);
  else if (type === 'text') addText(sketch, fields, id);
  else if (type === 'arrow' || type === 'line') addLine(sketch, fields, id, type);
  else if (type === 'freedraw') sketch.lines.push({ ...toLine(fields, id, type), freehand: true });
  else if (type === 'selection') sketch.ledger.ignore(id, type, 'a selection, not a part of the drawing');
  else leaveUnknown(sketch.ledger, id, type);
}

const leaveUnknown = (ledger: Ledger, id: string, type: string): void =>
  ledger.doubt({
    element: id,
    kind: 'node',
    guess: {},
    confidence: 0.1,
    reason: `an element of a kind that is not known here (${type.slice(0, 40) || 'none given'})`,
    isIncluded: false,
  });

function addShape(sketch: Sketch, fields: Fields, id: string, kind: string): void {
  const own = readOwnData(fields.object('customData')?.get(ownKey));
  const isFrame = frameKinds.has(kind);
  const plain = kind === 'rectangle' && fields.object('roundness') === null ? 'rectangle' : kind;
  sketch.shapes.push({
    id,
    kind: plain,
    label: isFrame ? fields.text('name') : (fields.object('label')?.text('text') ?? ''),
    hints: kind === 'embeddable' || kind === 'iframe' ? [fields.text('link')] : [],
    box: toBox(fields),
    container: toContainer(fields),
    frames: isFrame || own?.type === 'region' ? 'always' : kind === 'image' || own ? 'never' : 'maybe',
    groups: toGroups(fields),
    own,
  });
}

function addText(sketch: Sketch, fields: Fields, id: string): void {
  sketch.texts.push({
    id,
    // What was typed, without the line ends that wrapping put in.
    text: fields.text('originalText') || fields.text('text') || fields.text('rawText'),
    box: toBox(fields),
    on: fields.text('containerId') || null,
    groups: toGroups(fields),
    container: toContainer(fields),
  });
}

function addLine(sketch: Sketch, fields: Fields, id: string, kind: string): void {
  const line = toLine(fields, id, kind);
  if (kind === 'line' && isClosed(line.points)) {
    sketch.shapes.push({
      id,
      kind: 'polygon',
      label: '',
      hints: [],
      box: boundsOf(line.points),
      container: toContainer(fields),
      frames: 'maybe',
      groups: toGroups(fields),
    });
    return;
  }
  sketch.lines.push(line);
}

function toLine(fields: Fields, id: string, kind: string): SketchLine {
  const points = toPoints(fields);
  const own = readOwnEdge(fields.object('customData')?.get(ownKey));
  const style = fields.text('strokeStyle');
  return {
    id,
    kind,
    points,
    from: toEnd(fields, 'startBinding', points[0]),
    to: toEnd(fields, 'endBinding', points.at(-1)),
    heads: {
      from: isHead(fields.get('startArrowhead')),
      // A skeleton of an arrow says nothing about its head and has one.
      to: isHead(fields.get('endArrowhead')) || (kind === 'arrow' && !fields.has('endArrowhead')),
    },
    async: own?.async ?? (style === 'dashed' || style === 'dotted'),
    label: fields.object('label')?.text('text') ?? '',
    groups: toGroups(fields),
  };
}

const isHead = (head: unknown): boolean => typeof head === 'string' && head !== '' && head !== 'none';

function toEnd(fields: Fields, key: string, at: Point | undefined) {
  const on = fields.object(key)?.text('elementId') || fields.object(key.replace('Binding', ''))?.text('id');
  return { on: on || null, at: at ?? null };
}

function toPoints(fields: Fields): Point[] {
  const [x, y] = [fields.number('x'), fields.number('y')];
  const points = thin(fields.list('points'), formatLimits.points).flatMap((point): Point[] => {
    const [dx, dy]: unknown[] = Array.isArray(point) ? (point as unknown[]) : [];
    return typeof dx === 'number' && typeof dy === 'number' && Number.isFinite(dx) && Number.isFinite(dy)
      ? [{ x: x + dx, y: y + dy }]
      : [];
  });
  if (points.length === 0)
    return [
      { x, y },
      { x: x + fields.number('width'), y: y + fields.number('height') },
    ];
  const angle = fields.number('angle');
  const box = boundsOf(points);
  return angle === 0 || !box ? points : points.map((point) => rotate(point, middleOf(box), angle));
}

function boundsOf(points: readonly Point[]): Box | null {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return points.length === 0
    ? null
    : { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, angle: 0 };
}

function isClosed(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    points.length > 3 &&
    Math.hypot(first.x - last.x, first.y - last.y) < 8
  );
}

function toBox(fields: Fields): Box {
  const [width, height] = [fields.number('width'), fields.number('height')];
  return {
    // Drawn from right to left, a shape can have a negative width.
    x: fields.number('x') + Math.min(0, width),
    y: fields.number('y') + Math.min(0, height),
    width: Math.abs(width),
    height: Math.abs(height),
    angle: fields.number('angle'),
  };
}

const toContainer = (fields: Fields): string | null => fields.text('frameId') || null;

/** The innermost group comes first. */
const toGroups = (fields: Fields): string[] =>
  fields.list('groupIds').filter((id): id is string => typeof id === 'string' && id !== '');
