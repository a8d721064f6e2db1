'use client';

import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { Point } from '@/lib/diagram/geometry';

const thresholdPx = 6;

type Drag = { id: string; from: Point; ghost: HTMLElement | null };

/**
 * Pulls an entry of a list onto the paper. Mouse and pen only: a finger scrolls the list, and taps to add. `onDrop` hears where, in
 * the window's pixels, if that is over the paper.
 */
export function usePaletteDrag(onDrop: (id: string, at: Point) => void) {
  const drag = useRef<Drag | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      // Otherwise the press would begin a selection of text.
      event.preventDefault();
      const entry = event.currentTarget;
      drag.current = { id, from: { x: event.clientX, y: event.clientY }, ghost: null };

      const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
        const current = drag.current;
        if (!current) return;
        const far = Math.hypot(clientX - current.from.x, clientY - current.from.y) > thresholdPx;
        if (!current.ghost && far) current.ghost = createGhost(entry);
        if (current.ghost) current.ghost.style.transform = `translate(${clientX + 8}px, ${clientY + 8}px)`;
      };
      const end = ({ clientX, clientY, type }: globalThis.PointerEvent) => {
        const current = drag.current;
        stop.current();
        if (!current?.ghost || type === 'pointercancel') return;
        // The click that follows on the entry itself would add a second one.
        entry.addEventListener('click', swallow, { capture: true, once: true });
        requestAnimationFrame(() => entry.removeEventListener('click', swallow, { capture: true }));
        const below = document.elementFromPoint(clientX, clientY);
        if (below?.closest('.react-flow')) onDrop(current.id, { x: clientX, y: clientY });
      };
      stop.current = () => {
        drag.current?.ghost?.remove();
        drag.current = null;
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    },
    [onDrop],
  );
  return onPointerDown;
}

const swallow = (event: Event): void => event.stopPropagation();

/** What follows the pointer: the entry's icon and name. */
function createGhost(entry: HTMLElement): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'palette-ghost';
  ghost.setAttribute('aria-hidden', 'true');
  const icon = entry.querySelector('.palette-icon')?.cloneNode(true);
  if (icon) ghost.append(icon);
  ghost.append(entry.querySelector('[data-title]')?.textContent ?? '');
  document.body.append(ghost);
  return ghost;
}
