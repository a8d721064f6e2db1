'use client';

import { useNodesInitialized, useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Rect } from '@/lib/diagram/geometry';
import { getBounds } from '@/lib/diagram/geometry';
import { useLayout, useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';

/** Close enough to read a card, wherever the whole drawing would have been shown smaller. */
const zoomAtLeast = 0.9;
/** A desk that has just come into sight fits the drawing first. */
const framesToSettle = 4;

/** Centres the part of the drawing that somebody came for and gives it the keyboard. */
export function useArrival(desk: RefObject<HTMLElement | null>): void {
  const arrival = useLayout((state) => state.arrival);
  const { layout } = useShell();
  const store = useWorkspaceStore();
  const ready = useNodesInitialized();
  const { getInternalNode, getZoom, setCenter } = useReactFlow();

  useEffect(() => {
    if (!arrival || !ready) return;
    const rectOf = (id: string): Rect[] => {
      const node = getInternalNode(id);
      if (!node) return [];
      const { width = 0, height = 0 } = node.measured;
      return [{ ...node.internals.positionAbsolute, width, height }];
    };
    const arrive = () => {
      layout.getState().setArrival(null);
      const { edges } = store.getState().attempt.document.diagram;
      const edge = edges.find(({ id }) => arrival.kind === 'edge' && id === arrival.id);
      const ids = edge ? [edge.source, edge.target] : [arrival.id];
      const bounds = getBounds(ids.flatMap(rectOf));
      if (!bounds) return;
      const { x, y, width, height } = bounds;
      void setCenter(x + width / 2, y + height / 2, { zoom: Math.max(getZoom(), zoomAtLeast) });
      const selector = `.react-flow__${arrival.kind}[data-id="${CSS.escape(arrival.id)}"]`;
      desk.current?.querySelector<HTMLElement | SVGElement>(selector)?.focus();
    };
    let frame = 0;
    let seen = 0;
    const wait = () => {
      if (desk.current?.checkVisibility()) seen++;
      if (seen > framesToSettle) arrive();
      else frame = requestAnimationFrame(wait);
    };
    wait();
    return () => cancelAnimationFrame(frame);
  }, [arrival, ready, desk, layout, store, getInternalNode, getZoom, setCenter]);
}
