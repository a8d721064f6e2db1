'use client';

import { useTranslations } from 'next-intl';
import type { DiagramPoint } from '@/components/canvas-view/scene-view';
import { cn } from '@/components/ui/cn';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import type { AttemptDocument } from '@/lib/attempt/document';
import { DrawingView } from './drawing-view';
import { isDrawn } from './evidence';
import { type AnswerTab, useReading } from './focus-context';
import { ModelAnswer } from './model-answer';
import { WordsView } from './words-view';

export type AnswerPaneProps = {
  document: AttemptDocument;
  /** Shown as a third tab; only ever given after submission. */
  modelAnswer?: AttemptDocument | null;
  /** Whose answer it is, for the names of the tabs: one's own, or that of somebody else. */
  whose: 'Your' | 'The';
  /** What pressing a part of the drawing does; shows what rests on it where left out. */
  onPick?: (point: DiagramPoint) => void;
};

const isTab = (value: string): value is AnswerTab => ['drawing', 'words', 'model'].includes(value);

/** The answer beside its reading: the drawing, the words, and what a strong answer looks like. */
export const AnswerPane = ({ document, modelAnswer, whose, onPick }: AnswerPaneProps) => {
  const t = useTranslations('reading.panes');
  const { tab, setTab, focus } = useReading();
  const keys = [...(focus?.keys ?? [])];
  const drawn = keys.filter(isDrawn).length;
  const drawing = t(whose === 'Your' ? 'yourDrawing' : 'theDrawing');
  return (
    <Tabs
      value={tab}
      // Evidence turns the tabs too: passing over one with the keyboard must not turn it back.
      activationMode="manual"
      onValueChange={(value) => {
        if (isTab(value)) setTab(value);
      }}
      className="h-full print:h-auto"
    >
      <TabsList aria-label={t('answer')} className="px-3 print:hidden">
        <TabsTrigger value="drawing" className="relative">
          {drawing}
          <Elsewhere count={tab === 'drawing' ? 0 : drawn} />
        </TabsTrigger>
        <TabsTrigger value="words" className="relative">
          {t(whose === 'Your' ? 'yourWords' : 'theWords')}
          <Elsewhere count={tab === 'words' ? 0 : keys.length - drawn} />
        </TabsTrigger>
        {modelAnswer && <TabsTrigger value="model">{t('model')}</TabsTrigger>}
      </TabsList>
      <TabsContent
        value="drawing"
        forceMount
        className="flex flex-col overflow-hidden data-[state=inactive]:hidden print:flex!"
      >
        <DrawingView diagram={document.diagram} label={drawing} {...(onPick && { onPick })} />
      </TabsContent>
      {/* Both are always there, so that a print shows both and a jump finds its place. */}
      <TabsContent
        value="words"
        forceMount
        tabIndex={0}
        className="relative overflow-y-auto data-[state=inactive]:hidden print:block!"
      >
        <WordsView document={document} />
      </TabsContent>
      {modelAnswer && (
        <TabsContent value="model" tabIndex={0} className="relative overflow-y-auto print:hidden">
          <ModelAnswer document={document} model={modelAnswer} />
        </TabsContent>
      )}
    </Tabs>
  );
};

/** What is pointed at lies behind a tab: says so on the tab, without turning to it. Nothing jumps. */
const Elsewhere = ({ count }: { count: number }) => (
  <span
    aria-hidden="true"
    className={cn(
      'absolute top-2 right-0.5 size-1.5 rounded-full bg-accent transition-opacity',
      count === 0 && 'opacity-0',
    )}
  />
);
