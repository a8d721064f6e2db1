'use client';

import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '@/components/ui/button';

type ZoomButtonsProps = { zoom: number; onZoom: (factor: number) => void; onFit: () => void };

const glyph = { size: 16, 'aria-hidden': true } as const;
const step = 1.5;

export const ZoomButtons = ({ zoom, onZoom, onFit }: ZoomButtonsProps) => (
  <div className="absolute right-2 bottom-2 flex rounded-md border bg-surface print:hidden">
    <IconButton size="sm" label="Zoom out" aria-disabled={zoom === 1} onClick={() => onZoom(1 / step)}>
      <Minus {...glyph} />
    </IconButton>
    <IconButton size="sm" label="Zoom in" onClick={() => onZoom(step)}>
      <Plus {...glyph} />
    </IconButton>
    <IconButton size="sm" label="Zoom to fit" aria-disabled={zoom === 1} onClick={onFit}>
      <Maximize {...glyph} />
    </IconButton>
  </div>
);
