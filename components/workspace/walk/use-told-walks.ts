'use client';

import { useMemo } from 'react';
import { readText } from '@/lib/attempt/apply';
import { createGraph } from '@/lib/diagram/index';
import { findNamedRoute } from '@/lib/diagram/walk';
import { parseWalks, toWalkName, type WalkSection } from '@/lib/steps/walk-text';
import type { WalkState } from '../shell-store';
import { useWorkspace } from '../workspace-context';

/** A walk that the text tells, and its arrows on the drawing; null where the drawing no longer has them all. */
export type ToldWalk = WalkSection & { route: Omit<WalkState, 'at'> | null };

export function useToldWalks(): readonly ToldWalk[] {
  const text = useWorkspace((state) => readText(state.attempt.document.steps, 'architecture', 'text'));
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  return useMemo(() => {
    const graph = createGraph(diagram);
    return parseWalks(text).map((section) => {
      const found = findNamedRoute(graph, section.walk.hops, toWalkName);
      const last = graph.edges.find(({ id }) => id === found?.edges.at(-1));
      const end = [...graph.nodes.values()].find(({ label }) => toWalkName(label) === section.walk.to);
      const route = found && { from: found.from, to: end?.id ?? last?.target ?? null, edges: found.edges };
      return { ...section, route };
    });
  }, [text, diagram]);
}
