'use client';

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Point } from '@/lib/diagram/geometry';
import { useWorkspaceStore } from '../workspace-context';

/** What may come next is being chosen, for a box. */
export type NextRequest = {
  source: string;
  /** Where an arrow was let go, in the window's pixels; null where a key asked. */
  at: Point | null;
  /** Where the choice opens, in pixels of the desk. */
  place: Point;
};

const panelSize = { width: 264, height: 320 };
/** Beside a card, when a key asked. */
const besidePx = 184;

/** Opens the choice of what comes next, and gives the focus to a card once it is closed. */
export function useNext(desk: RefObject<HTMLElement | null>, focusCard: (nodeId: string) => void) {
  const store = useWorkspaceStore();
  const { getInternalNode, flowToScreenPosition } = useReactFlow();
  const [next, setNext] = useState<NextRequest | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);

  const startNext = useCallback(
    (source: string, at: Point | null) => {
      const box = desk.current?.getBoundingClientRect();
      const place = getInternalNode(source)?.internals.positionAbsolute;
      if (!box || !place || !store.getState().editable) return;
      const from = at ?? flowToScreenPosition({ x: place.x + besidePx, y: place.y });
      setReturnTo(null);
      setNext({ source, at, place: clampTo(box, from) });
    },
    [desk, store, getInternalNode, flowToScreenPosition],
  );
  const finishNext = useCallback((nodeId: string) => {
    setNext(null);
    setReturnTo(nodeId);
  }, []);
  useEffect(() => {
    if (next !== null || returnTo === null) return;
    // A new card is on the paper a turn later: React Flow takes it over first.
    const frame = requestAnimationFrame(() => focusCard(returnTo));
    return () => cancelAnimationFrame(frame);
  }, [next, returnTo, focusCard]);
  return { next, startNext, finishNext };
}

/** At the point, pushed back inside where it would hang over an edge. */
function clampTo(box: DOMRect, { x, y }: Point): Point {
  const clamp = (value: number, room: number) => Math.max(8, Math.min(value, room - 8));
  return {
    x: clamp(x - box.left + 8, box.width - panelSize.width),
    y: clamp(y - box.top - 24, box.height - panelSize.height),
  };
}
