'use client';

import { useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent, useMemo } from 'react';
import { getComponentInfo } from '@/lib/diagram/catalogue';
import { getBounds, inflate, type Rect } from '@/lib/diagram/geometry';
import { positionDiagram } from '@/lib/diagram/positions';
import { useWorkspace } from '../workspace-context';

const width = 176;
const height = 112;

/** The whole drawing in small, as it was when the last drag ended; point at it to go there. Everything it does has a key. */
export const Minimap = memo(function Minimap() {
  const diagram = useWorkspace((state) => state.attempt.document.diagram);
  const { setCenter, getZoom } = useReactFlow();
  const rects = useMemo(() => positionDiagram(diagram), [diagram]);
  const bounds = useMemo(() => inflate(getBounds(rects.values()) ?? emptyBounds, 80), [rects]);

  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = Math.max(bounds.width / box.width, bounds.height / box.height);
    const x = bounds.x + bounds.width / 2 + (event.clientX - box.left - box.width / 2) * scale;
    const y = bounds.y + bounds.height / 2 + (event.clientY - box.top - box.height / 2) * scale;
    void setCenter(x, y, { zoom: getZoom() });
  };

  return (
    <svg
      className="canvas-minimap"
      width={width}
      height={height}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {diagram.nodes.map(({ id, type }) => {
        const rect = rects.get(id);
        return rect && <rect key={id} {...rect} rx={12} data-family={getComponentInfo(type).family} />;
      })}
      <ViewFrame />
    </svg>
  );
});

const emptyBounds: Rect = { x: 0, y: 0, width: 800, height: 500 };

function ViewFrame() {
  const x = useStore(({ transform }) => -transform[0] / transform[2]);
  const y = useStore(({ transform }) => -transform[1] / transform[2]);
  const viewWidth = useStore((state) => state.width / state.transform[2]);
  const viewHeight = useStore((state) => state.height / state.transform[2]);
  return <rect className="minimap-view" x={x} y={y} width={viewWidth} height={viewHeight} />;
}
