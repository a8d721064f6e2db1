'use client';

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import type { Rect } from '@/lib/diagram/geometry';

/** The whole drawing in view, clear of the tools at the foot; never closer than life size. */
export const fitOptions = {
  padding: { top: '32px', right: '32px', bottom: '80px', left: '32px' },
  maxZoom: 1,
  minZoom: 0.1,
} as const;

/** The view over the paper: how to fit it, and which part of the drawing it shows. */
export function useFit(desk: RefObject<HTMLElement | null>) {
  const { fitView, screenToFlowPosition } = useReactFlow();
  const fit = useCallback(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    void fitView({ ...fitOptions, duration: still ? 0 : 150 });
  }, [fitView]);
  useFitOnceSeen(desk);
  const getView = useCallback((): Rect => {
    const box = desk.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 500);
    const from = screenToFlowPosition({ x: box.left, y: box.top });
    const to = screenToFlowPosition({ x: box.right, y: box.bottom });
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  }, [desk, screenToFlowPosition]);
  return { fit, getView };
}

/** A phone opens with the desk out of sight, without a size to fit anything to: that is done when it comes up. */
function useFitOnceSeen(desk: RefObject<HTMLElement | null>) {
  const { fitView } = useReactFlow();
  useEffect(() => {
    const element = desk.current;
    if (!element || element.checkVisibility()) return;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      if (!element.checkVisibility()) return;
      observer.disconnect();
      // React Flow learns the size from an observer of its own, in this same frame.
      frame = requestAnimationFrame(() => void fitView(fitOptions));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [desk, fitView]);
}
