'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Hop } from '@/lib/diagram/walk';
import { NarrationField } from './narration-field';
import { useWalkActions, type WalkView } from './use-walk';
import { describeHop, nameOf } from './walk-words';
import { WalkWays } from './walk-ways';

type WalkHopProps = { view: WalkView; hop: Hop; at: number };

/** One hop: what it is, what is said of it, and the other ways there would be. */
export const WalkHop = ({ view, hop, at }: WalkHopProps) => {
  const { hops, graph } = view;
  const { step, fork, goTo } = useWalkActions();
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p className="text-xs text-muted">
          Hop {at + 1} of {hops.length}
        </p>
        <h3 className="font-medium break-words">
          {nameOf(hop.source)} → {nameOf(hop.target)}
        </h3>
        <p className="text-xs break-words text-muted">{describeHop(hop)}</p>
      </div>
      <NarrationField key={`${at} ${hop.edge.id}`} view={view} hop={hop} at={at} />
      {hop.others.length > 0 && (
        <WalkWays
          legend={`Other ways from ${nameOf(hop.source)}`}
          graph={graph}
          edges={hop.others}
          onTake={(edgeId) => fork(graph, at, edgeId)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" onClick={() => (at === 0 ? goTo(null) : step(-1))}>
          <ArrowLeft size={14} aria-hidden="true" />
          {at === 0 ? 'Choose anew' : 'Previous'}
        </Button>
        <Button size="sm" variant="primary" onClick={() => step(1)}>
          {at + 1 < hops.length ? 'Next' : 'Finish'}
          <ArrowRight size={14} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
};
