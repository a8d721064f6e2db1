'use client';

import { useTranslations } from 'next-intl';
import { Pause, Play } from 'lucide-react';
import { Button, IconButton } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import type { LogEntry } from '@/lib/attempt/events';
import type { Milestone } from '@/lib/attempt/milestones';
import { describeMilestone, toClock } from '@/lib/attempt/describe-event';
import { type Playback, speeds } from './use-playback';

export type ScrubberProps = {
  entries: readonly LogEntry[];
  milestones: readonly Milestone[];
  playback: Playback;
  /** What just happened, in words. */
  now: string;
};

/** Where in the work we are: a slider over the log, play and pause, and the moments worth jumping to. */
export const Scrubber = ({ entries, milestones, playback, now }: ScrubberProps) => {
  const t = useTranslations('replay');
  const words = { t: useTranslations('events'), terms: useTranslations('terms') };
  const { count, playing, speed, jumpTo, toggle, setSpeed } = playback;
  const total = entries.at(-1)?.atMs ?? 0;
  const at = entries[count - 1]?.atMs ?? 0;
  return (
    <section aria-label={t('label')} className="flex flex-col gap-2 border-t bg-surface px-4 py-3">
      <div className="flex items-center gap-3">
        <IconButton label={t(playing ? 'pause' : 'play')} onClick={toggle}>
          {playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        </IconButton>
        <input
          type="range"
          aria-label={t('moment')}
          aria-valuetext={t('momentText', { clock: toClock(at), count, total: entries.length, now })}
          min={0}
          max={entries.length}
          value={count}
          onChange={({ target }) => jumpTo(Number(target.value))}
          className="target h-2 min-w-0 flex-1 accent-(--accent)"
        />
        <span className="w-28 text-right whitespace-nowrap">
          {toClock(at)} <span className="text-muted">/ {toClock(total)}</span>
        </span>
        <NativeSelect
          aria-label={t('speed')}
          value={speed}
          onChange={({ target }) => setSpeed(speeds.find((known) => known === Number(target.value)) ?? 10)}
        >
          {speeds.map((value) => (
            <option key={value} value={value}>
              {value}×
            </option>
          ))}
        </NativeSelect>
      </div>
      <p className="truncate text-muted">{t('place', { count, total: entries.length, now })}</p>
      {milestones.length > 0 && (
        <ul aria-label={t('moments')} className="flex gap-1.5 overflow-x-auto pb-1">
          {milestones.map((milestone) => (
            <li key={milestone.index} className="shrink-0">
              <Button size="sm" onClick={() => jumpTo(milestone.index)}>
                <span className="text-muted">{toClock(milestone.atMs)}</span>{' '}
                {describeMilestone(milestone, words)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
