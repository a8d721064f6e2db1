import { findFrameAt, findFreePlace, getSize, type Point, type Rect } from '@/lib/diagram/geometry';
import { positionDiagram } from '@/lib/diagram/positions';
import type { ComponentType, Diagram } from '@/lib/diagram/schema';

export type Placing = {
  type: ComponentType;
  /** Exactly where it was dropped (the middle of the new box); null for "somewhere sensible". */
  at: Point | null;
  /** The part of the drawing that is in view. */
  view: Rect;
  selectedId: string | null;
};

/** Where a new component goes, and the frame it then lies in: right of what is selected, else in the middle of the view, free of others. */
export function placeNew(
  diagram: Diagram,
  { type, at, view, selectedId }: Readonly<Placing>,
): { at: Point; parent?: string } {
  const rects = positionDiagram(diagram);
  const size = getSize({ type });
  const boxes = diagram.nodes.filter((node) => node.type !== 'region');
  const taken = boxes.flatMap(({ id }) => rects.get(id) ?? []);
  const middle = { x: view.x + (view.width - size.width) / 2, y: view.y + (view.height - size.height) / 2 };
  const beside = rects.get(boxes.some(({ id }) => id === selectedId) ? (selectedId ?? '') : '');
  const place = at
    ? { x: at.x - size.width / 2, y: at.y - size.height / 2 }
    : type === 'region'
      ? middle
      : findFreePlace(taken, beside ? { x: beside.x + beside.width + 72, y: beside.y } : middle);
  if (type === 'region') return { at: place };
  const frames = diagram.nodes
    .filter((node) => node.type === 'region')
    .flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect ? [{ id, ...rect }] : [];
    });
  const centre = { x: place.x + size.width / 2, y: place.y + size.height / 2 };
  const parent = findFrameAt(frames, centre);
  return parent === null ? { at: place } : { at: place, parent };
}
