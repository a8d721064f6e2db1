'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useMemo } from 'react';
import { IconButton } from '@/components/ui/button';
import { describeNode, type DrawingWords, toDrawingWords } from '@/lib/diagram/drawing-words';
import type { DiagramEdge, DiagramNode } from '@/lib/diagram/schema';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { ArrowForm } from './arrow-form';
import { NodeForm } from './node-form';

/** The drawing as a list: every component and arrow by name, each opening to all that can be changed about it. */
export function Outline({ onClose }: { onClose: () => void }) {
  const { nodes, edges } = useWorkspace((state) => state.attempt.document.diagram);
  const t = useTranslations('inspector.outline');
  const terms = useTranslations('terms');
  const words = useMemo(() => toDrawingWords(terms), [terms]);
  const labels = new Map(nodes.map(({ id, label }) => [id, label || words.unnamed]));
  return (
    <section
      aria-label={t('label')}
      className="canvas-panel canvas-outline"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className="flex items-center justify-between border-b py-1 pr-1 pl-3">
        <h2 className="font-medium">{t('title')}</h2>
        <IconButton label={t('close')} size="sm" onClick={onClose} autoFocus>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto pb-2">
        <h3 className="px-3 pt-3 pb-1 text-xs text-muted">{t('components', { count: nodes.length })}</h3>
        {nodes.length === 0 && <p className="px-3 text-muted">{t('noComponents')}</p>}
        <ul>
          {nodes.map((node) => (
            <NodeRow key={node.id} node={node} region={labels.get(node.parent ?? '') ?? null} words={words} />
          ))}
        </ul>
        <h3 className="px-3 pt-3 pb-1 text-xs text-muted">{t('arrows', { count: edges.length })}</h3>
        {edges.length === 0 && <p className="px-3 text-muted">{t('noArrows')}</p>}
        <ul>
          {edges.map((edge) => (
            <ArrowRow
              key={edge.id}
              edge={edge}
              from={labels.get(edge.source) ?? ''}
              to={labels.get(edge.target) ?? ''}
              words={words}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

const rowClass =
  'target w-full px-3 py-1.5 text-left hover:bg-sunken aria-expanded:bg-accent-soft aria-expanded:font-medium break-words';

const quiet = (chunks: ReactNode) => <span className="font-normal text-muted">{chunks}</span>;

type NodeRowProps = { node: DiagramNode; region: string | null; words: DrawingWords };

const NodeRow = memo(function NodeRow({ node, region, words }: NodeRowProps) {
  const t = useTranslations('inspector.outline');
  const store = useWorkspaceStore();
  const open = useWorkspace(({ selection }) => isOnly(selection.nodeIds, selection.edgeIds, node.id));
  const toggle = () => store.getState().select(open ? {} : { nodeIds: [node.id] });
  return (
    <li className="outline-row">
      <button type="button" className={rowClass} aria-expanded={open} onClick={toggle}>
        {region === null
          ? describeNode(node, words)
          : t.rich('node', { name: describeNode(node, words), region, quiet })}
      </button>
      {open && (
        <div className="border-b px-3 pt-2 pb-4">
          <NodeForm node={node} />
        </div>
      )}
    </li>
  );
});

type ArrowRowProps = { edge: DiagramEdge; from: string; to: string; words: DrawingWords };

const ArrowRow = memo(function ArrowRow({ edge, from, to, words }: ArrowRowProps) {
  const t = useTranslations('inspector.outline');
  const { label = '' } = edge;
  const waits = edge.async ? words.doesNotWait : words.waits;
  const store = useWorkspaceStore();
  const open = useWorkspace(({ selection }) => isOnly(selection.edgeIds, selection.nodeIds, edge.id));
  const toggle = () => store.getState().select(open ? {} : { edgeIds: [edge.id] });
  return (
    <li className="outline-row">
      <button type="button" className={rowClass} aria-expanded={open} onClick={toggle}>
        {t.rich(label === '' ? 'arrow' : 'labelled', { arrow: `${from} → ${to}`, waits, label, quiet })}
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
