'use client';

import { useMemo } from 'react';
import { readText } from '@/lib/attempt/apply';
import { createGraph, getOutgoing, type Graph } from '@/lib/diagram/index';
import type { Path } from '@/lib/diagram/reachability';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import {
  findGaps,
  findRoutes,
  findStuck,
  type Gap,
  type Hop,
  proposeWalk,
  takeFork,
  toHops,
} from '@/lib/diagram/walk';
import { readNarration, toWalkName, type WalkNames } from '@/lib/steps/walk-text';
import type { WorkspaceStore } from '@/lib/store/types';
import { useLayout, useShell } from '../shell-context';
import type { ShellStore, WalkState } from '../shell-store';
import { useWorkspace } from '../workspace-context';

/** A walk as the drawing has it now. */
export type WalkView = {
  graph: Graph;
  from: DiagramNode | null;
  to: DiagramNode | null;
  hops: readonly Hop[];
  /** Which hop; as many as there are hops: the end of the way. Null before the walk begins. */
  at: number | null;
  routes: readonly Path[];
  /** False where there are more ways than are listed. */
  complete: boolean;
  /** Where one gets stuck when nothing leads to the end. */
  stuck: readonly DiagramNode[];
  gaps: readonly Gap[];
  /** Where the walk as chosen comes to. */
  last: DiagramNode | null;
  arrived: boolean;
  /** Arrows that lead on from the last box. */
  waysOn: readonly DiagramEdge[];
  names: WalkNames;
  /** What the text says of each hop. */
  says: readonly string[];
};

/** Begins a walk between the ends that suit what is selected, or the drawing. */
export function openWalk(store: WorkspaceStore, layout: ShellStore): void {
  const { attempt, selection } = store.getState();
  const { diagram } = attempt.document;
  const graph = createGraph(diagram);
  const ends = proposeWalk(diagram, graph, selection.nodeIds);
  layout.getState().setDesk({ walk: toWalk(graph, ends?.from ?? null, ends?.to ?? null), searching: false });
}

/** A walk between two boxes by its shortest way, not yet begun. */
export function toWalk(graph: Graph, from: string | null, to: string | null): WalkState {
  const [route] = from !== null && to !== null ? findRoutes(graph, { from, to }).routes : [];
  return { from, to, edges: route?.edges.map(({ id }) => id) ?? [], at: null };
}

export function useWalk(): WalkView | null {
  const walk = useLayout(({ desk }) => desk.walk);
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const text = useWorkspace((state) => readText(state.attempt.document.steps, 'architecture', 'text'));
  const graph = useMemo(() => createGraph(diagram), [diagram]);
  const view = useMemo(() => (walk ? toView(graph, walk) : null), [graph, walk]);
  return useMemo(() => view && { ...view, says: readNarration(text, view.names) }, [view, text]);
}

function toView(graph: Graph, walk: WalkState): Omit<WalkView, 'says'> {
  const from = graph.nodes.get(walk.from ?? '') ?? null;
  const to = graph.nodes.get(walk.to ?? '') ?? null;
  const ends = from && to ? { from: from.id, to: to.id } : null;
  const { routes, complete } = ends ? findRoutes(graph, ends) : { routes: [], complete: true };
  const hops = from ? toHops(graph, from.id, walk.edges) : [];
  const last = hops.at(-1)?.target ?? from;
  return {
    graph,
    from,
    to,
    hops,
    at: walk.at === null ? null : Math.min(walk.at, hops.length),
    routes,
    complete,
    stuck: ends ? findStuck(graph, ends) : [],
    gaps: findGaps(graph, from?.id ?? null),
    last,
    arrived: last !== null && last === to && hops.length > 0,
    waysOn: last ? getOutgoing(graph, last.id) : [],
    names: {
      from: toWalkName(from?.label ?? ''),
      to: toWalkName(to?.label ?? ''),
      hops: hops.map(({ source, target }) => ({
        source: toWalkName(source.label),
        target: toWalkName(target.label),
      })),
    },
  };
}

/** What can be done to the walk under way. */
export function useWalkActions() {
  const { layout } = useShell();
  return useMemo(() => {
    const change = (next: (walk: WalkState) => Partial<WalkState>): void => {
      const { desk, setDesk } = layout.getState();
      if (desk.walk) setDesk({ walk: { ...desk.walk, ...next(desk.walk) } });
    };
    return {
      setEnds: (graph: Graph, ends: Readonly<{ from?: string; to?: string }>) =>
        change(({ from, to }) => toWalk(graph, ends.from ?? from, ends.to ?? to)),
      takeRoute: (edges: readonly string[]) => change(() => ({ edges, at: null })),
      goTo: (at: number | null) => change(() => ({ at })),
      step: (by: 1 | -1) =>
        change(({ at, edges }) => ({ at: Math.max(0, Math.min(edges.length, (at ?? -1) + by)) })),
      /** Another arrow at a hop, or one more after the last. */
      fork: (graph: Graph, at: number, edgeId: string) =>
        change(({ from, to, edges }) =>
          from === null || to === null ? {} : { edges: takeFork(graph, { from, to, edges }, at, edgeId), at },
        ),
      close: () => layout.getState().setDesk({ walk: null }),
    };
  }, [layout]);
}

export type WalkActions = ReturnType<typeof useWalkActions>;
