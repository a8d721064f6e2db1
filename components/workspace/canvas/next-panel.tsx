'use client';

import { useReactFlow } from '@xyflow/react';
import { X } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import { ComponentIcon } from '@/components/ui/component-icon';
import { IconButton } from '@/components/ui/button';
import { getComponentInfo, findComponentType } from '@/lib/diagram/catalogue';
import { listFollowers } from '@/lib/diagram/followers';
import type { Point, Rect } from '@/lib/diagram/geometry';
import type { ComponentType } from '@/lib/diagram/schema';
import { addNext } from '@/lib/store/commands/nodes';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { placeNew } from './placing';
import { isCoarsePointer } from './pointer';
import { type SearchItem, SearchList } from './search-list';
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
  const items = useMemo(() => toItems(node?.type ?? 'service'), [node?.type]);
  if (!node) return null;

  const choose = (id: string) => {
    const type = findComponentType(id);
    if (!type) return;
    const { diagram } = store.getState().attempt.document;
    const spot = placeNew(diagram, {
      type,
      at: at && screenToFlowPosition(at),
      view: getView(),
      selectedId: source,
    });
    const added = addNext(store, source, { type, ...spot });
    if (added.ok) onDone(added.value);
  };
  return (
    <section
      aria-label={`What comes next after ${node.label}`}
      className="canvas-panel canvas-next"
      style={toStyle(place)}
    >
      <header className="flex items-center justify-between gap-2 border-b py-1 pr-1 pl-3">
        <h2 className="min-w-0 truncate">
          Next after <strong className="font-medium">{node.label}</strong>
        </h2>
        <IconButton label="Add nothing" size="sm" onClick={() => onDone(source)}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <SearchList
        label={`Component after ${node.label}`}
        placeholder="Type to find another kind"
        items={items}
        empty="No kind of component by that name."
        focusAtOnce={!isCoarsePointer()}
        onPick={choose}
        onEscape={() => onDone(source)}
      />
    </section>
  );
}

function toItems(type: ComponentType): SearchItem[] {
  const { usual, others } = listFollowers(type);
  const toItem = (group: string) => (next: ComponentType) => {
    const info = getComponentInfo(next);
    return {
      id: next,
      title: info.title,
      words: [next, ...info.aliases],
      group,
      icon: (
        <span className="palette-icon" data-family={info.family}>
          <ComponentIcon type={next} size={18} />
        </span>
      ),
    };
  };
  return [...usual.map(toItem('Often follows')), ...others.map(toItem('Everything else'))];
}

/** Read by the style sheet, which puts it elsewhere on a narrow desk. */
const toStyle = ({ x, y }: Point): CSSProperties => ({
  ['--next-x' as string]: `${x}px`,
  ['--next-y' as string]: `${y}px`,
});
