'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '@/lib/diagram/geometry';
import { IconButton } from '@/components/ui/button';
import { burdens } from '@/lib/diagram/burdens';
import { findComponentType } from '@/lib/diagram/catalogue';
import type { ComponentType } from '@/lib/diagram/schema';
import { listComponentItems } from './component-items';
import { isCoarsePointer } from './pointer';
import { SearchList } from './search-list';
import { usePaletteDrag } from './use-palette-drag';

type PaletteProps = {
  /** Somebody asked for it: the field takes the focus as it appears. */
  takesFocus: boolean;
  /** `at`: where it was dropped, in the window's pixels; null for a sensible place. */
  onAdd: (type: ComponentType, at: Point | null) => void;
  onClose: () => void;
};

/** Every kind of component, to be clicked, dragged onto the paper, or picked with Enter. */
export function Palette({ takesFocus, onAdd, onClose }: PaletteProps) {
  const t = useTranslations('cards.palette');
  const terms = useTranslations('terms');
  const items = useMemo(() => listComponentItems(terms), [terms]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus && !isCoarsePointer()) panel.current?.querySelector<HTMLElement>('input')?.focus();
  }, [takesFocus]);
  const add = (id: string, at: Point | null) => {
    const type = findComponentType(id);
    if (type) onAdd(type, at);
  };
  const onPointerDown = usePaletteDrag(add);
  const [looked, setLooked] = useState<ComponentType | null>(null);
  return (
    <section ref={panel} aria-label={t('label')} className="canvas-panel canvas-palette">
      <header className="flex items-center justify-between border-b py-1 pr-1 pl-3">
        <h2 className="font-medium">{t('title')}</h2>
        <IconButton label={t('close')} size="sm" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <SearchList
        label={t('find')}
        placeholder={t('example')}
        items={items}
        empty={t('none')}
        focusAtOnce={false}
        onPick={(id) => add(id, null)}
        onEscape={onClose}
        onPointerDown={onPointerDown}
        onLook={(id) => setLooked(findComponentType(id))}
      />
      <Glance type={looked} />
    </section>
  );
}

/** What the component pointed at means to somebody who decides. Of one height, so that the list stays where it is. */
function Glance({ type }: { type: ComponentType | null }) {
  const t = useTranslations('cards');
  return (
    <p className="palette-glance h-28 flex-none overflow-y-auto border-t px-3 py-2 text-xs text-muted">
      {type === null ? (
        t('palette.glance')
      ) : (
        <>
          <strong className="font-medium text-ink">{t(`burden.${burdens[type]}`)}.</strong>{' '}
          {t(`components.${type}.care`)}
        </>
      )}
    </p>
  );
}
