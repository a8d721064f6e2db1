'use client';

import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react';
import { createContext, memo, useContext, useDeferredValue, useMemo } from 'react';
import type { FlowEdge } from './flow-model';

export type ZoomLevel = 'near' | 'middle' | 'far';

/** What a card shows: everything; icon and name; or only its block. */
const toZoomLevel = (zoom: number): ZoomLevel => (zoom < 0.3 ? 'far' : zoom < 0.6 ? 'middle' : 'near');

/** From this many boxes on a drawing seen from far is sketched: fewer cost nothing to show in full. */
const sketchedFrom = 120;

/** The zoom once the view has been fitted to the drawing; before that nothing is known. */
const readLevel = ({ transform, panZoom, fitViewQueued }: ReactFlowState) =>
  panZoom === null || fitViewQueued ? null : toZoomLevel(transform[2]);

/**
 * How much of the drawing is shown. A large drawing seen from far is sketched: cards as blocks without anything in them, all
 * arrows as one path. Coming nearer fills it in without holding up the movement.
 */
export function useDetail(boxes: number): { zoomLevel: ZoomLevel; sketched: boolean } {
  const level = useStore(readLevel);
  // A large drawing opens from far: what is shown at first is not to be thrown away at once.
  const sketched = boxes >= sketchedFrom && (level ?? 'far') === 'far';
  return { zoomLevel: level ?? (sketched ? 'far' : 'near'), sketched: useDeferredValue(sketched) };
}

const Sketched = createContext(false);
export const SketchProvider = Sketched.Provider;
export const useSketched = (): boolean => useContext(Sketched);

export const noEdges: FlowEdge[] = [];

/**
 * All arrows of a sketched drawing as one path for each look. For the keyboard and screen readers each is there besides,
 * unseen until it has the focus.
 */
export const SketchedArrows = memo(function SketchedArrows({ edges }: { edges: readonly FlowEdge[] }) {
  const paths = useMemo(() => toPaths(edges), [edges]);
  return (
    <ViewportPortal>
      <svg className="canvas-sketch">
        <g aria-hidden="true">
          {paths.map(({ look, d }) => (
            <path key={look} data-look={look} d={d} />
          ))}
          <path data-look="moving" />
        </g>
        {edges.map(({ id, ariaLabel = '', domAttributes, data }) => (
          <SketchedArrow
            key={id}
            id={id}
            name={ariaLabel}
            role={domAttributes?.['aria-roledescription'] ?? ''}
            d={data?.way.path ?? ''}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

type SketchedArrowProps = { id: string; name: string; role: string; d: string };

/** It goes by the names of React Flow's arrows, so that the same keys do the same with it. */
const SketchedArrow = memo(function SketchedArrow({ id, name, role, d }: SketchedArrowProps) {
  return (
    <g
      className="react-flow__edge sketched-arrow"
      data-id={id}
      tabIndex={0}
      role="group"
      aria-roledescription={role}
      aria-label={name}
    >
      <path d={d} />
    </g>
  );
});

const looks = ['waits', 'async', 'lit'] as const;
type Look = (typeof looks)[number];

const toLook = ({ data, selected, className }: FlowEdge): Look => {
  if (selected || (className ?? '').includes('lit')) return 'lit';
  return data?.edge.async ? 'async' : 'waits';
};

/** The arrows' ways as one path for each look, some of them left out. */
export function toPaths(
  edges: readonly FlowEdge[],
  without: ReadonlySet<string> = new Set(),
): { look: Look; d: string }[] {
  const parts: Record<Look, string[]> = { waits: [], async: [], lit: [] };
  for (const edge of edges)
    if (edge.data && !without.has(edge.id)) parts[toLook(edge)].push(edge.data.way.path);
  return looks.map((look) => ({ look, d: parts[look].join('') }));
}
