'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DiagramView } from '@/components/canvas-view/diagram-view';
import { PlainWords } from '@/components/reading/plain-words';
import { EmptyState } from '@/components/ui/empty-state';
import type { LogEntry } from '@/lib/attempt/events';
import { findMilestones } from '@/lib/attempt/milestones';
import type { AttemptState } from '@/lib/attempt/state';
import type { Translate } from '@/lib/messages/translate';
import { describeEvent } from '@/lib/attempt/describe-event';
import { RepliesThen } from './replies-then';
import { Scrubber } from './scrubber';
import { createTimeline } from '@/lib/attempt/timeline';
import { usePlayback } from './use-playback';

export type ReplayDeskProps = {
  prompt: string;
  entries: readonly LogEntry[];
  /** What the panel's questions say, by id. */
  questions?: Readonly<Record<string, string>>;
};

const noQuestions = {};

/** An attempt as it came to be: the drawing and the words at any moment of the work. */
export const ReplayDesk = ({ prompt, entries, questions = noQuestions }: ReplayDeskProps) => {
  const t = useTranslations('replay');
  const words = { t: useTranslations('events'), terms: useTranslations('terms') };
  const timeline = useMemo(() => createTimeline(prompt, entries), [prompt, entries]);
  const milestones = useMemo(() => findMilestones(entries), [entries]);
  const playback = usePlayback(entries, entries.length);
  const state = useMemo(() => timeline.stateAt(playback.count), [timeline, playback.count]);
  if (entries.length === 0)
    return (
      <div className="px-5">
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      </div>
    );
  const last = entries[playback.count - 1];
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex h-80 min-h-0 flex-col border-b md:h-auto md:border-r md:border-b-0">
          {state.document.diagram.nodes.length === 0 ? (
            <p className="m-auto px-5 text-muted">{t('notDrawn')}</p>
          ) : (
            <DiagramView diagram={state.document.diagram} label={t('drawing')} className="min-h-0 flex-1" />
          )}
        </div>
        <section aria-label={t('words')} tabIndex={0} className="max-h-96 overflow-y-auto md:max-h-none">
          {Object.keys(state.document.steps).length === 0 ? (
            <p className="px-5 py-5 text-muted">{t('notWritten')}</p>
          ) : (
            <PlainWords document={state.document} />
          )}
          <RepliesThen put={state.questions} questions={questions} />
        </section>
      </div>
      <Scrubber
        entries={entries}
        milestones={milestones}
        playback={playback}
        now={last ? describeEvent(last.event, toLabels(state, words.terms), words) : t('start')}
      />
    </div>
  );
};

const toLabels = ({ document }: AttemptState, terms: Translate<'terms'>): ReadonlyMap<string, string> =>
  new Map(
    document.diagram.nodes.map(({ id, label, type }) => [id, label || terms(`components.${type}.title`)]),
  );
