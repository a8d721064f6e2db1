import { getBounds, type Rect } from './geometry';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];
export type Direction = 'horizontally' | 'vertically';

export type Move = { id: string; x: number; y: number };
export type Placed = Readonly<Rect> & { readonly id: string };

/** New places that put boxes in line with the outermost, or the middle, of them all. Those in `fixed` stay and set the line. */
export function alignBoxes(
  boxes: readonly Placed[],
  alignment: Alignment,
  fixed: ReadonlySet<string> = new Set(),
): Move[] {
  const anchors = boxes.filter(({ id }) => fixed.has(id));
  const bounds = getBounds(anchors.length > 0 ? anchors : boxes);
  if (!bounds) return [];
  return boxes.flatMap((box) => (fixed.has(box.id) ? [] : moved(box, alignTo(box, bounds, alignment))));
}

function alignTo(box: Placed, bounds: Rect, alignment: Alignment): Partial<{ x: number; y: number }> {
  switch (alignment) {
    case 'left':
      return { x: bounds.x };
    case 'centre':
      return { x: bounds.x + (bounds.width - box.width) / 2 };
    case 'right':
      return { x: bounds.x + bounds.width - box.width };
    case 'top':
      return { y: bounds.y };
    case 'middle':
      return { y: bounds.y + (bounds.height - box.height) / 2 };
    case 'bottom':
      return { y: bounds.y + bounds.height - box.height };
  }
}

/**
 * New places with equal gaps between neighbours, the first and the last staying where they are. Boxes that together are
 * longer than the room between are laid out from the first with no gap. Fewer than three boxes have nothing to share out.
 */
export function distributeBoxes(boxes: readonly Placed[], direction: Direction): Move[] {
  const [at, size] = direction === 'horizontally' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const order = [...boxes].sort((a, b) => a[at] + a[size] / 2 - (b[at] + b[size] / 2));
  const [first] = order;
  const last = order.at(-1);
  if (!first || !last || boxes.length < 3) return [];
  const room = last[at] + last[size] - first[at];
  const filled = order.reduce((sum, box) => sum + box[size], 0);
  const gap = Math.max(0, (room - filled) / (order.length - 1));
  let next = first[at];
  return order.flatMap((box) => {
    const place = next;
    next += box[size] + gap;
    return moved(box, { [at]: place });
  });
}

/** The move to whole pixels; none where the box is there already. */
function moved(box: Placed, to: Partial<{ x: number; y: number }>): Move[] {
  const x = Math.round(to.x ?? box.x);
  const y = Math.round(to.y ?? box.y);
  return x === box.x && y === box.y ? [] : [{ id: box.id, x, y }];
}
