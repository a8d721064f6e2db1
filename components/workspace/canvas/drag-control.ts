import type { NodeChange, NodePositionChange, ReactFlowState } from '@xyflow/react';
import { getBounds, overlaps, type Point, type Rect } from '@/lib/diagram/geometry';
import { positionDiagram } from '@/lib/diagram/positions';
import { snapMove } from '@/lib/diagram/snapping';
import type { Diagram } from '@/lib/diagram/schema';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Drop } from './drops';
import type { FlowEdge, FlowNode } from './flow-model';
import { showGuides } from './guides';
import { type LiveDrag, startLiveDrag } from './live-drag';

/** How near, in pixels of the screen, a line must be to draw a box to it. */
const snapPx = 6;

export type DragControl = {
  /** Takes the changes that belong to a drag; answers the rest. */
  takeMoves: (changes: NodeChange<FlowNode>[]) => NodeChange<FlowNode>[];
  /** Ends the drag; where each dragged box was let go. */
  finish: () => Drop[];
  /** Ends it without a drop. */
  stop: () => void;
  /** The arrows as they are shown. */
  setEdges: (edges: readonly FlowEdge[]) => void;
};

type Dragging = {
  live: LiveDrag;
  root: HTMLElement;
  /** Where each dragged box began. */
  began: ReadonlyMap<string, Rect>;
  bounds: Rect;
  /** What it may line up with. */
  others: readonly Rect[];
  /** How far the pointer has gone, and how far the boxes went after it. */
  wanted: Point;
  by: Point;
  frame: number;
  isFree: boolean;
  stopListening: () => void;
};

/**
 * Takes a drag's positions from React Flow before they reach any component, draws them in line with the other boxes, and
 * answers where everything was dropped. Alt or Ctrl, held, lets go of grid and lines.
 */
export function createDragControl(
  store: WorkspaceStore,
  readFlow: () => ReactFlowState<FlowNode, FlowEdge>,
): DragControl {
  let edges: readonly FlowEdge[] = [];
  let dragging: Dragging | null = null;
  const zoom = () => readFlow().transform[2];

  const schedule = (current: Dragging) => {
    current.frame ||= requestAnimationFrame(() => {
      current.frame = 0;
      if (dragging === current) draw(current, zoom());
    });
  };

  const stop = () => {
    const current = dragging;
    dragging = null;
    if (!current) return;
    cancelAnimationFrame(current.frame);
    current.stopListening();
    showGuides(current.root, []);
    current.live.end();
  };

  const takeMoves: DragControl['takeMoves'] = (changes) => {
    const moves = changes.filter(isDragMove);
    const [first] = moves;
    if (!first) return changes;
    // A second finger ends a drag without a drop: what should follow at once then never does.
    if (first.dragging === false) queueMicrotask(stop);
    else {
      const ids = moves.map(({ id }) => id);
      dragging ??= begin({ diagram: store.getState().attempt.document.diagram, edges }, readFlow(), {
        ids,
        schedule,
      });
      if (dragging) follow(dragging, first, readFlow());
      if (dragging) schedule(dragging);
    }
    return changes.filter((change) => !isDragMove(change));
  };

  const finish = (): Drop[] => {
    if (!dragging) return [];
    draw(dragging, zoom());
    const { by, began } = dragging;
    stop();
    return [...began].map(([id, { x, y }]) => ({ id, position: { x: x + by.x, y: y + by.y } }));
  };

  const setEdges = (shown: readonly FlowEdge[]) => {
    edges = shown;
  };
  return { takeMoves, finish, stop, setEdges };
}

const isDragMove = (change: NodeChange<FlowNode>): change is NodePositionChange =>
  change.type === 'position' && change.dragging !== undefined;

function begin(
  { diagram, edges }: { diagram: Diagram; edges: readonly FlowEdge[] },
  { domNode, width, height, transform: [x, y, zoom] }: ReactFlowState<FlowNode, FlowEdge>,
  { ids, schedule }: { ids: readonly string[]; schedule: (dragging: Dragging) => void },
): Dragging | null {
  const rects = positionDiagram(diagram);
  const began = new Map<string, Rect>();
  for (const id of ids) {
    const rect = rects.get(id);
    if (rect) began.set(id, rect);
  }
  const bounds = getBounds(began.values());
  if (!domNode || !bounds) return null;
  const live = startLiveDrag({ root: domNode, diagram, rects, edges, dragged: ids });
  const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const others = [...rects].flatMap(([id, rect]) =>
    !live.ids.has(id) && overlaps(rect, view) ? [rect] : [],
  );
  const dragging: Dragging = {
    live,
    root: domNode,
    began,
    bounds,
    others,
    wanted: { x: 0, y: 0 },
    by: { x: 0, y: 0 },
    frame: 0,
    isFree: false,
    stopListening: listenForRelease((isFree) => {
      dragging.isFree = isFree;
      schedule(dragging);
    }),
  };
  return dragging;
}

/** Positions come relative to the frame a box lies in. */
function follow(
  dragging: Dragging,
  { id, position }: NodePositionChange,
  { nodeLookup }: ReactFlowState<FlowNode, FlowEdge>,
): void {
  const start = dragging.began.get(id);
  if (!start || !position) return;
  const frame = nodeLookup.get(nodeLookup.get(id)?.parentId ?? '')?.internals.positionAbsolute;
  dragging.wanted = {
    x: position.x + (frame?.x ?? 0) - start.x,
    y: position.y + (frame?.y ?? 0) - start.y,
  };
}

function draw(dragging: Dragging, zoom: number): void {
  const { wanted, bounds, others, isFree, live, root } = dragging;
  const moved = { ...bounds, x: bounds.x + wanted.x, y: bounds.y + wanted.y };
  const snap = isFree
    ? { by: { x: 0, y: 0 }, guides: [] }
    : snapMove(moved, { others, tolerance: snapPx / zoom });
  dragging.by = { x: wanted.x + snap.by.x, y: wanted.y + snap.by.y };
  live.move(dragging.by);
  showGuides(root, snap.guides);
}

/** Hears whether Alt or Ctrl is held, before the drag's own handlers do, until it is told to stop. */
function listenForRelease(onChange: (isHeld: boolean) => void): () => void {
  let held = false;
  const listen = ({ altKey, ctrlKey, metaKey }: KeyboardEvent | PointerEvent) => {
    const now = altKey || ctrlKey || metaKey;
    if (now === held) return;
    held = now;
    onChange(now);
  };
  const names = ['keydown', 'keyup', 'pointermove'] as const;
  for (const name of names) window.addEventListener(name, listen, { capture: true });
  return () => {
    for (const name of names) window.removeEventListener(name, listen, { capture: true });
  };
}
