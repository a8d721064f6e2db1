import type { AttemptEvent } from '@/lib/attempt/events';
import { type Layout, type LayoutGraph, readLayout, settleLayout, toLayoutGraph } from '@/lib/diagram/layout';
import { maxCoordinate } from '@/lib/diagram/limits';
import type { Diagram } from '@/lib/diagram/schema';
import { withFramed } from '@/lib/store/commands/nodes';
import type { WorkspaceStore } from '@/lib/store/types';
import { glide } from './glide';

/**
 * Lays the drawing out anew, or only what is selected where that is more than one box, as one step of undo. The engine
 * (1.6 MB) is fetched on first use and works in its own thread, so that the canvas stays quick. Locked boxes stay. Answers
 * whether it went well; a drawing that changed meanwhile is left alone.
 */
export async function layOut(store: WorkspaceStore): Promise<boolean> {
  const { announce, selection } = store.getState();
  const { diagram } = store.getState().attempt.document;
  if (diagram.nodes.length === 0) return true;
  const part = takePart(diagram, selection.nodeIds);
  try {
    const layout = readLayout(await runEngine(toLayoutGraph(part)));
    if (store.getState().attempt.document.diagram !== diagram) {
      announce(store.say('drawing.changedMeanwhile'));
      return false;
    }
    const isWhole = part === diagram;
    glide();
    const done = store.getState().dispatch(toLayoutEvents(settleLayout(diagram, layout, isWhole)));
    announce(done.ok ? store.say(isWhole ? 'drawing.tidied' : 'drawing.tidiedPart') : done.error.message);
    return done.ok;
  } catch {
    announce(store.say('drawing.notTidied'));
    return false;
  }
}

/** What is to be laid out: the selected boxes with what their frames hold and the arrows among them; all where fewer than two are selected. */
function takePart(diagram: Diagram, ids: readonly string[]): Diagram {
  const nodes = withFramed(diagram, ids);
  if (ids.length < 2 || nodes.length === diagram.nodes.length) return diagram;
  const own = new Set(nodes.map(({ id }) => id));
  return {
    nodes: [...nodes],
    edges: diagram.edges.filter(({ source, target }) => own.has(source) && own.has(target)),
  };
}

async function runEngine(graph: LayoutGraph): Promise<LayoutGraph> {
  const { default: Engine } = await import('elkjs/lib/elk-api');
  const engine = new Engine({
    workerFactory: () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  });
  try {
    // The engine gives back the graph it was given, with places filled in.
    return await engine.layout<LayoutGraph>(graph);
  } finally {
    engine.terminateWorker();
  }
}

/** A layout as events: sizes of frames first, then all places in one move. */
export function toLayoutEvents({ moves, frames }: Layout): AttemptEvent[] {
  const sizes = frames.map(
    ({ id, width, height }): AttemptEvent => ({ type: 'nodeChanged', id, patch: { width, height } }),
  );
  const places = moves.map(({ id, x, y }) => ({ id, x: clamp(x), y: clamp(y) }));
  return places.length === 0 ? sizes : [...sizes, { type: 'nodesMoved', moves: places }];
}

const clamp = (value: number): number => Math.min(maxCoordinate, Math.max(-maxCoordinate, value));
