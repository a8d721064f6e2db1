'use client';

import {
  applyEdgeChanges,
  applyNodeChanges,
  type EdgeChange,
  type NodeChange,
  useStoreApi,
} from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Selection } from '@/lib/store/types';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { toCanvasWords } from './canvas-words';
import { createDragControl } from './drag-control';
import { type Drop, toDropEvents } from './drops';
import { type FlowEdge, type FlowNode, type Shown, toFlowEdges, toFlowNodes } from './flow-model';

/**
 * The drawing as React Flow shows it. A drag stays in this component's state; the document hears of it once, when it ends.
 * Whatever else changes the document (undo, the outline, another tab) flows back in.
 */
export function useFlow(renaming: string | null) {
  const shown = useShown(renaming);
  const [seen, setSeen] = useState<Shown | null>(shown);
  const [nodes, setNodes] = useState(() => toFlowNodes(shown, []));
  const [arrows, setArrows] = useState(() => toFlowEdges(shown, null));
  if (seen === null || !isSameShown(seen, shown)) {
    setSeen(shown);
    setNodes(toFlowNodes(shown, nodes));
    setArrows(toFlowEdges(shown, arrows));
  }

  const { takeMoves, finish } = useDragControl(arrows.edges);
  const { selectNodes, selectEdges, startBox, endBox } = useFlowSelection();
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const local = selectNodes(takeMoves(changes));
      if (local.length > 0) setNodes((current) => applyNodeChanges(local, current));
    },
    [selectNodes, takeMoves],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<FlowEdge>[]) => {
      const local = selectEdges(changes);
      if (local.length > 0)
        setArrows((current) => ({ ...current, edges: applyEdgeChanges(local, current.edges) }));
    },
    [selectEdges],
  );
  // Nothing counts as seen: everything is derived anew.
  const settle = useCallback(() => setSeen(null), []);
  const drop = useDrop(finish, settle);
  return { nodes, edges: arrows.edges, onNodesChange, onEdgesChange, drop, startBox, endBox };
}

const emptyIds: readonly string[] = [];
const noLooks: Shown['looks'] = {};

function useShown(renaming: string | null): Shown {
  const terms = useTranslations('terms');
  const t = useTranslations('canvas');
  const words = useMemo(() => toCanvasWords(terms, t), [terms, t]);
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const selection = useWorkspace((state) => state.selection);
  const highlight = useWorkspace((state) => state.highlight);
  return {
    diagram,
    renaming,
    words,
    selectedNodes: useIdSet(selection.nodeIds),
    selectedEdges: useIdSet(selection.edgeIds),
    litNodes: useIdSet(highlight?.nodeIds ?? emptyIds),
    litEdges: useIdSet(highlight?.edgeIds ?? emptyIds),
    looks: highlight?.looks ?? noLooks,
  };
}

/** The same set as long as it is made of the same list. */
function useIdSet(ids: readonly string[]): ReadonlySet<string> {
  const [kept, setKept] = useState(() => ({ ids, set: new Set(ids) }));
  if (kept.ids === ids) return kept.set;
  const next = { ids, set: new Set(ids) };
  setKept(next);
  return next.set;
}

const isSameShown = (a: Shown, b: Shown): boolean =>
  (Object.keys(b) as (keyof Shown)[]).every((key) => a[key] === b[key]);

/**
 * Selection lives in the workspace's store. While a box is being drawn it changes with every pointer move, so it is
 * kept here and handed over at the end.
 */
function useFlowSelection() {
  const store = useWorkspaceStore();
  const box = useRef<Selection | null>(null);

  const take = useCallback(
    <Change extends NodeChange<FlowNode> | EdgeChange<FlowEdge>>(
      changes: readonly Change[],
      key: keyof Selection,
    ): Change[] => {
      const current = box.current ?? store.getState().selection;
      const ids = new Set(current[key]);
      let changed = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        changed ||= ids.has(change.id) !== change.selected;
        if (change.selected) ids.add(change.id);
        else ids.delete(change.id);
      }
      const next = { ...current, [key]: [...ids] };
      if (changed && box.current) box.current = next;
      else if (changed) store.getState().select(next);
      // Deleting is the document's business; adding never comes from React Flow.
      return changes.filter(
        ({ type }) =>
          type === 'position' || type === 'dimensions' || (type === 'select' && box.current !== null),
      );
    },
    [store],
  );
  const selectNodes = useCallback((changes: NodeChange<FlowNode>[]) => take(changes, 'nodeIds'), [take]);
  const selectEdges = useCallback((changes: EdgeChange<FlowEdge>[]) => take(changes, 'edgeIds'), [take]);
  const startBox = useCallback(() => {
    box.current = store.getState().selection;
  }, [store]);
  const endBox = useCallback(() => {
    const selection = box.current;
    box.current = null;
    if (!selection) return;
    const { select, showPanel } = store.getState();
    select(selection);
    if (selection.nodeIds.length + selection.edgeIds.length > 0) showPanel('selected');
  }, [store]);
  return { selectNodes, selectEdges, startBox, endBox };
}

function useDragControl(edges: readonly FlowEdge[]) {
  const store = useWorkspaceStore();
  const flow = useStoreApi<FlowNode, FlowEdge>();
  const [control] = useState(() => createDragControl(store, flow.getState));
  useEffect(() => control.setEdges(edges), [control, edges]);
  useEffect(() => control.stop, [control]);
  return control;
}

/** Writes where a drag ended; `settle` puts back what the document refused or did not change. */
function useDrop(finish: () => Drop[], settle: () => void) {
  const store = useWorkspaceStore();
  return useCallback(() => {
    const drops = finish();
    const { attempt, dispatch, announce } = store.getState();
    const events = toDropEvents(attempt.document.diagram, drops);
    const done = dispatch(events);
    if (!done.ok) announce(done.error.message);
    if (events.length === 0 || !done.ok) settle();
  }, [store, finish, settle]);
}
