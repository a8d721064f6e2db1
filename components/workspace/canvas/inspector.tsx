'use client';

import { Copy, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ComponentIcon } from '@/components/ui/component-icon';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { duplicateSelection } from '@/lib/store/commands/clipboard';
import { removeSelection } from '@/lib/store/commands/selection';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { ArrowForm } from './arrow-form';
import { NodeForm } from './node-form';

/** The right panel's "Selected": what is selected on the drawing, to be read and changed. */
export function Inspector() {
  const { nodeIds, edgeIds } = useWorkspace((state) => state.selection);
  const { nodes, edges } = useWorkspace((state) => state.attempt.document.diagram);
  const [nodeId] = nodeIds;
  const [edgeId] = edgeIds;
  const count = nodeIds.length + edgeIds.length;
  if (count > 1) return <ManySelected nodes={nodeIds.length} edges={edgeIds.length} />;
  const node = nodes.find(({ id }) => id === nodeId);
  if (node) return <SelectedNode key={node.id} node={node} />;
  const edge = edges.find(({ id }) => id === edgeId);
  if (edge) return <SelectedArrow key={edge.id} edge={edge} nodes={nodes} />;
  return (
    <p className="p-4 text-muted">
      Select a component or an arrow to name it, say how many copies run, and note why it is there.
    </p>
  );
}

function SelectedNode({ node }: { node: DiagramNode }) {
  const info = getComponentInfo(node.type);
  return (
    <section aria-label={`Selected: ${node.label}`} className="flex flex-col gap-4 p-4">
      <h2 className="flex min-w-0 items-center gap-2 font-medium">
        <span className="palette-icon" data-family={info.family}>
          <ComponentIcon type={node.type} size={18} />
        </span>
        <span className="truncate">{node.label || 'Unnamed'}</span>
      </h2>
      <NodeForm node={node} />
    </section>
  );
}

function SelectedArrow({ edge, nodes }: { edge: DiagramEdge; nodes: readonly DiagramNode[] }) {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label || 'Unnamed';
  const title = `${nameOf(edge.source)} → ${nameOf(edge.target)}`;
  return (
    <section aria-label={`Selected: arrow ${title}`} className="flex flex-col gap-4 p-4">
      <h2 className="font-medium break-words">{title}</h2>
      <ArrowForm edge={edge} />
    </section>
  );
}

function ManySelected({ nodes, edges }: { nodes: number; edges: number }) {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const parts = [
    nodes > 0 && `${nodes} ${nodes === 1 ? 'component' : 'components'}`,
    edges > 0 && `${edges} ${edges === 1 ? 'arrow' : 'arrows'}`,
  ];
  return (
    <section aria-label="Selected" className="flex flex-col gap-3 p-4">
      <h2 className="font-medium">{parts.filter(Boolean).join(' and ')} selected</h2>
      <p className="text-muted">Drag one to move them all, or use the arrow keys.</p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" disabled={!editable || nodes === 0} onClick={() => duplicateSelection(store)}>
          <Copy size={14} aria-hidden="true" />
          Duplicate
        </Button>
        <Button size="sm" variant="danger" disabled={!editable} onClick={() => removeSelection(store)}>
          <Trash2 size={14} aria-hidden="true" />
          Delete all
        </Button>
      </div>
    </section>
  );
}
