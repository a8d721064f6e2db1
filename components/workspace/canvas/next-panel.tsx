'use client';

import { useReactFlow } from '@xyflow/react';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo } from 'react';
import { IconButton } from '@/components/ui/button';
import { findComponentType } from '@/lib/diagram/catalogue';
import { listFollowers } from '@/lib/diagram/followers';
import type { Point, Rect } from '@/lib/diagram/geometry';
import { addNext } from '@/lib/store/commands/nodes';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { toComponentItem } from './component-items';
import { placeNew } from './placing';
import { isCoarsePointer } from './pointer';
import { SearchList } from './search-list';
import type { NextRequest } from './use-next';

type NextPanelProps = NextRequest & {
  getView: () => Rect;
  /** `nodeId`: what was added, or else the box it was asked for. */
  onDone: (nodeId: string) => void;
};

/** "What comes next?": the kinds of component that usually follow this one first, and all others below. */
export function NextPanel({ source, at, place, getView, onDone }: NextPanelProps) {
  const store = useWorkspaceStore();
  const node = useWorkspace(({ attempt }) => attempt.document.diagram.nodes.find(({ id }) => id === source));
  const { screenToFlowPosition } = useReactFlow();
  const t = useTranslations('cards.next');
  const terms = useTranslations('terms');
  const type = node?.type ?? 'service';
  const items = useMemo(() => {
    const { usual, others } = listFollowers(type);
    return [
      ...usual.map((next) => toComponentItem(next, terms, t('usual'))),
      ...others.map((next) => toComponentItem(next, terms, t('others'))),
    ];
  }, [type, t, terms]);
  if (!node) return null;

  const choose = (id: string) => {
    const chosen = findComponentType(id);
    if (!chosen) return;
    const { diagram } = store.getState().attempt.document;
    const spot = placeNew(diagram, {
      type: chosen,
      at: at && screenToFlowPosition(at),
      view: getView(),
      selectedId: source,
    });
    const added = addNext(store, source, { type: chosen, ...spot });
    if (added.ok) onDone(added.value);
  };
  return (
    <section
      aria-label={t('label', { name: node.label })}
      className="canvas-panel canvas-next"
      style={toStyle(place)}
    >
      <header className="flex items-center justify-between gap-2 border-b py-1 pr-1 pl-3">
        <h2 className="min-w-0 truncate">
          {t.rich('title', {
            name: node.label,
            b: (name) => <strong className="font-medium">{name}</strong>,
          })}
        </h2>
        <IconButton label={t('close')} size="sm" onClick={() => onDone(source)}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <SearchList
        label={t('find', { name: node.label })}
        placeholder={t('placeholder')}
        items={items}
        empty={t('none')}
        focusAtOnce={!isCoarsePointer()}
        onPick={choose}
        onEscape={() => onDone(source)}
      />
    </section>
  );
}

/** Read by the style sheet, which puts it elsewhere on a narrow desk. */
const toStyle = ({ x, y }: Point): CSSProperties => ({
  ['--next-x' as string]: `${x}px`,
  ['--next-y' as string]: `${y}px`,
});
