'use client';

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Point } from '@/lib/diagram/geometry';

const zoomLimits = { min: 0.1, max: 2 };

type Fingers = { middle: Point; apart: number };

/**
 * Two fingers pan and zoom wherever they are put down, on cards too, where React Flow hears only a drag. Fingers on the bare
 * paper are left to React Flow.
 */
export function usePinch(desk: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const paper = desk.current;
    if (!paper) return;
    let last: Fingers | null = null;

    const start = (event: TouchEvent) => {
      last = event.touches.length === 2 && isOnCard(event) ? readFingers(event) : null;
    };
    const move = (event: TouchEvent) => {
      if (!last || event.touches.length !== 2) return;
      // What follows is ours: the card under the first finger stays where it is.
      event.preventDefault();
      event.stopPropagation();
      const now = readFingers(event);
      const { x, y, zoom } = getViewport();
      const next = Math.min(zoomLimits.max, Math.max(zoomLimits.min, (zoom * now.apart) / last.apart));
      const box = paper.getBoundingClientRect();
      // The point of the drawing that was between the fingers stays between them.
      const at = { x: (last.middle.x - box.left - x) / zoom, y: (last.middle.y - box.top - y) / zoom };
      void setViewport({
        x: now.middle.x - box.left - at.x * next,
        y: now.middle.y - box.top - at.y * next,
        zoom: next,
      });
      last = now;
    };
    const end = () => {
      last = null;
    };

    const options = { capture: true, passive: false };
    paper.addEventListener('touchstart', start, options);
    paper.addEventListener('touchmove', move, options);
    paper.addEventListener('touchend', end, options);
    paper.addEventListener('touchcancel', end, options);
    return () => {
      paper.removeEventListener('touchstart', start, options);
      paper.removeEventListener('touchmove', move, options);
      paper.removeEventListener('touchend', end, options);
      paper.removeEventListener('touchcancel', end, options);
    };
  }, [desk, getViewport, setViewport]);
}

const isOnCard = ({ touches }: TouchEvent): boolean =>
  [...touches].some(
    ({ target }) =>
      target instanceof Element && target.closest('.react-flow__node, .react-flow__edge') !== null,
  );

function readFingers({ touches: [a, b] }: TouchEvent): Fingers {
  if (!a || !b) return { middle: { x: 0, y: 0 }, apart: 1 };
  return {
    middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}
