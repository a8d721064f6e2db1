'use client';

import '@xyflow/react/dist/base.css';
import './canvas.css';
import '../desk/marks.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { onDemand } from '@/components/ui/on-demand';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { withMessages } from '@/components/ui/with-messages';
import { rename } from '@/lib/store/commands/nodes';
import { DeskExtras } from '../desk/desk-extras';
import { CanvasSkeleton } from '../canvas-skeleton';
import { isPhone } from '../is-phone';
import { useLayout, useSettled } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { type CanvasActions, CanvasActionsProvider } from './canvas-actions';
import { FlowSurface } from './flow-surface';
import { isCoarsePointer } from './pointer';
import { Toolbar } from './toolbar';
import { useAddComponent } from './use-add-component';
import { useArrival } from './use-arrival';
import { useFit } from './use-fit';
import { useNext } from './use-next';
import { usePinch } from './use-pinch';

// Fetched once the drawing stands, with their words, so that they are there when they are first wanted.
const menu = onDemand(() =>
  withMessages(['inspector'], async () => (await import('./canvas-menu')).CanvasMenu),
);
const connect = onDemand(() =>
  withMessages(['inspector'], async () => (await import('./connect-panel')).ConnectPanel),
);
const nextPanel = onDemand(() =>
  withMessages(['cards'], async () => (await import('./next-panel')).NextPanel),
);
const outline = onDemand(() =>
  withMessages(['inspector', 'cards'], async () => (await import('./outline')).Outline),
);
const palette = onDemand(() => withMessages(['cards'], async () => (await import('./palette')).Palette));
const minimap = onDemand(async () => (await import('./minimap')).Minimap);
const parts = [menu, connect, nextPanel, outline, palette, minimap];

/** The drawing desk: paper, palette, tools, minimap and outline. Fills the box it is put in. */
export const WorkspaceCanvas = () => {
  if (!useDrawnYet()) return <CanvasSkeleton />;
  return (
    <ReactFlowProvider>
      <Desk />
    </ReactFlowProvider>
  );
};

/** A phone opens with the drawing out of sight: there it is set up once it is wanted, or once the page has settled. */
function useDrawnYet(): boolean {
  const inBrowser = useInBrowser();
  const wanted = useLayout(({ phonePanel, desk }) => phonePanel === 'drawing' || desk.presenting);
  const settled = useSettled();
  const [drawn, setDrawn] = useState(false);
  const due = drawn || (inBrowser && (wanted || settled || !isPhone()));
  if (due && !drawn) setDrawn(true);
  return due;
}

type OpenPanel = 'palette' | 'outline' | null;

function Desk() {
  const desk = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<{ open: OpenPanel; byUser: boolean }>({ open: null, byUser: false });
  const { renaming, startRenaming, finishRenaming } = useRenaming(desk);
  const focusCard = useCallback((nodeId: string) => focusNode(desk.current, nodeId), []);
  const { next, startNext, finishNext } = useNext(desk, focusCard);
  const actions = useMemo(
    (): CanvasActions => ({ startRenaming, finishRenaming, startNext }),
    [startRenaming, finishRenaming, startNext],
  );
  const { fit, getView } = useFit(desk);
  const addComponent = useAddComponent(getView);
  useFocusHandedDown(desk);
  usePanelsFetched();
  useArrival(desk);
  usePinch(desk);
  const connectFrom = useWorkspace((state) => state.connectFrom);
  const editable = useWorkspace((state) => state.editable);
  const settled = useSettled();
  const walking = useLayout((state) => state.desk.walk !== null);
  const isEmpty = useWorkspace((state) => state.attempt.document.diagram.nodes.length === 0);

  const toggle = (which: 'palette' | 'outline') =>
    setPanel(({ open }) => ({ open: open === which ? null : which, byUser: true }));
  const [timesOpened, setTimesOpened] = useState(0);
  const openPalette = () => {
    setPanel({ open: 'palette', byUser: true });
    setTimesOpened((times) => times + 1);
  };
  useEffect(() => {
    // An effect, because the panel may have been there before anybody asked for it.
    if (timesOpened > 0 && !isCoarsePointer())
      desk.current?.querySelector<HTMLElement>('.canvas-palette input')?.focus();
  }, [timesOpened]);
  const close = (returnTo: string) => {
    setPanel({ open: null, byUser: true });
    desk.current?.querySelector<HTMLElement>(returnTo)?.focus();
  };
  // An empty desk shows its tools; once something is drawn they stay as the person left them.
  const [startedEmpty] = useState(isEmpty);
  const paletteOpen = editable && (panel.open === 'palette' || (startedEmpty && isEmpty && !panel.byUser));

  return (
    <CanvasActionsProvider value={actions}>
      <div ref={desk} className="canvas-desk" data-connecting={connectFrom !== null}>
        <div className="contents" data-canvas-paper>
          <FlowSurface
            renaming={renaming}
            openPalette={openPalette}
            toggleOutline={() => toggle('outline')}
            fit={fit}
            getView={getView}
          />
        </div>
        {settled && editable && <menu.Part desk={desk} />}
        {isEmpty && <EmptyHint editable={editable} />}
        {paletteOpen && connectFrom === null && (
          <palette.Part
            takesFocus={timesOpened > 0}
            onAdd={(type, at) => {
              addComponent(type, at);
              // The panel stays for the next one, now that it is wanted.
              setPanel({ open: 'palette', byUser: true });
            }}
            onClose={() => close('[data-canvas-add]')}
          />
        )}
        {connectFrom !== null && (
          <connect.Part
            key={connectFrom}
            source={connectFrom}
            onDone={() => focusNode(desk.current, connectFrom)}
          />
        )}
        {next && <nextPanel.Part key={next.source} {...next} getView={getView} onDone={finishNext} />}
        {panel.open === 'outline' && <outline.Part onClose={() => close('[data-canvas-outline]')} />}
        <Toolbar
          paletteOpen={paletteOpen}
          outlineOpen={panel.open === 'outline'}
          onPalette={() => (paletteOpen ? close('[data-canvas-add]') : openPalette())}
          onOutline={() => toggle('outline')}
          onFit={fit}
        />
        {settled && panel.open !== 'outline' && !isEmpty && !walking && <minimap.Part />}
        <DeskExtras desk={desk} fit={fit} />
      </div>
    </CanvasActionsProvider>
  );
}

function usePanelsFetched(): void {
  const settled = useSettled();
  useEffect(() => {
    if (!settled) return;
    let here = true;
    // One by one: all at once would keep the page from answering for a moment.
    const fetchAll = async () => {
      for (const part of parts) if (here) await part.fetch().catch(() => undefined);
    };
    void fetchAll();
    return () => {
      here = false;
    };
  }, [settled]);
}

function EmptyHint({ editable }: { editable: boolean }) {
  const t = useTranslations('canvas.empty');
  return (
    <div className="canvas-empty">
      <p className="font-medium text-ink">{t('title')}</p>
      <p>{t(editable ? 'start' : 'nothing')}</p>
    </div>
  );
}

function useRenaming(desk: React.RefObject<HTMLDivElement | null>) {
  const store = useWorkspaceStore();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const startRenaming = useCallback(
    (nodeId: string) => {
      if (!store.getState().editable) return;
      setReturnTo(null);
      setRenaming(nodeId);
    },
    [store],
  );
  const finishRenaming = useCallback(
    (nodeId: string, label: string | null) => {
      if (label !== null) rename(store, nodeId, label);
      setRenaming(null);
      setReturnTo(nodeId);
    },
    [store],
  );
  useEffect(() => {
    // Only where the field has the focus, or took it along when it went: a click elsewhere keeps its own.
    const active = document.activeElement;
    const isFree = active === document.body || (active?.classList.contains('rename') ?? false);
    if (returnTo !== null && renaming === null && isFree) focusNode(desk.current, returnTo);
  }, [returnTo, desk, renaming]);
  return { renaming, startRenaming, finishRenaming };
}

/** Focus that lands on the panel around the desk goes on to the paper, where the keys are heard. */
function useFocusHandedDown(desk: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const panel = desk.current?.parentElement;
    const handDown = (event: FocusEvent) => {
      if (event.target === panel) desk.current?.querySelector<HTMLElement>('.react-flow')?.focus();
    };
    panel?.addEventListener('focus', handDown);
    return () => panel?.removeEventListener('focus', handDown);
  }, [desk]);
}

/** Gives a card the focus; the paper itself where the card is gone. */
export function focusNode(desk: HTMLElement | null, nodeId: string): void {
  const card = desk?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
  (card ?? desk?.querySelector<HTMLElement>('.react-flow'))?.focus();
}
