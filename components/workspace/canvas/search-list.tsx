'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { Input } from '@/components/ui/input';
import { cn } from '@/components/ui/cn';

export type SearchItem = {
  id: string;
  title: string;
  hint?: string;
  icon?: ReactNode;
  group?: string;
  /** Other words that find it. */
  words?: readonly string[];
};

type SearchListProps = {
  label: string;
  placeholder: string;
  items: readonly SearchItem[];
  /** Said where nothing fits. */
  empty: string;
  focusAtOnce: boolean;
  onPick: (id: string) => void;
  onEscape: () => void;
  onPointerDown?: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** What is pointed at, or picked out with the arrow keys. */
  onLook?: (id: string) => void;
};

/** A search field over a list: type to narrow, arrows to walk, Enter to pick. Focus stays in the field. */
export function SearchList({ label, placeholder, items, empty, focusAtOnce, ...on }: SearchListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [activeIndex, setActiveIndex] = useState(0);
  const found = findItems(items, query);
  const active = found[Math.min(activeIndex, found.length - 1)];

  const walk = (by: number) => {
    const next = (activeIndex + by + found.length) % Math.max(1, found.length);
    setActiveIndex(next);
    const item = found[next];
    if (item) on.onLook?.(item.id);
    document.getElementById(`${id}-${found[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && active) on.onPick(active.id);
    else if (event.key === 'Escape') on.onEscape();
    else return;
    event.preventDefault();
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
      <div className="p-2">
        <Input
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(active && { 'aria-activedescendant': `${id}-${active.id}` })}
          autoComplete="off"
          autoFocus={focusAtOnce}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActiveIndex(0);
          }}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="min-h-0 flex-1 overflow-y-auto pb-1"
      >
        {found.map((item, index) => (
          <div key={item.id} role="presentation">
            {item.group !== undefined && item.group !== found[index - 1]?.group && (
              <p role="presentation" className="px-3 pt-2 pb-1 text-xs text-muted">
                {item.group}
              </p>
            )}
            <div
              id={`${id}-${item.id}`}
              role="option"
              aria-selected={item === active}
              className={cn(
                'target mx-1 flex cursor-pointer items-start gap-2.5 rounded-sm px-2 py-1.5 hover:bg-sunken',
                item === active && 'bg-accent-soft',
              )}
              onPointerDown={(event) => on.onPointerDown?.(event, item.id)}
              onPointerEnter={() => on.onLook?.(item.id)}
              onClick={() => on.onPick(item.id)}
            >
              {item.icon}
              <span className="min-w-0">
                <span className="block truncate" data-title>
                  {item.title}
                </span>
                {item.hint && <span className="block text-xs text-muted">{item.hint}</span>}
              </span>
            </div>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className="px-3 pb-3 text-muted">
          {empty}
        </p>
      )}
    </div>
  );
}

/** Items that have every word of the query; those whose title begins with it come first within the given order. */
export function findItems(items: readonly SearchItem[], query: string): readonly SearchItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  const fits = (item: SearchItem): boolean => {
    const text = [item.title, ...(item.words ?? [])].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const begins = (item: SearchItem): number =>
    Number(item.title.toLowerCase().startsWith(words[0] ?? '')) +
    Number((item.words ?? []).some((word) => word.toLowerCase() === words.join(' ')));
  return items
    .filter(fits)
    .map((item, index) => ({ item, index, score: begins(item) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ item }) => item);
}
