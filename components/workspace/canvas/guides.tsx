'use client';

import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Guide } from '@/lib/diagram/snapping';

/** Where the lines of alignment appear during a drag. Written to directly: a drag renders nothing. */
export const GuideLayer = memo(function GuideLayer() {
  return (
    <ViewportPortal>
      <svg className="canvas-guides" aria-hidden="true">
        <path />
      </svg>
    </ViewportPortal>
  );
});

/** Draws lines of alignment, and takes away those that were there. */
export function showGuides(root: ParentNode, guides: readonly Guide[]): void {
  const d = guides.map(({ from, to, kind }) => {
    const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
    return kind === 'gap' ? line + toTick(from, to) + toTick(to, from) : line;
  });
  root.querySelector('.canvas-guides path')?.setAttribute('d', d.join(''));
}

type Point = Guide['from'];
const tickPx = 5;

/** A short stroke across the end of a gap. */
const toTick = (at: Point, other: Point): string =>
  at.y === other.y
    ? `M${at.x} ${at.y - tickPx}V${at.y + tickPx}`
    : `M${at.x - tickPx} ${at.y}H${at.x + tickPx}`;
