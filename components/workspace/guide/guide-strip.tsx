'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { enterStep } from '@/lib/store/commands/steps';
import { useLayout, useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { type GuideTask, guideTasks } from './tasks';

/** The guided start: one thing to try after another, ticked off by doing it. It can be left at any moment. */
export const GuideStrip = ({ onLeave }: { onLeave: () => void }) => {
  const t = useTranslations('guide');
  const tell = useTaskWords();
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const attempt = useWorkspace((state) => state.attempt);
  const walking = useLayout((state) => state.desk.walk !== null);
  const open = useLayout((state) => state.open);
  // What was done once stays done: a walk that ended was walked.
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const now = guideTasks.filter(({ id, isDone }) => done.has(id) || isDone(attempt, walking));
  if (now.some(({ id }) => !done.has(id))) setDone(new Set(now.map(({ id }) => id)));
  const task = guideTasks.find(({ id }) => !done.has(id)) ?? null;
  const words = task && tell(task);
  useAnnounced(words);

  const show = ({ panel, step, nodes }: GuideTask) => {
    layout.getState().show(panel);
    if (panel === 'steps') layout.getState().setFold('left', 'open');
    if (panel === 'writing') layout.getState().setFold('right', 'open');
    if (step) enterStep(store, step);
    store.getState().setHighlight(nodes ? { nodeIds: nodes, edgeIds: [] } : null);
    // Once the panel is there.
    requestAnimationFrame(() => document.getElementById(`workspace-${panel}`)?.focus());
  };

  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b bg-accent-soft px-4 py-2"
    >
      <p className="min-w-60 flex-1">
        <span className="text-xs text-muted">
          {t('progress', {
            number: Math.min(done.size + 1, guideTasks.length),
            count: guideTasks.length,
          })}{' '}
        </span>
        <span className="font-medium">{words ? words.title : t('done')}.</span>{' '}
        {words ? words.how : t('doneHow')}
      </p>
      <div className="flex flex-wrap gap-2">
        {task ? (
          <Button size="sm" onClick={() => show(task)}>
            {t('show')}
          </Button>
        ) : (
          <Button size="sm" onClick={() => open('submit')}>
            {t('submit')}
          </Button>
        )}
        <Button
          size="sm"
          variant="ghost"
          onClick={() => {
            store.getState().setHighlight(null);
            onLeave();
          }}
        >
          {t(task ? 'skip' : 'close')}
        </Button>
      </div>
    </section>
  );
};

/** Says the next thing to try to whoever listens rather than looks. */
function useAnnounced(words: { title: string; how: string } | null): void {
  const t = useTranslations('guide');
  const store = useWorkspaceStore();
  const line = words ? t('said', words) : t('saidDone');
  useEffect(() => store.getState().announce(line), [store, line]);
}

/** A task in words. It names what is on the screen as the screen does. */
function useTaskWords() {
  const t = useTranslations('guide');
  const terms = useTranslations('terms');
  return ({ id }: GuideTask) => ({
    title: t(`tasks.${id}.title`),
    how: t(`tasks.${id}.how`, { thirdParty: terms('components.external.title') }),
  });
}
