'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DiagramPoint, SceneView, toEdgeKey } from '@/components/canvas-view/scene-view';
import { cn } from '@/components/ui/cn';
import { Verdict } from '@/components/ui/verdict';
import type { Scene } from '@/lib/diagram/scene';
import type { StepId } from '@/lib/steps/step-ids';
import { SamplePassages } from './sample-passages';
import type { Reading } from './sample-reading';

export type ScoredSampleProps = {
  /** Laid out on the server: the front page is light. */
  scene: Scene;
  texts: readonly { step: StepId; text: string }[];
  readings: readonly Reading[];
  level: number;
};

/** A scored answer to point at: a verdict lights up what it rests on, a box or an arrow lights up a verdict that rests on it. */
export const ScoredSample = ({ scene, texts, readings, level }: ScoredSampleProps) => {
  const t = useTranslations('home.sample');
  const [shownId, setShownId] = useState(() => readings.find(({ nodes }) => nodes.length > 0)?.id ?? null);
  const shown = readings.find(({ id }) => id === shownId) ?? null;

  const pointAt = (point: DiagramPoint | null) => {
    if (!point) return;
    const resting = readings.filter((reading) => restsOn(reading, point));
    // The verdict shown stays where it rests on this, too.
    if (resting.some(({ id }) => id === shownId)) return;
    setShownId(resting[0]?.id ?? shownId);
  };

  return (
    <div className="grid overflow-hidden border-y bg-surface md:rounded-md md:border lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
      <SceneView
        scene={scene}
        label={t('drawing')}
        highlights={shown && { nodeIds: shown.nodes, edgeKeys: shown.edges, verdict: shown.verdict }}
        canPoint={(point) => readings.some((reading) => restsOn(reading, point))}
        onPoint={pointAt}
        onPick={pointAt}
        className="h-[35rem] md:h-[34rem]"
      />
      <div className="min-w-0 border-t lg:col-start-2 lg:row-span-2 lg:border-t-0 lg:border-l">
        <p className="flex items-baseline gap-2 border-b px-4 py-3">
          {t.rich('level', {
            level,
            b: (chunks) => <span className="text-lg font-medium">{chunks}</span>,
            of: (chunks) => <span>{chunks}</span>,
          })}
          <span className="ml-auto text-muted">{t('verdicts', { count: readings.length })}</span>
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
                <span lang="en" className="min-w-0">
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

const restsOn = (reading: Reading, point: DiagramPoint): boolean =>
  point.kind === 'node'
    ? reading.nodes.includes(point.id)
    : reading.edges.includes(toEdgeKey(point.source, point.target));
