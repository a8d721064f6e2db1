'use client';

import { Copy, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
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
  const t = useTranslations('inspector.selected');
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
  return <p className="p-4 text-muted">{t('none')}</p>;
}

function SelectedNode({ node }: { node: DiagramNode }) {
  const t = useTranslations('inspector');
  const info = getComponentInfo(node.type);
  return (
    <section aria-label={t('selected.node', { name: node.label })} className="flex flex-col gap-4 p-4">
      <h2 className="flex min-w-0 items-center gap-2 font-medium">
        <span className="palette-icon" data-family={info.family}>
          <ComponentIcon type={node.type} size={18} />
        </span>
        <span className="truncate">{node.label || t('unnamed')}</span>
      </h2>
      <NodeForm node={node} />
    </section>
  );
}

function SelectedArrow({ edge, nodes }: { edge: DiagramEdge; nodes: readonly DiagramNode[] }) {
  const t = useTranslations('inspector');
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label || t('unnamed');
  const title = `${nameOf(edge.source)} → ${nameOf(edge.target)}`;
  return (
    <section aria-label={t('selected.arrow', { title })} className="flex flex-col gap-4 p-4">
      <h2 className="font-medium break-words">{title}</h2>
      <ArrowForm edge={edge} />
    </section>
  );
}

function ManySelected({ nodes, edges }: { nodes: number; edges: number }) {
  const t = useTranslations('inspector');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const what = nodes === 0 ? 'edges' : edges === 0 ? 'nodes' : 'both';
  return (
    <section aria-label={t('selected.label')} className="flex flex-col gap-3 p-4">
      <h2 className="font-medium">{t(`selected.${what}`, { nodes, edges })}</h2>
      <p className="text-muted">{t('selected.howToMove')}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" disabled={!editable || nodes === 0} onClick={() => duplicateSelection(store)}>
          <Copy size={14} aria-hidden="true" />
          {t('duplicate')}
        </Button>
        <Button size="sm" variant="danger" disabled={!editable} onClick={() => removeSelection(store)}>
          <Trash2 size={14} aria-hidden="true" />
          {t('selected.deleteAll')}
        </Button>
      </div>
    </section>
  );
}
