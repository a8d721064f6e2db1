'use client';

import { useTranslations } from 'next-intl';
import { ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Graph } from '@/lib/diagram/index';
import type { DiagramEdge } from '@/lib/diagram/schema';
import { nameOf } from './walk-words';

type WalkWaysProps = {
  legend: string;
  graph: Graph;
  edges: readonly DiagramEdge[];
  onTake: (edgeId: string) => void;
};

/** Arrows to choose from where the drawing forks. */
export const WalkWays = ({ legend, graph, edges, onTake }: WalkWaysProps) => {
  const t = useTranslations('walk');
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-xs text-muted">{legend}</legend>
      <div className="flex max-h-28 flex-wrap gap-1.5 overflow-y-auto">
        {edges.map((edge) => (
          <Button key={edge.id} size="sm" className="max-w-full" onClick={() => onTake(edge.id)}>
            <ArrowRight size={14} aria-hidden="true" />
            <span className="truncate">
              {nameOf(graph.nodes.get(edge.target), t)}
              {edge.label && <span className="font-normal text-muted"> · {edge.label}</span>}
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
