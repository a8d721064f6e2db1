'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/button';
import { ComponentIcon } from '@/components/ui/component-icon';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { connect } from '@/lib/store/commands/arrows';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { SearchList } from './search-list';
import { isCoarsePointer } from './pointer';

type ConnectPanelProps = { source: string; onDone: () => void };

/** "Connect Gateway to…": pick the other end from a list, or click it on the drawing meanwhile. */
export function ConnectPanel({ source, onDone }: ConnectPanelProps) {
  const t = useTranslations('inspector');
  const terms = useTranslations('terms.components');
  const store = useWorkspaceStore();
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const from = diagram.nodes.find(({ id }) => id === source);
  if (!from) return null;
  const joined = new Set(diagram.edges.flatMap((edge) => (edge.source === source ? edge.target : [])));
  const items = diagram.nodes
    .filter(({ id }) => id !== source && !joined.has(id))
    .map(({ id, label, type }) => ({
      id,
      title: label || t('unnamed'),
      ...(terms(`${type}.title`) !== label && { hint: terms(`${type}.title`) }),
      icon: (
        <span className="palette-icon" data-family={getComponentInfo(type).family}>
          <ComponentIcon type={type} size={18} />
        </span>
      ),
    }));
  const cancel = () => {
    store.getState().setConnectFrom(null);
    store.getState().announce(store.say('drawing.connectingCancelled'));
    onDone();
  };
  return (
    <section aria-label={t('connect.label', { name: from.label })} className="canvas-panel canvas-connect">
      <header className="flex items-center justify-between gap-2 border-b py-1 pr-1 pl-3">
        <h2 className="min-w-0 truncate">
          {t.rich('connect.title', {
            name: from.label,
            b: (name) => <strong className="font-medium">{name}</strong>,
          })}
        </h2>
        <IconButton label={t('connect.stop')} size="sm" onClick={cancel}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <SearchList
        label={t('connect.label', { name: from.label })}
        placeholder={t('connect.placeholder')}
        items={items}
        empty={t('connect.none')}
        focusAtOnce={!isCoarsePointer()}
        onPick={(target) => {
          connect(store, source, target);
          onDone();
        }}
        onEscape={cancel}
      />
    </section>
  );
}
