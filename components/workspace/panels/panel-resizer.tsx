'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLayout } from '../shell-context';
import { rightWidthLimits } from '../shell-store';

const keyStep = 20;

/** The edge between drawing and writing: pull it, or move it with the arrow keys. */
export const PanelResizer = () => {
  const t = useTranslations('workspace.panels');
  const width = useLayout((state) => state.rightWidth);
  const setWidth = useLayout((state) => state.setRightWidth);
  const from = useRef<{ x: number; width: number } | null>(null);
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const pull = (event: PointerEvent) => {
    if (from.current) setWidth(from.current.width + from.current.x - event.clientX);
  };
  const end = () => {
    from.current = null;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') setWidth(width + keyStep);
    else if (event.key === 'ArrowRight') setWidth(width - keyStep);
    else if (event.key === 'Home') setWidth(rightWidthLimits.usual);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuenow={width}
      aria-valuemin={rightWidthLimits.min}
      aria-valuemax={rightWidthLimits.max}
      tabIndex={0}
      className="relative z-10 -ml-1 w-2 shrink-0 cursor-col-resize touch-none hover:bg-accent/20 max-[699px]:hidden"
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => setWidth(rightWidthLimits.usual)}
      onKeyDown={key}
    />
  );
};
