'use client';

import { createContext, useContext } from 'react';
import type { Point } from '@/lib/diagram/geometry';

/** What cards and panels ask of the canvas. Stable for its whole life, so that no card renders because of it. */
export type CanvasActions = {
  startRenaming: (nodeId: string) => void;
  /** Ends renaming; null leaves the name as it was. Focus goes back to the card. */
  finishRenaming: (nodeId: string, label: string | null) => void;
  /** Offers what comes next after a box, at a point of the window or, with null, beside it. */
  startNext: (nodeId: string, at: Point | null) => void;
};

const CanvasActionsContext = createContext<CanvasActions | null>(null);

export const CanvasActionsProvider = CanvasActionsContext.Provider;

export function useCanvasActions(): CanvasActions {
  const actions = useContext(CanvasActionsContext);
  if (!actions) throw new Error('useCanvasActions is used outside the canvas');
  return actions;
}
