'use client';

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Point } from '@/lib/diagram/geometry';
import { IconButton } from '@/components/ui/button';
import { ComponentIcon } from '@/components/ui/component-icon';
import { componentCatalogue, componentFamilies, findComponentType } from '@/lib/diagram/catalogue';
import { burdenWords, componentCards } from '@/lib/diagram/component-cards';
import type { ComponentType } from '@/lib/diagram/schema';
import { type SearchItem, SearchList } from './search-list';
import { isCoarsePointer } from './pointer';
import { usePaletteDrag } from './use-palette-drag';

const families = new Map(componentFamilies.map(({ id, title }) => [id, title]));

const items: readonly SearchItem[] = componentCatalogue.map((info) => ({
  id: info.type,
  title: info.title,
  hint: info.what,
  words: [info.type, ...info.aliases],
  group: families.get(info.family) ?? '',
  icon: (
    <span className="palette-icon" data-family={info.family}>
      <ComponentIcon type={info.type} size={18} />
    </span>
  ),
}));

type PaletteProps = {
  /** Somebody asked for it: the field takes the focus as it appears. */
  takesFocus: boolean;
  /** `at`: where it was dropped, in the window's pixels; null for a sensible place. */
  onAdd: (type: ComponentType, at: Point | null) => void;
  onClose: () => void;
};

/** Every kind of component, to be clicked, dragged onto the paper, or picked with Enter. */
export function Palette({ takesFocus, onAdd, onClose }: PaletteProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus && !isCoarsePointer()) panel.current?.querySelector<HTMLElement>('input')?.focus();
  }, [takesFocus]);
  const add = (id: string, at: Point | null) => {
    const type = findComponentType(id);
    if (type) onAdd(type, at);
  };
  const onPointerDown = usePaletteDrag(add);
  const [looked, setLooked] = useState<ComponentType | null>(null);
  return (
    <section ref={panel} aria-label="Components to add" className="canvas-panel canvas-palette">
      <header className="flex items-center justify-between border-b py-1 pr-1 pl-3">
        <h2 className="font-medium">Add a component</h2>
        <IconButton label="Close the components" size="sm" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <SearchList
        label="Find a component"
        placeholder="Queue, database, payments…"
        items={items}
        empty="Nothing by that name. Try what it does: “wait”, “remember”, “send”."
        focusAtOnce={false}
        onPick={(id) => add(id, null)}
        onEscape={onClose}
        onPointerDown={onPointerDown}
        onLook={(id) => setLooked(findComponentType(id))}
      />
      <Glance type={looked} />
    </section>
  );
}

/** What the component pointed at means to somebody who decides. Of one height, so that the list stays where it is. */
function Glance({ type }: { type: ComponentType | null }) {
  const card = type === null ? null : componentCards[type];
  return (
    <p className="palette-glance h-28 flex-none overflow-y-auto border-t px-3 py-2 text-xs text-muted">
      {card ? (
        <>
          <strong className="font-medium text-ink">{burdenWords[card.burden]}.</strong> {card.care}
        </>
      ) : (
        'Point at a component to read when it matters to you. Select it on the drawing for what it costs and what to ask.'
      )}
    </p>
  );
}
