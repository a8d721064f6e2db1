'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';

export type Drag = { from: number; to: number; moved: boolean };

/** Farther than a trembling hand, in pixels. */
const dragsFrom = 4;

type RowOrderOptions = {
  list: RefObject<HTMLElement | null>;
  count: number;
  move: (from: number, to: number) => void;
};

/**
 * Rows put in order by their grips: dragged; or picked up with one press and put down with a second; or with the
 * arrow keys. Written here because the libraries for it weigh more than a whole editor: docs/decisions/0056.
 */
export function useRowOrder({ list, count, move }: RowOrderOptions) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const startY = useRef(0);

  const put = (from: number, to: number) => {
    setPicked(null);
    if (from !== to && to >= 0 && to < count) move(from, to);
  };
  const press = (index: number) => {
    if (picked === null) setPicked(index);
    else put(picked, index);
  };
  const gripOf = (index: number) => ({
    'aria-pressed': picked === index,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      startY.current = event.clientY;
      setDrag({ from: index, to: index, moved: false });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return;
      const moved = drag.moved || Math.abs(event.clientY - startY.current) >= dragsFrom;
      const to = moved ? placeAt(list.current, event.clientY, drag.from) : drag.from;
      if (to !== drag.to || moved !== drag.moved) setDrag({ ...drag, to, moved });
    },
    onPointerUp: () => {
      if (!drag) return;
      setDrag(null);
      if (drag.moved) put(drag.from, drag.to);
      else press(index);
    },
    onPointerCancel: () => setDrag(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPicked(null);
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press(index);
    },
  });
  /** The arrow keys on a grip; with Alt, anywhere in the row. */
  const moveByKey = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const onGrip = event.target instanceof HTMLElement && event.target.closest('[data-grip]') !== null;
    if (by === 0 || (!event.altKey && !onGrip) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (index + by < 0 || index + by >= count) return;
    const row = list.current?.children[index];
    const at = row ? focusables(row).indexOf(event.target as HTMLElement) : -1; // Only used to find it again.
    put(index, index + by);
    // After the rows have changed places: the focus goes along with what it was in.
    requestAnimationFrame(() => {
      const next = list.current?.children[index + by];
      if (next) focusables(next)[at]?.focus();
    });
  };
  return { drag: drag?.moved ? drag : null, picked, gripOf, moveByKey };
}

export type RowOrder = ReturnType<typeof useRowOrder>;

/** How a row looks while another is dragged over it, or it is dragged itself. */
export const dropMark = (drag: Drag | null, index: number): string | undefined => {
  if (drag?.from === index) return 'opacity-50';
  if (drag?.to !== index) return undefined;
  return index < drag.from ? 'border-t-2 border-t-accent' : 'border-b-2 border-b-accent';
};

const focusables = (row: Element): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('input, textarea, select, button, summary'),
];

/** The place a row would take if it were let go at this height. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const rows = [...(list?.children ?? [])];
  return rows.filter((row, index) => {
    const { top, height } = row.getBoundingClientRect();
    return index !== from && top + height / 2 < y;
  }).length;
}
