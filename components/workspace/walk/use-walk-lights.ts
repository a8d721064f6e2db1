'use client';

import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { getBounds, type Rect } from '@/lib/diagram/geometry';
import { useWorkspaceStore } from '../workspace-context';
import type { WalkView } from './use-walk';
import { announceHop, nameOf } from './walk-words';

/** Lights the way up to where the walk is, and marks what no walk finds. */
export function useWalkLights(view: WalkView): void {
  const store = useWorkspaceStore();
  const { from, to, hops, at, arrived, last, gaps } = view;
  useEffect(() => {
    const looks: Record<string, string> = {};
    if (at === null) for (const { nodeId } of gaps) looks[nodeId] = 'walk-gap';
    for (const [index, { edge, target }] of hops.entries()) {
      const look = at === null || index > at ? 'walk-ahead' : index < at ? 'walk-done' : 'walk-now';
      looks[edge.id] = look;
      looks[target.id] ??= look;
    }
    if (from) looks[from.id] = at === 0 ? 'walk-now' : at === null ? 'walk-ahead' : 'walk-done';
    const now = at === null ? undefined : hops[at];
    if (now) {
      looks[now.source.id] = 'walk-now';
      looks[now.target.id] = 'walk-now';
    }
    if (at === hops.length && last) looks[last.id] = arrived ? 'walk-now' : 'walk-gap';
    const ends = [from, to].flatMap((node) => node?.id ?? []);
    store.getState().setHighlight({
      nodeIds: [...new Set([...ends, ...hops.map(({ target }) => target.id)])],
      edgeIds: hops.map(({ edge }) => edge.id),
      looks,
    });
  }, [store, from, to, hops, at, arrived, last, gaps]);
  useEffect(() => () => store.getState().setHighlight(null), [store]);
}

/** Says each hop as the walk comes to it. */
export function useWalkSaid(view: WalkView): void {
  const store = useWorkspaceStore();
  const { at, hops, arrived, last, to, waysOn } = view;
  const hop = at === null ? undefined : hops[at];
  const said = hop
    ? announceHop(hop, at ?? 0, hops.length)
    : at === null
      ? null
      : arrived
        ? `Arrived at ${nameOf(last)}.`
        : waysOn.length > 0
          ? `The way to ${nameOf(to)} is not chosen yet: ${waysOn.length === 1 ? 'one arrow leads' : `${waysOn.length} arrows lead`} on from ${nameOf(last)}.`
          : `Nothing leads on from ${nameOf(last)}.`;
  useEffect(() => {
    if (said !== null) store.getState().announce(said);
  }, [store, said, at]);
}

const margin = 24;
/** Never in an id. */
const separator = '\u0000';

/** Brings the hop into the part of the desk that nothing covers, and leaves the view alone where it is there already. */
export function useWalkInView(view: WalkView, desk: RefObject<HTMLElement | null>): void {
  const { getInternalNode, getViewport, setViewport } = useReactFlow();
  const { at, hops, last } = view;
  const hop = at === null ? undefined : hops[at];
  const ids = hop ? [hop.source.id, hop.target.id] : last ? [last.id] : [];
  const key = at === null || ids.length === 0 ? null : ids.join(separator);
  useEffect(() => {
    const element = desk.current;
    if (key === null || !element) return;
    const bounds = getBounds(
      key.split(separator).flatMap((id): Rect[] => {
        const node = getInternalNode(id);
        const { width = 0, height = 0 } = node?.measured ?? {};
        return node ? [{ ...node.internals.positionAbsolute, width, height }] : [];
      }),
    );
    if (!bounds) return;
    const box = element.getBoundingClientRect();
    const panel = element.querySelector('[data-walk-panel]')?.getBoundingClientRect();
    const height = (panel && panel.height > 0 ? panel.top - box.top : box.height) - 2 * margin;
    const width = box.width - 2 * margin;
    const { x, y, zoom } = getViewport();
    const left = bounds.x * zoom + x;
    const top = bounds.y * zoom + y;
    const isIn =
      left >= margin &&
      top >= margin &&
      left + bounds.width * zoom <= margin + width &&
      top + bounds.height * zoom <= margin + height;
    if (isIn) return;
    const nextZoom = Math.max(0.1, Math.min(zoom, width / bounds.width, height / bounds.height));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    void setViewport(
      {
        x: margin + width / 2 - (bounds.x + bounds.width / 2) * nextZoom,
        y: margin + height / 2 - (bounds.y + bounds.height / 2) * nextZoom,
        zoom: nextZoom,
      },
      { duration: still ? 0 : 150 },
    );
  }, [key, desk, getInternalNode, getViewport, setViewport]);
}
