import type { TreeRow } from '@/lib/steps/prose/impact-tree';

export const treeSizes = { boxWidth: 98, boxHeight: 48, gapX: 16, gapY: 6 } as const;

type TreeBox = { at: number; row: TreeRow; x: number; y: number };

/**
 * Boxes in three columns; a parent stands in the middle of what hangs below it. Rows are an outline: none hangs more
 * than one level below the line before it.
 */
export function layOutTree(rows: readonly TreeRow[]): {
  boxes: TreeBox[];
  links: { from: TreeBox; to: TreeBox }[];
  width: number;
  height: number;
} {
  const { boxWidth, boxHeight, gapX, gapY } = treeSizes;
  const boxes: TreeBox[] = [];
  const links: { from: TreeBox; to: TreeBox }[] = [];
  let leaves = 0;
  // From the last line up: what hangs below a line has its place already.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row) continue;
    const children = childrenOf(rows, at).flatMap((child) => boxes.find((box) => box.at === child) ?? []);
    const [first] = children;
    const last = children.at(-1);
    const box: TreeBox = {
      at,
      row,
      x: row.depth * (boxWidth + gapX),
      y: first && last ? (first.y + last.y) / 2 : -leaves++ * (boxHeight + gapY),
    };
    for (const child of children) links.push({ from: box, to: child });
    boxes.push(box);
  }
  const lowest = (Math.max(1, leaves) - 1) * (boxHeight + gapY);
  // Counted from the bottom so far.
  for (const box of boxes) box.y += lowest;
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth));
  return {
    boxes: boxes.reverse(),
    links,
    width: deepest * (boxWidth + gapX) + boxWidth,
    height: lowest + boxHeight,
  };
}

/** The lines one level below, up to the next line that is as deep as this one. */
function childrenOf(rows: readonly TreeRow[], at: number): number[] {
  const depth = rows[at]?.depth ?? 0;
  const children: number[] = [];
  for (let next = at + 1; next < rows.length; next += 1) {
    const below = rows[next]?.depth ?? 0;
    if (below <= depth) break;
    if (below === depth + 1) children.push(next);
  }
  return children;
}
