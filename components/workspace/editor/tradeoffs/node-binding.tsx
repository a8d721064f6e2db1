'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import { useWorkspace, useWorkspaceStore } from '../../workspace-context';

type NodeBindingProps = {
  nodes: readonly string[];
  /** Which row, for those who hear it: "choice 2". */
  of: string;
  onChange: (nodes: string[] | undefined) => void;
};

/** The components that a choice is about: picked from a list, or taken from what is selected on the drawing. */
export const NodeBinding = ({ nodes, of, onChange }: NodeBindingProps) => {
  const t = useTranslations('editorParts.binding');
  const terms = useTranslations('terms.components');
  const store = useWorkspaceStore();
  const drawn = useWorkspace((state) => state.attempt.document.diagram.nodes);
  const selected = useWorkspace((state) => state.selection.nodeIds);
  const free = drawn.filter(({ id }) => !nodes.includes(id));
  const more = selected.filter((id) => !nodes.includes(id));
  const set = (next: readonly string[]) => onChange(next.length > 0 ? [...next] : undefined);
  const bindSelected = () => {
    set([...nodes, ...more]);
    store.getState().announce(t('bound', { count: nodes.length + more.length }));
  };
  return (
    <div role="group" aria-label={t('aboutOf', { row: of })} className="flex flex-col gap-1">
      <span className="text-xs text-muted">{t('about')}</span>
      <NodeChips nodes={nodes} of={of} onRemove={(id) => set(nodes.filter((other) => other !== id))} />
      {drawn.length === 0 ? (
        <p className="text-xs text-muted">{t('nothingDrawn')}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <NativeSelect
            aria-label={t('bindOf', { row: of })}
            className="min-w-40 flex-1"
            value=""
            disabled={free.length === 0}
            onChange={(event) => event.target.value !== '' && set([...nodes, event.target.value])}
          >
            <option value="">{free.length === 0 ? t('allBound') : t('bind')}</option>
            {free.map(({ id, label, type }) => (
              <option key={id} value={id}>
                {label || terms(`${type}.title`)}
              </option>
            ))}
          </NativeSelect>
          {more.length > 0 && (
            <Button size="sm" onClick={bindSelected}>
              {t('bindSelected', { count: more.length })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};

type NodeChipsProps = { nodes: readonly string[]; of: string; onRemove?: (id: string) => void };

/** A bound component that is no longer drawn is shown as gone, and can be let go of. */
export const NodeChips = ({ nodes, of, onRemove }: NodeChipsProps) => {
  const t = useTranslations('editorParts.binding');
  const terms = useTranslations('terms.components');
  const drawn = useWorkspace((state) => state.attempt.document.diagram.nodes);
  if (nodes.length === 0) return null;
  return (
    <ul aria-label={t('list', { row: of })} className="flex flex-wrap gap-1">
      {nodes.map((id) => {
        const node = drawn.find((other) => other.id === id);
        const name = node ? node.label || terms(`${node.type}.title`) : t('gone');
        return (
          <li
            key={id}
            className={
              node
                ? 'flex min-h-6 max-w-full items-center gap-1 rounded-sm border px-1.5 text-xs'
                : 'flex min-h-6 max-w-full items-center gap-1 rounded-sm border border-dashed border-outline px-1.5 text-xs text-muted'
            }
          >
            {node ? null : <span aria-hidden="true">∅</span>}
            <span className="truncate">{name}</span>
            {onRemove && (
              <button
                type="button"
                aria-label={t('unbind', { name, row: of })}
                className="target flex size-6 items-center justify-center rounded-sm text-muted hover:text-ink"
                onClick={() => onRemove(id)}
              >
                <X size={12} aria-hidden="true" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
