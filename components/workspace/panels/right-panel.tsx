'use client';

import dynamic from 'next/dynamic';
import { Spinner } from '@/components/ui/spinner';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { StepEditor } from '../editor/step-editor';
import { useWorkspace } from '../workspace-context';
import { ArrivalNote } from './arrival-note';

const Inspector = dynamic(() => import('../canvas/inspector').then(({ Inspector }) => Inspector), {
  loading: () => <Spinner label="Loading the inspector" className="p-4" />,
});

/** What is being written: the step, or whatever is selected on the drawing. */
export const RightPanel = () => {
  const panel = useWorkspace((state) => state.rightPanel);
  const showPanel = useWorkspace((state) => state.showPanel);
  const count = useWorkspace((state) => state.selection.nodeIds.length + state.selection.edgeIds.length);
  return (
    <Tabs
      value={panel}
      onValueChange={(value) => showPanel(value === 'selected' ? 'selected' : 'step')}
      className="h-full"
    >
      <TabsList aria-label="Writing">
        <TabsTrigger value="step">Step</TabsTrigger>
        <TabsTrigger value="selected">
          Selected
          {count > 0 && <span className="text-xs text-muted">{count}</span>}
        </TabsTrigger>
      </TabsList>
      <ArrivalNote />
      <TabsContent value="step" className="overflow-y-auto">
        <StepEditor />
      </TabsContent>
      <TabsContent value="selected" className="overflow-y-auto">
        <Inspector />
      </TabsContent>
    </Tabs>
  );
};
