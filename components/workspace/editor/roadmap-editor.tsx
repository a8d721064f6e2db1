'use client';

import type { z } from 'zod';
import { stepLimits } from '@/lib/steps/limits';
import type { roadmapEntrySchema } from '@/lib/steps/schema';
import { setRoadmap } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { TextField, WeeksField } from './row-fields';
import { RowList } from './row-list';

type RoadmapEntry = z.infer<typeof roadmapEntrySchema>;

const blank: RoadmapEntry = { action: '' };
const none: readonly RoadmapEntry[] = [];

export const RoadmapEditor = () => {
  const store = useWorkspaceStore();
  const saved = useWorkspace((state) => state.attempt.document.steps.plan?.roadmap ?? none);
  const [rows, change] = useDraft<readonly RoadmapEntry[]>(saved, (next) => setRoadmap(store, [...next]));
  return (
    <RowList
      title="Roadmap, in order"
      noun="stage"
      rows={rows}
      max={stepLimits.roadmap}
      blank={blank}
      empty="One row for each stage: what is done, for how long, which number tells, and what is decided at its end."
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
              placeholder="Queue and one channel"
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
            onChange={(decision) => set({ decision })}
          />
        </>
      )}
    </RowList>
  );
};
