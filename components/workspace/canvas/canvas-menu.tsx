'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ContextMenu, ContextMenuContent, ContextMenuTrigger } from '@/components/ui/context-menu';
import { useWorkspaceStore } from '../workspace-context';
import { CanvasMenuItems, type MenuTarget } from './canvas-menu-items';

/** What a right click, the menu key or a long press begins or ends with. */
const heard = ['contextmenu', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

/**
 * The menu of the paper: a right click, the menu key or a long press offers what can be done with what is there. It is
 * fetched once the drawing stands, so it cannot be around the paper; it listens there and hands on what it hears.
 */
export function CanvasMenu({ desk }: { desk: RefObject<HTMLElement | null> }) {
  const t = useTranslations('inspector.menu');
  const store = useWorkspaceStore();
  const trigger = useRef<HTMLSpanElement>(null);
  const [target, setTarget] = useState<MenuTarget>({ kind: 'paper' });
  const [modal, setModal] = useState(false);
  const pressed = usePressed(desk, trigger);
  const onOpenChange = (open: boolean) => {
    if (!open || !pressed.current) return;
    setTarget(aimAt(store, pressed.current.at));
    // A finger that is lifted after a long press must not be taken for one that taps beside the menu.
    setModal(pressed.current.byFinger);
  };
  return (
    <ContextMenu onOpenChange={onOpenChange} modal={modal}>
      {createPortal(
        <ContextMenuTrigger asChild>
          <span ref={trigger} hidden />
        </ContextMenuTrigger>,
        document.body,
      )}
      <ContextMenuContent
        aria-label={t(target.kind)}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus(desk.current, target);
        }}
      >
        <CanvasMenuItems target={target} />
      </ContextMenuContent>
    </ContextMenu>
  );
}

/** Hands what happens on the paper on to the trigger, and remembers what was under it. */
function usePressed(desk: RefObject<HTMLElement | null>, trigger: RefObject<HTMLElement | null>) {
  const pressed = useRef<{ at: Element | null; byFinger: boolean } | null>(null);
  useEffect(() => {
    const paper = desk.current?.querySelector('[data-canvas-paper]');
    if (!paper) return;
    const handOn = (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      const byFinger = event instanceof PointerEvent && event.pointerType !== 'mouse';
      if (event.type === 'contextmenu' || event.type === 'pointerdown')
        pressed.current = { at: event.target instanceof Element ? event.target : null, byFinger };
      const copy =
        event instanceof PointerEvent
          ? new PointerEvent(event.type, event)
          : new MouseEvent(event.type, event);
      const goesOn = trigger.current?.dispatchEvent(copy) ?? true;
      if (!goesOn && event.type === 'contextmenu') event.preventDefault();
    };
    for (const type of heard) paper.addEventListener(type, handOn, { capture: true });
    return () => {
      for (const type of heard) paper.removeEventListener(type, handOn, { capture: true });
    };
  }, [desk, trigger]);
  return pressed;
}

/** What a press means: the card or arrow under it, which is then what is selected, or all that is selected already. */
function aimAt(store: ReturnType<typeof useWorkspaceStore>, at: Element | null): MenuTarget {
  const { selection, select } = store.getState();
  if (at?.closest('.react-flow__nodesselection')) return { kind: 'selection' };
  const nodeId = at?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
  const edgeId = at?.closest<SVGElement>('.react-flow__edge')?.dataset.id;
  if (nodeId !== undefined) {
    if (selection.nodeIds.includes(nodeId) && selection.nodeIds.length > 1) return { kind: 'selection' };
    select({ nodeIds: [nodeId] });
    return { kind: 'node', id: nodeId };
  }
  if (edgeId === undefined) return { kind: 'paper' };
  select({ edgeIds: [edgeId] });
  return { kind: 'edge', id: edgeId };
}

/** Where nothing else took the focus meanwhile (a name to write, a list to choose from), it goes back to what was pressed. */
function returnFocus(desk: HTMLElement | null, target: MenuTarget): void {
  const id = 'id' in target ? CSS.escape(target.id) : null;
  const selector = id === null ? '.react-flow' : `.react-flow [data-id="${id}"]`;
  const element =
    desk?.querySelector<HTMLElement>(selector) ?? desk?.querySelector<HTMLElement>('.react-flow');
  element?.focus();
}
