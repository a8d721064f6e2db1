'use client';

import type { ReactNode } from 'react';
import { type DiagramPoint, DiagramView } from '@/components/canvas-view/diagram-view';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import type { AttemptDocument } from '@/lib/attempt/document';
import type { StepId } from '@/lib/steps/schema';
import { DrawingView } from './drawing-view';
import { type AnswerTab, useReading } from './focus-context';
import { PlainWords } from './plain-words';
import { WordsView } from './words-view';

export type AnswerPaneProps = {
  document: AttemptDocument;
  /** Shown as a third tab; only ever given after submission. */
  modelAnswer?: AttemptDocument | null;
  /** Whose answer it is, for the tabs: "Your drawing", "The drawing". */
  whose: 'Your' | 'The';
  /** Something beside each step's words, e.g. remarks. */
  aside?: (step: StepId) => ReactNode;
  /** What pressing a part of the drawing does; shows what rests on it where left out. */
  onPick?: (point: DiagramPoint) => void;
};

const isTab = (value: string): value is AnswerTab => ['drawing', 'words', 'model'].includes(value);

/** The answer beside its reading: the drawing, the words, and what a strong answer looks like. */
export const AnswerPane = ({ document, modelAnswer, whose, aside, onPick }: AnswerPaneProps) => {
  const { tab, setTab } = useReading();
  return (
    <Tabs
      value={tab}
      onValueChange={(value) => {
        if (isTab(value)) setTab(value);
      }}
      className="h-full"
    >
      <TabsList aria-label="The answer" className="px-3 print:hidden">
        <TabsTrigger value="drawing">{whose} drawing</TabsTrigger>
        <TabsTrigger value="words">{whose} words</TabsTrigger>
        {modelAnswer && <TabsTrigger value="model">A model answer</TabsTrigger>}
      </TabsList>
      <TabsContent value="drawing" className="flex flex-col overflow-hidden">
        <DrawingView diagram={document.diagram} label={`${whose} drawing`} {...(onPick && { onPick })} />
      </TabsContent>
      <TabsContent value="words" tabIndex={0} className="overflow-y-auto">
        <WordsView document={document} {...(aside && { aside })} />
      </TabsContent>
      {modelAnswer && (
        <TabsContent value="model" tabIndex={0} className="overflow-y-auto">
          <p className="px-5 pt-4 text-muted">
            One way to answer well, not the only one. Where yours differs with a reason, yours may be as good.
          </p>
          <DiagramView diagram={modelAnswer.diagram} label="The model answer's drawing" className="h-96" />
          <PlainWords document={modelAnswer} />
        </TabsContent>
      )}
    </Tabs>
  );
};
