'use client';

import './present.css';
import { useReactFlow } from '@xyflow/react';
import { ArrowLeft, ArrowRight, Maximize, Pointer, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { matchShortcut } from '../actions/chords';
import { useKeys } from '../actions/use-keys';
import type { ShortcutId } from '../actions/shortcuts';
import { useLayout, useShell } from '../shell-context';
import { openWalk, useWalk, useWalkActions, type WalkView } from '../walk/use-walk';
import { describeHop, nameOf } from '../walk/walk-words';
import { useWorkspaceStore } from '../workspace-context';
import { WalkChoice } from './walk-choice';

type PresentationProps = { desk: RefObject<HTMLElement | null>; fit: () => void };

/** The drawing alone, large, with what is told of each hop below it. Arrow keys walk, Escape leaves. */
export const Presentation = ({ desk, fit }: PresentationProps) => {
  const t = useTranslations('present');
  const { withKey } = useKeys();
  const view = useWalk();
  const { step, goTo } = useWalkActions();
  const { layout } = useShell();
  const laser = useLayout((state) => state.desk.laser);
  const leave = () => layout.getState().setDesk({ presenting: false, laser: false, walk: null });
  const back = () => (view?.at === 0 ? goTo(null) : view?.at != null && step(-1));
  const toggleLaser = () => layout.getState().setDesk({ laser: !layout.getState().desk.laser });
  useStage(desk, fit);
  usePresentingKeys((id) => {
    if (id === 'presentEnd') leave();
    else if (id === 'presentNext') step(1);
    else if (id === 'presentBack') back();
    else if (id === 'presentLaser') toggleLaser();
    else return false;
    return true;
  });
  const canWalk = view !== null && view.hops.length > 0;
  return (
    <section aria-label={t('title')} className="canvas-present" data-covers>
      <Caption view={view} />
      <div className="flex flex-wrap items-center justify-center gap-1.5">
        <WalkChoice />
        <IconButton
          label={withKey(t('previous'), 'presentBack')}
          aria-disabled={!canWalk || view.at === null}
          onClick={back}
        >
          <ArrowLeft size={16} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={withKey(t('next'), 'presentNext')}
          aria-disabled={!canWalk || view.at === view.hops.length}
          data-present-next
          onClick={() => step(1)}
        >
          <ArrowRight size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={withKey(t('laser'), 'presentLaser')} aria-pressed={laser} onClick={toggleLaser}>
          <Pointer size={16} aria-hidden="true" />
        </IconButton>
        <FullScreen />
        <Button size="sm" onClick={leave}>
          <X size={14} aria-hidden="true" />
          {t('leave')}
        </Button>
      </div>
    </section>
  );
};

const Caption = ({ view }: { view: WalkView | null }) => {
  const t = useTranslations('present');
  const walk = useTranslations('walk');
  if (!view?.from || !view.to || view.hops.length === 0) return <p className="text-muted">{t('noWalk')}</p>;
  const { at, hops, says, from, last, arrived } = view;
  const hop = at === null ? undefined : hops[at];
  if (hop && at !== null)
    return (
      <div>
        <p className="text-xs text-muted">
          {t('hop', {
            at: at + 1,
            count: hops.length,
            from: nameOf(hop.source, walk),
            to: nameOf(hop.target, walk),
          })}
        </p>
        <p className="text-base break-words">
          {says[at] || <span className="text-muted">{describeHop(hop, walk)}</span>}
        </p>
      </div>
    );
  const ends = `${nameOf(from, walk)} → ${nameOf(view.to, walk)}`;
  return (
    <p className="text-base">
      {at === null
        ? ends
        : arrived
          ? t('arrived', { place: nameOf(last, walk) })
          : t('stopped', { place: nameOf(last, walk) })}
      {at === null && <span className="block text-xs text-muted">{t('begin')}</span>}
    </p>
  );
};

const FullScreen = () => {
  const t = useTranslations('present');
  if (!document.fullscreenEnabled) return null;
  const toggle = () =>
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  return (
    <IconButton label={t('fullScreen')} onClick={toggle}>
      <Maximize size={16} aria-hidden="true" />
    </IconButton>
  );
};

/** The whole drawing, clear of the caption at the foot; a small one may be larger than life. */
const stageFit = {
  padding: { top: '32px', right: '32px', bottom: '164px', left: '32px' },
  maxZoom: 1.5,
  minZoom: 0.1,
} as const;

/** Puts a walk and the whole drawing on the stage, and everything back afterwards, the focus too. */
function useStage(desk: RefObject<HTMLElement | null>, fit: () => void): void {
  const t = useTranslations('present');
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const { fitView } = useReactFlow();
  const returnTo = useRef<Element | null>(null);
  const latest = useRef({ fit, t });
  useEffect(() => {
    latest.current = { fit, t };
  });
  useEffect(() => {
    const paper = desk.current?.querySelector<HTMLElement>('.react-flow') ?? null;
    returnTo.current ??= document.activeElement;
    store.getState().select({});
    // On a phone it may have been asked for from the writing, or the desk may become that narrow meanwhile.
    layout.getState().show('drawing');
    if (layout.getState().desk.walk === null) openWalk(store, layout);
    store.getState().announce(latest.current.t('begun'));
    desk.current?.querySelector<HTMLElement>('[data-present-next]')?.focus();
    later(() => void fitView(stageFit));
    return () => {
      if (layout.getState().desk.presenting) return;
      if (document.fullscreenElement) void document.exitFullscreen();
      store.getState().announce(latest.current.t('over'));
      later(() => {
        latest.current.fit();
        const before = returnTo.current;
        const target = before instanceof HTMLElement && before.checkVisibility() ? before : paper;
        target?.focus();
      });
    };
  }, [desk, store, layout, fitView]);
}

/** The desk has its new size by the next frame but one. */
const later = (act: () => void): number => requestAnimationFrame(() => requestAnimationFrame(act));

/** Heard before the drawing's own keys: arrows walk here and move nothing. */
function usePresentingKeys(perform: (id: ShortcutId) => boolean): void {
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isControl = target?.closest('input, textarea, select, [role="dialog"]') != null;
      // A button that has the focus keeps the space bar.
      if (isControl || event.repeat || (event.key === ' ' && target?.closest('button'))) return;
      const id = matchShortcut('presenting', event);
      if (id === null || !latest.current(id)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
