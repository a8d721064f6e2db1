'use client';

import { useInternalNode, ViewportPortal } from '@xyflow/react';
import type { WalkView } from './use-walk';

/** The order of the boxes along the way, at their corners. The list of hops says the same in words. */
export const WalkNumbers = ({ view: { from, hops, at } }: { view: WalkView }) => {
  const ids = [...(from && hops.length > 0 ? [from.id] : []), ...hops.map(({ target }) => target.id)];
  // A box that is passed twice shows where it was met first.
  const first = [...new Set(ids)];
  return (
    <ViewportPortal>
      <div aria-hidden="true">
        {first.map((id) => {
          const place = ids.indexOf(id);
          return <WalkNumber key={id} id={id} place={place} done={at === null || place <= at + 1} />;
        })}
      </div>
    </ViewportPortal>
  );
};

type WalkNumberProps = { id: string; place: number; done: boolean };

const WalkNumber = ({ id, place, done }: WalkNumberProps) => {
  const node = useInternalNode(id);
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  return (
    <span
      className="walk-number"
      data-done={done}
      style={{ transform: `translate(${x - 11}px, ${y - 11}px)` }}
    >
      {place + 1}
    </span>
  );
};
