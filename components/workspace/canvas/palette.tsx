'use client';

import { X } from 'lucide-react';
import type { DragEvent } from 'react';
import { IconButton } from '@/components/ui/button';
import { ComponentIcon } from '@/components/ui/component-icon';
import { componentCatalogue, componentFamilies } from '@/lib/diagram/catalogue';
import { type ComponentType, componentTypeSchema } from '@/lib/diagram/schema';
import { type SearchItem, SearchList } from './search-list';

/** The kind of data a palette entry carries while it is dragged. */
const dragType = 'application/x-component-type';

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

type PaletteProps = { onAdd: (type: ComponentType) => void; onClose: () => void };

/** Every kind of component, to be clicked, dragged onto the paper, or picked with Enter. */
export function Palette({ onAdd, onClose }: PaletteProps) {
  return (
    <section aria-label="Components to add" className="canvas-panel canvas-palette">
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
        onPick={(id) => onAdd(componentTypeSchema.parse(id))}
        onEscape={onClose}
        onDragStart={(event, id) => {
          event.dataTransfer.setData(dragType, id);
          event.dataTransfer.effectAllowed = 'copy';
        }}
      />
    </section>
  );
}

/** True where what hovers over the paper came from the palette. */
export const carriesComponent = (event: DragEvent): boolean => event.dataTransfer.types.includes(dragType);

/** The component type that was dropped; null where something else was. */
export function readDroppedType(event: DragEvent): ComponentType | null {
  const parsed = componentTypeSchema.safeParse(event.dataTransfer.getData(dragType));
  return parsed.success ? parsed.data : null;
}
