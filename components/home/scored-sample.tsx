'use client';

import { useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Verdict } from '@/components/ui/verdict';
import { narrowLayout, wideLayout } from './sample-layouts';
import { type DrawnEdge, type DrawnNode, SampleDrawing } from './sample-drawing';
import { SamplePassages } from './sample-passages';
import type { Reading } from './sample-reading';

export type ScoredSampleProps = {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  texts: readonly { step: string; title: string; text: string }[];
  readings: readonly Reading[];
  level: number;
};

/** A scored answer to point at: a verdict lights up what it rests on, a box lights up the verdicts that rest on it. */
export const ScoredSample = ({ nodes, edges, texts, readings, level }: ScoredSampleProps) => {
  const [shownId, setShownId] = useState(() => readings.find(({ nodes: on }) => on.length > 0)?.id ?? null);
  const shown = readings.find(({ id }) => id === shownId) ?? null;
  const pointable = new Set(readings.flatMap((reading) => reading.nodes));

  const pointAt = (nodeId: string) => {
    // The verdict shown stays if it rests on this box; pointing again steps on to the next one that does.
    const resting = readings.filter((reading) => reading.nodes.includes(nodeId));
    if (resting.some(({ id }) => id === shownId)) return;
    setShownId(resting[0]?.id ?? shownId);
  };

  const drawing = {
    label: 'Drawing of a notification system',
    nodes,
    edges,
    lit: shown,
    pointable,
    onPoint: pointAt,
  };
  return (
    <div className="grid border-y bg-surface md:rounded-md md:border lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
      <div className="p-4 md:p-8">
        <SampleDrawing {...drawing} layout={narrowLayout} className="mx-auto max-w-96 sm:hidden" />
        <SampleDrawing {...drawing} layout={wideLayout} className="mx-auto hidden max-w-[37rem] sm:block" />
      </div>
      <div className="min-w-0 border-t lg:col-start-2 lg:row-span-2 lg:border-t-0 lg:border-l">
        <p className="flex items-baseline gap-2 border-b px-4 py-3">
          <span className="text-lg font-medium">{level.toFixed(1)}</span>
          <span>of 4</span>
          <span className="ml-auto text-muted">{readings.length} of its verdicts</span>
        </p>
        <ul>
          {readings.map((reading) => (
            <li key={reading.id} className="border-b last:border-b-0">
              <button
                type="button"
                aria-pressed={reading.id === shownId}
                onPointerEnter={(event) => event.pointerType === 'mouse' && setShownId(reading.id)}
                onFocus={() => setShownId(reading.id)}
                onClick={() => setShownId(reading.id)}
                className={cn(
                  'target grid w-full grid-cols-[5.5rem_1fr] items-start gap-x-2 px-4 py-2.5 text-left focus-visible:-outline-offset-2',
                  reading.id === shownId && 'bg-accent-soft',
                )}
              >
                <Verdict verdict={reading.verdict} />
                <span className="min-w-0">
                  <span className="block">{reading.title}</span>
                  {reading.id === shownId && <span className="block pt-1 text-muted">{reading.advice}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <SamplePassages texts={texts} lit={shown?.passages ?? []} />
    </div>
  );
};
