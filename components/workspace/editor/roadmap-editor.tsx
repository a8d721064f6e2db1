'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { stepLimits } from '@/lib/steps/limits';
import { findRoadmapOffers, type RoadmapEntry } from '@/lib/steps/prose/roadmap-offers';
import { setRoadmap } from '@/lib/store/commands/steps';
import { countOf } from '../words';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { OfferLine } from './offer-line';
import { takeOffer } from './take-offer';
import { SpokenLength } from './plan/spoken-length';
import { Timeline } from './plan/timeline';
import { TextField, WeeksField } from './row-fields';
import { RowList } from './row-list';
import { useStepText } from './use-text-rows';

const blank: RoadmapEntry = { action: '' };
const none: readonly RoadmapEntry[] = [];

/** What each of five stages is for, asked and not answered. */
const shape = [
  'Which target is agreed first?',
  'What is the smallest thing that shows it works?',
  'On whom is it tried, against what?',
  'What is watched and mended meanwhile?',
  'How does everybody get it, and how is it taken back?',
] as const;

/** The roadmap: drawn as it is filled in, with its weeks and the time it takes to tell. */
export const RoadmapEditor = () => {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const saved = useWorkspace((state) => state.attempt.document.steps.plan?.roadmap ?? none);
  const [rows, change] = useDraft<readonly RoadmapEntry[]>(saved, (next, kind) =>
    setRoadmap(store, [...next], kind),
  );
  const start = () => {
    change(
      shape.map(() => blank),
      'whole',
    );
    store.getState().announce('Five empty stages. Each asks what it is for.');
  };
  return (
    <div className="flex flex-col gap-4">
      <Offer />
      <Timeline roadmap={rows} />
      <RowList
        title="Roadmap, in order"
        noun="stage"
        rows={rows}
        max={stepLimits.roadmap}
        blank={blank}
        empty={
          <div className="flex flex-col items-start gap-2">
            <p>
              One row for each stage: what is done, for how long, which number tells, and what is decided at
              its end. Five stages are a shape that a panel can follow.
            </p>
            <Button size="sm" disabled={!editable} onClick={start}>
              Start with five stages
            </Button>
          </div>
        }
        onChange={change}
      >
        {(row, set, number) => (
          <>
            <div className="flex gap-2">
              <TextField
                label="What is done"
                of={`stage ${number}`}
                value={row.action}
                max={500}
                required
                multiline
                rows={1}
                placeholder={shape[number - 1] ?? 'And then?'}
                className="flex-1"
                onChange={(action = '') => set({ action })}
              />
              <WeeksField
                label="Weeks"
                of={`stage ${number}`}
                value={row.durationWeeks}
                onChange={(durationWeeks) => set({ durationWeeks })}
              />
            </div>
            <TextField
              label="The number that tells"
              of={`stage ${number}`}
              value={row.metric}
              max={300}
              onChange={(metric) => set({ metric })}
            />
            <TextField
              label="What is decided at its end"
              of={`stage ${number}`}
              value={row.decision}
              max={500}
              multiline
              rows={1}
              onChange={(decision) => set({ decision })}
            />
          </>
        )}
      </RowList>
      <SpokenLength />
    </div>
  );
};

const Offer = () => {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('plan');
  const offers = useMemo(() => findRoadmapOffers(text), [text]);
  return (
    <OfferLine
      words={
        editable && offers.length > 0 ? `${countOf(offers.length, 'line')} read as stages of a plan.` : null
      }
      action="Show as stages"
      onTake={() => takeOffer(store, 'plan')}
    />
  );
};
