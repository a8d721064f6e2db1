'use client';

import type { FinalConnectionState, HandleType } from '@xyflow/react';
import { type MouseEvent, useCallback, useRef } from 'react';
import type { Point } from '@/lib/diagram/geometry';
import { connect, reconnectArrow } from '@/lib/store/commands/arrows';
import { useWorkspaceStore } from '../workspace-context';
import { useCanvasActions } from './canvas-actions';
import type { FlowEdge, FlowNode } from './flow-model';

/**
 * What a click means. It shows what was clicked beside the drawing, and the step again for the bare paper; while an
 * arrow is being drawn it ends the arrow. The other way to join two boxes is to pull from a docking point.
 */
export function useClicks() {
  const store = useWorkspaceStore();
  const { startNext } = useCanvasActions();
  const { reconnecting, ...moves } = useReconnect();
  const onNodeClick = useCallback(
    (_: MouseEvent, node: FlowNode) => {
      const { connectFrom, showPanel } = store.getState();
      if (connectFrom === null) showPanel('selected');
      else if (connectFrom !== node.id) connect(store, connectFrom, node.id);
    },
    [store],
  );
  const onEdgeClick = useCallback(() => store.getState().showPanel('selected'), [store]);
  const onPaneClick = useCallback(() => {
    const { connectFrom, setConnectFrom, showPanel } = store.getState();
    if (connectFrom === null) showPanel('step');
    else setConnectFrom(null);
  }, [store]);
  const onConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, { fromNode }: FinalConnectionState) => {
      if (!fromNode || reconnecting.current) return;
      const { card, paper } = findUnder(event);
      if (card !== null) {
        if (card !== fromNode.id) connect(store, fromNode.id, card);
      } else if (paper) startNext(fromNode.id, paper);
    },
    [store, startNext, reconnecting],
  );
  return { onNodeClick, onEdgeClick, onPaneClick, onConnectEnd, ...moves };
}

/** What pulling an end of an arrow elsewhere means; `reconnecting` is true meanwhile. */
function useReconnect() {
  const store = useWorkspaceStore();
  const reconnecting = useRef(false);
  const onReconnect = useCallback(
    (old: FlowEdge, { source, target }: { source: string; target: string }) => {
      const done = reconnectArrow(store, old.id, { source, target });
      if (!done.ok) store.getState().announce(done.error.message);
    },
    [store],
  );
  const onReconnectStart = useCallback(() => {
    reconnecting.current = true;
  }, []);
  const onReconnectEnd = useCallback(
    (
      event: globalThis.MouseEvent | TouchEvent,
      edge: FlowEdge,
      kept: HandleType,
      end: FinalConnectionState,
    ) => {
      reconnecting.current = false;
      const { card } = findUnder(event);
      // Let go on a card, but not at one of its docking points, of which React Flow tells itself.
      if (card === null || end.isValid) return;
      const done = reconnectArrow(store, edge.id, kept === 'target' ? { source: card } : { target: card });
      if (!done.ok) store.getState().announce(done.error.message);
    },
    [store],
  );
  return { reconnecting, onReconnect, onReconnectStart, onReconnectEnd };
}

/** The card under the pointer, wherever on it the arrow was let go; or the point of the bare paper, in the window's pixels. */
function findUnder(event: globalThis.MouseEvent | TouchEvent): { card: string | null; paper: Point | null } {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  if (!point) return { card: null, paper: null };
  const under = document.elementsFromPoint(point.clientX, point.clientY);
  // A frame is ground to build on; an arrow to it is pulled to one of its docking points.
  const onDock = under[0]?.closest('.react-flow__handle')?.closest<HTMLElement>('.react-flow__node');
  const card =
    onDock ?? under.map((element) => element.closest<HTMLElement>('.react-flow__node')).find(isCard);
  const isPaper = under[0]?.closest('.react-flow') !== null && under.length > 0;
  return {
    card: card?.dataset.id ?? null,
    paper: isPaper ? { x: point.clientX, y: point.clientY } : null,
  };
}

const isCard = (element: HTMLElement | null): boolean =>
  element !== null && !element.classList.contains('react-flow__node-frame');
