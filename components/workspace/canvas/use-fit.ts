'use client';

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback } from 'react';
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
  const getView = useCallback((): Rect => {
    const box = desk.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 500);
    const from = screenToFlowPosition({ x: box.left, y: box.top });
    const to = screenToFlowPosition({ x: box.right, y: box.bottom });
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  }, [desk, screenToFlowPosition]);
  return { fit, getView };
}
