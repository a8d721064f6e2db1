'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { Diagram } from '@/lib/diagram/schema';

const NodeLabelsContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Lets everything inside call a node by what the candidate called it. */
export const NodeLabelsProvider = ({ diagram, children }: { diagram: Diagram; children: ReactNode }) => {
  const labels = useMemo(() => toLabels(diagram), [diagram]);
  return <NodeLabelsContext value={labels}>{children}</NodeLabelsContext>;
};

/** What each box is called: by its label, or else by what it is. */
export const toLabels = ({ nodes }: Diagram): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ id, label, type }) => [id, label.trim() || getComponentInfo(type).title]));

export const useNodeLabels = (): ReadonlyMap<string, string> => useContext(NodeLabelsContext);
