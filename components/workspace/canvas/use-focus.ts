'use client';

import { useReactFlow } from '@xyflow/react';
import { type FocusEvent, useCallback, useEffect, useRef } from 'react';
import type { FlowEdge, FlowNode } from './flow-model';

/** Focus on a card that undo, or another tab, took away goes to the paper; on an arrow it stays however that is shown. */
export function useFocusKept(
  flow: { nodes: readonly FlowNode[]; edges: readonly FlowEdge[] },
  sketched: boolean,
) {
  const holder = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);
  const onFocusCapture = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    focused.current = target.dataset.id ?? null;
  }, []);
  useEffect(() => {
    const id = focused.current;
    if (id === null || [...flow.nodes, ...flow.edges].some((item) => item.id === id)) return;
    focused.current = null;
    const active = document.activeElement;
    const isLost =
      active === document.body ||
      (active instanceof SVGElement || active instanceof HTMLElement ? active.dataset.id === id : false);
    if (isLost) holder.current?.querySelector<HTMLElement>('.react-flow')?.focus();
  }, [flow.nodes, flow.edges]);
  useEffect(() => {
    const id = focused.current;
    if (id === null || document.activeElement !== document.body) return;
    // An arrow that was sketched and is drawn now, or the other way round, is another element; React Flow has it a turn later.
    const again = `.react-flow__edge[data-id="${CSS.escape(id)}"]`;
    const frame = requestAnimationFrame(() =>
      holder.current?.querySelector<SVGElement>(again)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [sketched]);
  return { ref: holder, onFocusCapture };
}

/** A card that the keyboard reaches outside the view is brought into it. */
export function useBringIntoView() {
  const { getInternalNode, setCenter, getZoom } = useReactFlow();
  return ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!target.matches('.react-flow__node:focus-visible')) return;
    const card = target.getBoundingClientRect();
    const paper = currentTarget.querySelector('.react-flow')?.getBoundingClientRect();
    const node = getInternalNode(target.dataset.id ?? '');
    if (!paper || !node) return;
    const isInside =
      card.left >= paper.left &&
      card.right <= paper.right &&
      card.top >= paper.top &&
      card.bottom <= paper.bottom;
    const { x, y } = node.internals.positionAbsolute;
    const { width = 0, height = 0 } = node.measured;
    if (!isInside) void setCenter(x + width / 2, y + height / 2, { zoom: getZoom() });
  };
}
