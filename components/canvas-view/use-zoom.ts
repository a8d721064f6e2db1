'use client';

import { type PointerEvent, useCallback, useRef, useState } from 'react';
import type { Point, Rect } from '@/lib/diagram/geometry';

const maxZoom = 6;
/** Pixels a unit of the drawing from which a label can be read without effort. */
const readable = 0.85;
/** Units kept free around what is shown closely, so that its neighbours tell where it is. */
const around = 240;

type View = { zoom: number; centre: Point | null };

/** A view into a drawing: all of it at first; closer in steps, and then movable by dragging. */
export function useZoom(bounds: Readonly<Rect>) {
  const svg = useRef<SVGSVGElement>(null);
  const [{ zoom, centre }, setView] = useState<View>({ zoom: 1, centre: null });
  const shown = toShown(bounds, { zoom, centre });

  const zoomBy = (factor: number) =>
    setView((view) => {
      const next = Math.min(maxZoom, Math.max(1, view.zoom * factor));
      return { zoom: next, centre: next === 1 ? null : view.centre };
    });
  const fit = () => setView({ zoom: 1, centre: null });
  const reveal = useCallback((rect: Rect) => {
    setView((view) =>
      view.zoom === 1
        ? view
        : { ...view, centre: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } },
    );
  }, []);

  /** Comes close enough to a part to read it, and no closer; a part that can be read already is only kept in view. */
  const approach = useCallback(
    (rect: Rect) => {
      const box = svg.current?.getBoundingClientRect();
      if (!box || box.width === 0) return;
      const pixelsPerUnit = Math.min(box.width / bounds.width, box.height / bounds.height);
      const fits = Math.min(bounds.width / (rect.width + around), bounds.height / (rect.height + around));
      const needed = Math.min(readable / pixelsPerUnit, fits, maxZoom);
      setView((view) => {
        const next = Math.max(view.zoom, needed);
        if (next <= 1) return view;
        return { zoom: next, centre: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } };
      });
    },
    [bounds],
  );

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const scale = svg.current?.getScreenCTM()?.a;
    if (event.buttons !== 1 || zoom === 1 || !scale) return;
    const by = { x: event.movementX / scale, y: event.movementY / scale };
    setView((view) => {
      const from = view.centre ?? toMiddle(bounds);
      return { ...view, centre: { x: from.x - by.x, y: from.y - by.y } };
    });
  };

  return {
    svg,
    viewBox: `${shown.x} ${shown.y} ${shown.width} ${shown.height}`,
    zoom,
    zoomBy,
    fit,
    reveal,
    approach,
    panning: { onPointerMove },
  };
}

const toMiddle = ({ x, y, width, height }: Readonly<Rect>): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

function toShown(bounds: Readonly<Rect>, { zoom, centre }: View): Rect {
  const width = bounds.width / zoom;
  const height = bounds.height / zoom;
  const { x, y } = centre ?? toMiddle(bounds);
  return { x: x - width / 2, y: y - height / 2, width, height };
}
