'use client';

import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react';
import type { Rect } from '@/lib/diagram/geometry';
import { maxCoordinate } from '@/lib/diagram/limits';
import { matchShortcut } from '../actions/chords';
import type { ShortcutId } from '../actions/shortcuts';
import { handleDeskCommand } from '../desk/desk-commands';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { Arrow, ArrowHeads } from './arrow';
import { useCanvasActions } from './canvas-actions';
import { handleCanvasCommand } from './canvas-keys';
import { ComponentCard } from './component-card';
import type { FlowEdge, FlowNode } from './flow-model';
import { GuideLayer } from './guides';
import { RegionFrame } from './region-frame';
import { noEdges, SketchedArrows, SketchProvider, useDetail } from './sketch';
import { fitOptions } from './use-fit';
import { useClicks } from './use-clicks';
import { useClipboard } from './use-clipboard';
import { useFlow } from './use-flow';
import { useBringIntoView, useFocusKept } from './use-focus';

const nodeTypes = { card: ComponentCard, frame: RegionFrame };
const edgeTypes = { arrow: Arrow };
const extent: [[number, number], [number, number]] = [
  [-maxCoordinate, -maxCoordinate],
  [maxCoordinate, maxCoordinate],
];

type FlowSurfaceProps = {
  renaming: string | null;
  openPalette: () => void;
  toggleOutline: () => void;
  fit: () => void;
  getView: () => Rect;
};

/** The paper: cards, frames and arrows, and everything a pointer or a key does to them. */
export function FlowSurface({ renaming, getView, ...commands }: FlowSurfaceProps) {
  const t = useTranslations('canvas');
  const flow = useFlow(renaming);
  const editable = useWorkspace((state) => state.editable);
  const { zoomLevel, sketched } = useDetail(flow.nodes.length);
  const many = useWorkspace(({ selection }) => selection.nodeIds.length > 1);
  const pulling = useStore(({ connection }) => connection.inProgress);
  const { startRenaming } = useCanvasActions();
  const clicks = useClicks();
  const clipboard = useClipboard(getView);
  const onKeyDown = useKeys(commands);
  const onFocus = useBringIntoView();
  const kept = useFocusKept(flow, sketched);
  // React Flow renders every card again when one of these functions changes: none may, least of all during a drag.
  const onNodeDoubleClick = useCallback(
    (_: unknown, node: FlowNode) => startRenaming(node.id),
    [startRenaming],
  );

  return (
    <div className="contents" onKeyDown={onKeyDown} onFocus={onFocus} {...clipboard} {...kept}>
      <ArrowHeads />
      <SketchProvider value={sketched}>
        <ReactFlow<FlowNode, FlowEdge>
          className="canvas-flow"
          aria-label={t('label')}
          data-zoom={zoomLevel}
          data-many={many}
          data-joining={pulling}
          tabIndex={-1}
          nodes={flow.nodes}
          edges={sketched ? noEdges : flow.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={flow.onNodesChange}
          onEdgesChange={flow.onEdgesChange}
          onNodeDragStop={flow.drop}
          onSelectionDragStop={flow.drop}
          onSelectionStart={flow.startBox}
          onSelectionEnd={flow.endBox}
          onNodeClick={clicks.onNodeClick}
          onEdgeClick={clicks.onEdgeClick}
          onNodeDoubleClick={onNodeDoubleClick}
          onConnectEnd={clicks.onConnectEnd}
          onReconnect={clicks.onReconnect}
          onReconnectStart={clicks.onReconnectStart}
          onReconnectEnd={clicks.onReconnectEnd}
          onPaneClick={clicks.onPaneClick}
          onDoubleClick={(event) => {
            if (editable && isPane(event)) commands.openPalette();
          }}
          connectionMode={ConnectionMode.Loose}
          connectOnClick={false}
          nodesDraggable={editable}
          nodesConnectable={editable}
          edgesReconnectable={editable}
          nodeExtent={extent}
          nodeDragThreshold={2}
          selectionMode={SelectionMode.Partial}
          elevateNodesOnSelect={false}
          zIndexMode="manual"
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          disableKeyboardA11y
          minZoom={0.1}
          maxZoom={2}
          fitView
          fitViewOptions={fitOptions}
        >
          <GuideLayer />
          {sketched && <SketchedArrows edges={flow.edges} />}
          {/* Further out the dots would run together, and cost more to paint than the drawing. */}
          {zoomLevel === 'near' && (
            <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} color="var(--hairline)" />
          )}
        </ReactFlow>
      </SketchProvider>
    </div>
  );
}

const isPane = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.classList.contains('react-flow__pane');

/** Keys that go on doing something while they are held. */
const repeats: ReadonlySet<ShortcutId> = new Set([
  'move',
  'moveFar',
  'zoomIn',
  'zoomOut',
  'paste',
  'duplicate',
]);

/** Keys pressed on the drawing, and the same commands asked for by name elsewhere. */
function useKeys(commands: Pick<FlowSurfaceProps, 'openPalette' | 'toggleOutline' | 'fit'>) {
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const { startRenaming, startNext } = useCanvasActions();
  const { zoomIn, zoomOut } = useReactFlow();
  const holder = useRef<HTMLElement | null>(null);
  const perform = (id: ShortcutId, at: Element | null, key?: string): boolean => {
    const focusedNode = at?.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null;
    if (handleDeskCommand(id, { store, layout, focusedNode })) return true;
    if (id === 'menu') return openMenu(at);
    return handleCanvasCommand(
      id,
      {
        store,
        ...commands,
        startRenaming,
        startNext: (nodeId) => startNext(nodeId, null),
        focusedNode,
        focusedEdge: at?.closest<HTMLElement>('.react-flow__edge')?.dataset.id ?? null,
        zoom: (by) => void (by > 0 ? zoomIn() : zoomOut()),
        focusCanvas: () => holder.current?.focus(),
      },
      key,
    );
  };
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  useEffect(() => {
    const { setCanvas } = layout.getState();
    setCanvas((id) => void latest.current(id, document.activeElement));
    return () => setCanvas(null);
  }, [layout]);
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isField(event.target)) return;
    const id = matchShortcut('drawing', event);
    if (id === null || (event.repeat && !repeats.has(id))) return;
    const at = event.target instanceof Element ? event.target : null;
    holder.current = at?.closest<HTMLElement>('.react-flow') ?? null;
    if (!perform(id, at, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** What the menu key does, also where a system or a browser has none: a right click on what has the focus. */
function openMenu(at: Element | null): boolean {
  if (!at) return false;
  const { left, top, width, height } = at.getBoundingClientRect();
  const point = { clientX: left + width / 2, clientY: top + height / 2 };
  return !at.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...point }));
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable="true"]');
