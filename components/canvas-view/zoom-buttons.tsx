'use client';

import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/button';

type ZoomButtonsProps = { zoom: number; onZoom: (factor: number) => void; onFit: () => void };

const glyph = { size: 16, 'aria-hidden': true } as const;
const step = 1.5;

export const ZoomButtons = ({ zoom, onZoom, onFit }: ZoomButtonsProps) => {
  const t = useTranslations('ui.drawing');
  return (
    <div className="absolute right-2 bottom-2 flex rounded-md border bg-surface print:hidden">
      <IconButton size="sm" label={t('zoomOut')} aria-disabled={zoom === 1} onClick={() => onZoom(1 / step)}>
        <Minus {...glyph} />
      </IconButton>
      <IconButton size="sm" label={t('zoomIn')} onClick={() => onZoom(step)}>
        <Plus {...glyph} />
      </IconButton>
      <IconButton size="sm" label={t('zoomToFit')} aria-disabled={zoom === 1} onClick={onFit}>
        <Maximize {...glyph} />
      </IconButton>
    </div>
  );
};
