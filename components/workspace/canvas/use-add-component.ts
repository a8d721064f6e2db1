'use client';

import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { cardSize, containsPoint, type Point, type Rect } from '@/lib/diagram/geometry';
import type { ComponentType } from '@/lib/diagram/schema';
import { addNode } from '@/lib/store/commands/nodes';
import { useWorkspaceStore } from '../workspace-context';
import { placeNew } from './placing';

/** Adds a component, at a point of the window or in a sensible place, and brings it into view if that place is outside. */
export function useAddComponent(getView: () => Rect) {
  const store = useWorkspaceStore();
  const { setCenter, getZoom, screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi();
  return useCallback(
    (type: ComponentType, screenAt: Point | null) => {
      // A drawing that opened empty still waits to be fitted: not under the hand that puts its first box somewhere.
      flow.setState({ fitViewQueued: false });
      const at = screenAt && screenToFlowPosition(screenAt);
      const { attempt, selection } = store.getState();
      const selectedId = selection.nodeIds.length === 1 ? (selection.nodeIds[0] ?? null) : null;
      const view = getView();
      const place = placeNew(attempt.document.diagram, { type, at, view, selectedId });
      const added = addNode(
        store,
        type,
        place.at,
        place.parent === undefined ? {} : { parent: place.parent },
      );
      const middle = { x: place.at.x + cardSize.width / 2, y: place.at.y + cardSize.height / 2 };
      if (added.ok && !containsPoint(view, middle)) void setCenter(middle.x, middle.y, { zoom: getZoom() });
    },
    [store, flow, getView, setCenter, getZoom, screenToFlowPosition],
  );
}
