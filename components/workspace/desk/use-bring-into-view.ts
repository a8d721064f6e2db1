'use client';

import { type ReactFlowInstance, useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useCallback } from 'react';
import { getBounds, type Rect } from '@/lib/diagram/geometry';

const margin = 28;

/**
 * Brings boxes into the part of the desk that nothing covers (whatever is marked `data-covers`), at least at a zoom; leaves the
 * view alone where they are there already.
 */
export function useBringIntoView(desk: RefObject<HTMLElement | null>) {
  const flow = useReactFlow();
  return useCallback(
    (nodeIds: readonly string[], zoomAtLeast: number) => bring(desk, flow, nodeIds, zoomAtLeast),
    [desk, flow],
  );
}

function bring(
  desk: RefObject<HTMLElement | null>,
  { getInternalNode, getViewport, setViewport }: ReactFlowInstance,
  nodeIds: readonly string[],
  zoomAtLeast: number,
): void {
  const element = desk.current;
  if (!element?.checkVisibility()) return;
  const bounds = getBounds(
    nodeIds.flatMap((id): Rect[] => {
      const node = getInternalNode(id);
      const { width = 0, height = 0 } = node?.measured ?? {};
      return node ? [{ ...node.internals.positionAbsolute, width, height }] : [];
    }),
  );
  const next = bounds && toViewport(bounds, findFreePart(element), getViewport(), zoomAtLeast);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (next) void setViewport(next, { duration: still ? 0 : 150 });
}

/** The largest part above, below or beside what lies on the desk; in pixels from the desk's corner. */
function findFreePart(desk: HTMLElement): Rect {
  const box = desk.getBoundingClientRect();
  let free: Rect = { x: margin, y: margin, width: box.width - 2 * margin, height: box.height - 2 * margin };
  for (const cover of desk.querySelectorAll('[data-covers]')) {
    const { left, top, bottom, width } = cover.getBoundingClientRect();
    if (width === 0) continue;
    const below = bottom - box.top + margin;
    const parts: Rect[] = [
      { ...free, height: top - box.top - margin - free.y },
      { ...free, width: left - box.left - margin - free.x },
      { ...free, y: below, height: free.y + free.height - below },
    ];
    const [best] = parts.filter(isUsable).sort((a, b) => b.width * b.height - a.width * a.height);
    if (best) free = best;
  }
  return free;
}

const isUsable = ({ width, height }: Rect): boolean => width > 80 && height > 80;

/** Null where everything is in view and large enough. */
function toViewport(bounds: Rect, free: Rect, now: Viewport, zoomAtLeast: number): Viewport | null {
  const left = bounds.x * now.zoom + now.x;
  const top = bounds.y * now.zoom + now.y;
  const isIn =
    left >= free.x &&
    top >= free.y &&
    left + bounds.width * now.zoom <= free.x + free.width &&
    top + bounds.height * now.zoom <= free.y + free.height;
  if (isIn && now.zoom >= zoomAtLeast) return null;
  const fitting = Math.min(free.width / bounds.width, free.height / bounds.height);
  const zoom = Math.max(0.1, Math.min(Math.max(now.zoom, zoomAtLeast), fitting));
  return {
    x: free.x + free.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: free.y + free.height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  };
}
