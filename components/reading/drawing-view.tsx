'use client';

import { DiagramView } from '@/components/canvas-view/diagram-view';
import { type DiagramPoint, toEdgeKey } from '@/components/canvas-view/scene-view';
import type { Diagram } from '@/lib/diagram/schema';
import { focusOnPlaces, toKey } from './evidence';
import { useReading } from './focus-context';

export type DrawingViewProps = {
  diagram: Diagram;
  label: string;
  /** What a press does; shows what rests on the part where left out. */
  onPick?: (point: DiagramPoint) => void;
};

/** The drawing with what is pointed at lit up; pointing at a part shows what rests on it. */
export const DrawingView = ({ diagram, label, onPick }: DrawingViewProps) => {
  const { focus, closeTo, index, pointAt, showAbout } = useReading();
  return (
    <DiagramView
      diagram={diagram}
      label={label}
      className="min-h-0 flex-1 print:h-96 print:flex-none"
      highlights={focus && { ...listDrawn(diagram, focus.keys), verdict: focus.verdict }}
      closeTo={closeTo && listDrawn(diagram, closeTo)}
      onPoint={(point) => pointAt('pointer', point && focusOnPlaces(index, [toKey(point)]))}
      onPick={onPick ?? ((point) => showAbout([toKey(point)]))}
      canPoint={(point) =>
        onPick !== undefined || index.criteriaAt.has(toKey(point)) || index.remarksAt.has(toKey(point))
      }
    />
  );
};

const listDrawn = ({ nodes, edges }: Diagram, keys: ReadonlySet<string>) => ({
  nodeIds: nodes.flatMap(({ id }) => (keys.has(toKey({ kind: 'node', id })) ? [id] : [])),
  edgeKeys: edges.flatMap(({ source, target }) =>
    keys.has(toKey({ kind: 'edge', source, target })) ? [toEdgeKey(source, target)] : [],
  ),
});
