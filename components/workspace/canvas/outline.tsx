'use client';

import { X } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '@/components/ui/button';
import { describeNode } from '@/lib/diagram/scene';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { ArrowForm } from './arrow-form';
import { NodeForm } from './node-form';

/** The drawing as a list: every component and arrow by name, each opening to all that can be changed about it. */
export function Outline({ onClose }: { onClose: () => void }) {
  const { nodes, edges } = useWorkspace((state) => state.attempt.document.diagram);
  const labels = new Map(nodes.map(({ id, label }) => [id, label || 'Unnamed']));
  return (
    <section
      aria-label="Outline of the drawing"
      className="canvas-panel canvas-outline"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className="flex items-center justify-between border-b py-1 pr-1 pl-3">
        <h2 className="font-medium">Outline</h2>
        <IconButton label="Close the outline" size="sm" onClick={onClose} autoFocus>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto pb-2">
        <h3 className="px-3 pt-3 pb-1 text-xs text-muted">Components · {nodes.length}</h3>
        {nodes.length === 0 && <p className="px-3 text-muted">None yet. Press A to add the first one.</p>}
        <ul>
          {nodes.map((node) => (
            <NodeRow key={node.id} node={node} region={labels.get(node.parent ?? '') ?? null} />
          ))}
        </ul>
        <h3 className="px-3 pt-3 pb-1 text-xs text-muted">Arrows · {edges.length}</h3>
        {edges.length === 0 && (
          <p className="px-3 text-muted">None yet. Open a component and choose “Connect to…”.</p>
        )}
        <ul>
          {edges.map((edge) => (
            <ArrowRow
              key={edge.id}
              edge={edge}
              from={labels.get(edge.source) ?? ''}
              to={labels.get(edge.target) ?? ''}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

const rowClass =
  'target w-full px-3 py-1.5 text-left hover:bg-sunken aria-expanded:bg-accent-soft aria-expanded:font-medium break-words';

const NodeRow = memo(function NodeRow({ node, region }: { node: DiagramNode; region: string | null }) {
  const store = useWorkspaceStore();
  const open = useWorkspace(({ selection }) => isOnly(selection.nodeIds, selection.edgeIds, node.id));
  const toggle = () => store.getState().select(open ? {} : { nodeIds: [node.id] });
  return (
    <li className="outline-row">
      <button type="button" className={rowClass} aria-expanded={open} onClick={toggle}>
        {describeNode(node)}
        {region && <span className="font-normal text-muted">, in {region}</span>}
      </button>
      {open && (
        <div className="border-b px-3 pt-2 pb-4">
          <NodeForm node={node} />
        </div>
      )}
    </li>
  );
});

type ArrowRowProps = { edge: DiagramEdge; from: string; to: string };

const ArrowRow = memo(function ArrowRow({ edge, from, to }: ArrowRowProps) {
  const store = useWorkspaceStore();
  const open = useWorkspace(({ selection }) => isOnly(selection.edgeIds, selection.nodeIds, edge.id));
  const toggle = () => store.getState().select(open ? {} : { edgeIds: [edge.id] });
  return (
    <li className="outline-row">
      <button type="button" className={rowClass} aria-expanded={open} onClick={toggle}>
        {from} → {to}
        <span className="font-normal text-muted">
          , {edge.async ? 'does not wait' : 'waits'}
          {edge.label && `, “${edge.label}”`}
        </span>
      </button>
      {open && (
        <div className="border-b px-3 pt-2 pb-4">
          <ArrowForm edge={edge} />
        </div>
      )}
    </li>
  );
});

const isOnly = (ids: readonly string[], others: readonly string[], id: string): boolean =>
  ids.length === 1 && others.length === 0 && ids[0] === id;
