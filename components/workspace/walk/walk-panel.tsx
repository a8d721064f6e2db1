'use client';

import { useTranslations } from 'next-intl';
import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/button';
import { matchShortcut } from '../actions/chords';
import { isCoarsePointer } from '../canvas/pointer';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { useWalkActions, type WalkView } from './use-walk';
import { WalkEnd } from './walk-end';
import { WalkHop } from './walk-hop';
import { WalkSetup } from './walk-setup';

type WalkPanelProps = { view: WalkView; desk: RefObject<HTMLElement | null> };

/** The panel that leads along a walk: choosing it, its hops one by one, and its end. */
export const WalkPanel = ({ view, desk }: WalkPanelProps) => {
  const t = useTranslations('walk');
  const panel = useRef<HTMLElement>(null);
  const actions = useWalkActions();
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const { at, hops } = view;
  const hop = at === null ? undefined : hops[at];
  const stage = at === null ? 'setup' : hop ? 'hop' : 'end';

  const close = () => {
    actions.close();
    store.getState().announce(t('over'));
    if (!layout.getState().desk.presenting) desk.current?.querySelector<HTMLElement>('.react-flow')?.focus();
  };
  const place = `${stage} ${hop?.edge.id ?? ''}`;
  useEffect(() => {
    // The first thing to be done at each place has the focus. Under a finger it would only bring the keyboard up.
    if (!isCoarsePointer())
      panel.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [place]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const id = matchShortcut('walk', event);
    const target = event.target instanceof HTMLElement ? event.target : panel.current;
    if (id === 'walkEnd') close();
    else if (at === null || id === null || !isForWalk(event.key, target)) return;
    else actions.step(id === 'walkNext' ? 1 : -1);
    event.preventDefault();
  };
  return (
    <section
      ref={panel}
      aria-label={t('title')}
      className="canvas-panel canvas-walk"
      data-covers
      onKeyDown={onKeyDown}
    >
      <header className="flex items-center justify-between gap-2 border-b py-1 pr-1 pl-3">
        <h2 className="min-w-0 truncate font-medium">{t('title')}</h2>
        <IconButton label={t('end')} size="sm" onClick={close}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 overflow-y-auto p-3">
        {stage === 'setup' && <WalkSetup view={view} />}
        {hop && at !== null && <WalkHop view={view} hop={hop} at={at} />}
        {stage === 'end' && <WalkEnd view={view} />}
      </div>
    </section>
  );
};

/** Enter is the field's own key for going on; arrows belong to whatever is written or chosen in. */
function isForWalk(key: string, target: HTMLElement | null): boolean {
  const writes = target?.matches('textarea') ?? false;
  if (key === 'Enter') return writes;
  if (key.startsWith('Arrow')) return !target?.matches('textarea, input, select');
  return true;
}
