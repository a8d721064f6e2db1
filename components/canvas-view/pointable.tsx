'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { Rect } from '@/lib/diagram/geometry';
import type { DiagramPoint } from './scene-view';

/** What happens when something is pointed at or pressed; null for what is only to be looked at. */
export type Pointing = {
  point: ((point: DiagramPoint | null) => void) | undefined;
  pick: ((point: DiagramPoint) => void) | undefined;
  /** Brings what the keyboard reached into view. */
  reveal: (rect: Rect) => void;
} | null;

type PointableProps = {
  what: DiagramPoint;
  name: string;
  lit: boolean;
  rect: Rect;
  pointing: Pointing;
  className?: string;
  children: ReactNode;
};

/** A group of shapes with a name, which can be pointed at where `pointing` says so. */
export function Pointable({ what, name, lit, rect, pointing, className, children }: PointableProps) {
  if (!pointing)
    return (
      <g role="img" aria-label={name} className={className}>
        <title>{name}</title>
        {children}
      </g>
    );
  const { point, pick, reveal } = pointing;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick?.(what);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={lit}
      className={cn('cursor-pointer', className)}
      onPointerEnter={() => point?.(what)}
      onPointerLeave={() => point?.(null)}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) reveal(rect);
        point?.(what);
      }}
      onBlur={() => point?.(null)}
      onClick={() => pick?.(what)}
      onKeyDown={onKeyDown}
    >
      <title>{name}</title>
      {children}
    </g>
  );
}
