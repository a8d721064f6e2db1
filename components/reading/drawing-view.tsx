'use client';

import { type DiagramPoint, DiagramView, toEdgeKey } from '@/components/canvas-view/diagram-view';
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
  const { focus, index, pointAt, showAbout } = useReading();
  const lit = (key: string) => focus?.keys.has(key) ?? false;
  return (
    <DiagramView
      diagram={diagram}
      label={label}
      className="min-h-0 flex-1 print:h-96 print:flex-none"
      highlights={
        focus && {
          nodeIds: diagram.nodes.flatMap(({ id }) => (lit(toKey({ kind: 'node', id })) ? [id] : [])),
          edgeKeys: diagram.edges.flatMap(({ source, target }) =>
            lit(toKey({ kind: 'edge', source, target })) ? [toEdgeKey(source, target)] : [],
          ),
          verdict: focus.verdict,
        }
      }
      onPoint={(point) => pointAt('pointer', point && focusOnPlaces(index, [toKey(point)]))}
      onPick={onPick ?? ((point) => showAbout([toKey(point)]))}
      canPoint={(point) =>
        onPick !== undefined || index.criteriaAt.has(toKey(point)) || index.remarksAt.has(toKey(point))
      }
    />
  );
};
