'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { Diagram } from '@/lib/diagram/schema';

const NodeLabelsContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Lets everything inside call a node by what the candidate called it. */
export const NodeLabelsProvider = ({ diagram, children }: { diagram: Diagram; children: ReactNode }) => {
  const labels = useMemo(
    () =>
      new Map(diagram.nodes.map(({ id, label, type }) => [id, label.trim() || getComponentInfo(type).title])),
    [diagram],
  );
  return <NodeLabelsContext value={labels}>{children}</NodeLabelsContext>;
};

export const useNodeLabels = (): ReadonlyMap<string, string> => useContext(NodeLabelsContext);
